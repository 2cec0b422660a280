package jiju.world;

import java.util.Arrays;
import jiju.scenario.Park;
import jiju.scenario.Promotion;
import jiju.scenario.Scenario;

/**
 * Which cities can come to know which parks. Where names reach only connected cities, awareness is
 * sparse: a city looks at the parks of its own province and at those that work it, however many
 * there are in the nation (definitions 18).
 */
public final class Reach {
  private final int[] home;
  private final int[][] citiesOfPark;
  private final int[][] parksOfCity;

  Reach(Scenario scenario) {
    int parks = scenario.parks().size();
    int cities = scenario.sourceCities().size();
    boolean everywhere = scenario.uncertainties().promotion().reach() == Promotion.Reach.ALL_CITIES;
    home = new int[parks];
    citiesOfPark = new int[parks][cities];
    parksOfCity = new int[cities][];
    int[] known = new int[cities];
    int[][] growing = new int[cities][Math.min(parks, 8)];
    for (int p = 0; p < parks; p++) {
      Park park = scenario.parks().get(p);
      home[p] = scenario.cityIndex(park.homeCity());
      int number = 0;
      for (int c = 0; c < cities; c++) {
        if (everywhere || scenario.sourceCities().get(c).reaches(park)) {
          citiesOfPark[p][number++] = c;
          if (known[c] == growing[c].length) {
            growing[c] = Arrays.copyOf(growing[c], 2 * known[c]);
          }
          growing[c][known[c]++] = p;
        }
      }
      citiesOfPark[p] = Arrays.copyOf(citiesOfPark[p], number);
    }
    for (int c = 0; c < cities; c++) {
      parksOfCity[c] = Arrays.copyOf(growing[c], known[c]);
    }
  }

  /** Position of the city in which a park lies; -1 where it is no city that founders decide in. */
  public int homeOf(int park) {
    return home[park];
  }

  /** Whether a city is home to any park. */
  public boolean isHome(int city) {
    for (int park : parksOfCity[city]) {
      if (home[park] == city) {
        return true;
      }
    }
    return false;
  }

  /** Cities that can come to know a park, in order. Not to be changed. */
  public int[] citiesOf(int park) {
    return citiesOfPark[park];
  }

  /** Parks that a city can come to know, in order. Not to be changed. */
  public int[] parksOf(int city) {
    return parksOfCity[city];
  }
}
