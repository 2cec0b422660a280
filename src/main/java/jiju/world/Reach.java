package jiju.world;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jiju.scenario.Park;
import jiju.scenario.Promotion;
import jiju.scenario.Scenario;
import jiju.scenario.SourceCity;

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
    List<Park> parks = scenario.parks();
    List<SourceCity> cities = scenario.sourceCities();
    Map<String, Integer> cityOfId = positions(cities, SourceCity::id);
    home = new int[parks.size()];
    for (int p = 0; p < home.length; p++) {
      home[p] = cityOfId.getOrDefault(parks.get(p).homeCity(), -1);
    }
    boolean everywhere = scenario.uncertainties().promotion().reach() == Promotion.Reach.ALL_CITIES;
    int[] all = IntStream.range(0, home.length).toArray();
    Connections connections = new Connections(parks);
    parksOfCity = new int[cities.size()][];
    for (int c = 0; c < parksOfCity.length; c++) {
      parksOfCity[c] = everywhere ? all : connections.of(cities.get(c));
    }
    citiesOfPark = turned(parksOfCity, home.length);
  }

  private static <T> Map<String, Integer> positions(List<T> things, Function<T, String> idOf) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      positions.putIfAbsent(idOf.apply(things.get(i)), i);
    }
    return positions;
  }

  /** The cities of every park from the parks of every city. */
  private static int[][] turned(int[][] parksOfCity, int parks) {
    int[] number = new int[parks];
    Arrays.stream(parksOfCity).flatMapToInt(Arrays::stream).forEach(p -> number[p]++);
    int[][] cities = new int[parks][];
    Arrays.setAll(cities, p -> new int[number[p]]);
    Arrays.fill(number, 0);
    for (int c = 0; c < parksOfCity.length; c++) {
      for (int p : parksOfCity[c]) {
        cities[p][number[p]++] = c;
      }
    }
    return cities;
  }

  /** Which parks lie where, so that no city has to look at every park of the nation. */
  private static final class Connections {
    private final Map<String, Integer> parkOfId;
    private final Map<String, int[]> parksByHome = new HashMap<>();

    Connections(List<Park> parks) {
      parkOfId = positions(parks, Park::id);
      Map<String, IntStream.Builder> byHome = new HashMap<>();
      for (int p = 0; p < parks.size(); p++) {
        byHome.computeIfAbsent(parks.get(p).homeCity(), id -> IntStream.builder()).add(p);
      }
      byHome.forEach((id, builder) -> parksByHome.put(id, builder.build().toArray()));
    }

    /** Parks at home in a city, and those to which, or to whose city, travel is stated. */
    int[] of(SourceCity city) {
      Stream<String> towns =
          Stream.concat(Stream.of(city.id()), city.travelToCities().keySet().stream());
      IntStream there = towns.flatMapToInt(id -> IntStream.of(at(id)));
      IntStream named =
          city.travel().keySet().stream().mapToInt(id -> parkOfId.getOrDefault(id, -1));
      return IntStream.concat(there, named).filter(p -> p >= 0).distinct().sorted().toArray();
    }

    private int[] at(String home) {
      return parksByHome.getOrDefault(home, new int[0]);
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

  /** The same of every city. Not to be changed. */
  int[][] parksOfCities() {
    return parksOfCity;
  }

  /** Parks that a city can come to know, in order. Not to be changed. */
  public int[] parksOf(int city) {
    return parksOfCity[city];
  }
}
