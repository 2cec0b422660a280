package jiju.world;

/**
 * Share of the founders of a city who know a park, apart for those with a tie to the park's home
 * and those without (definitions 14).
 */
public final class Awareness {
  private final int parks;
  private final double[] share;

  public Awareness(int cities, int parks, double base) {
    this.parks = parks;
    this.share = new double[cities * 2 * parks];
    java.util.Arrays.fill(share, base);
  }

  public double of(int city, boolean tie, int park) {
    return share[index(city, tie, park)];
  }

  public void set(int city, boolean tie, int park, double value) {
    share[index(city, tie, park)] = Math.min(1, Math.max(0, value));
  }

  /** Raises the awareness of both classes of a city by a fixed share. */
  public void raise(int city, int park, double gain) {
    set(city, false, park, of(city, false, park) + gain);
    set(city, true, park, of(city, true, park) + gain);
  }

  private int index(int city, boolean tie, int park) {
    return (city * 2 + (tie ? 1 : 0)) * parks + park;
  }
}
