package jiju.world;

import java.util.Arrays;

/**
 * Share of the founders of a city who know a park, apart for those with a tie to the park's home
 * and those without (definitions 14). A city remembers the parks from the first that it can come to
 * know to the last, so that a nation of many provinces takes no more room than its provinces; all
 * others stay at the base.
 */
public final class Awareness {
  private final double base;
  private final int[] first;
  private final int[] start;
  private final double[] share;

  /**
   * @param parksOf parks that each city can come to know, in order
   * @param base at the start
   */
  public Awareness(int[][] parksOf, double base) {
    this.base = base;
    this.first = new int[parksOf.length];
    this.start = new int[parksOf.length + 1];
    for (int c = 0; c < parksOf.length; c++) {
      int[] parks = parksOf[c];
      first[c] = parks.length == 0 ? 0 : parks[0];
      int end = parks.length == 0 ? 0 : parks[parks.length - 1] + 1;
      start[c + 1] = start[c] + 2 * (end - first[c]);
    }
    this.share = new double[start[parksOf.length]];
    Arrays.fill(share, base);
  }

  public double of(int city, boolean tie, int park) {
    return isRemembered(city, park) ? share[index(city, tie, park)] : base;
  }

  /** Has no effect on a park that the city cannot come to know. */
  public void set(int city, boolean tie, int park, double value) {
    if (isRemembered(city, park)) {
      share[index(city, tie, park)] = Math.min(1, Math.max(0, value));
    }
  }

  /** Raises the awareness of both classes of a city by a fixed share. */
  public void raise(int city, int park, double gain) {
    set(city, false, park, of(city, false, park) + gain);
    set(city, true, park, of(city, true, park) + gain);
  }

  private boolean isRemembered(int city, int park) {
    return park >= first[city] && park < first[city] + width(city);
  }

  private int width(int city) {
    return (start[city + 1] - start[city]) / 2;
  }

  private int index(int city, boolean tie, int park) {
    return start[city] + (tie ? width(city) : 0) + park - first[city];
  }
}
