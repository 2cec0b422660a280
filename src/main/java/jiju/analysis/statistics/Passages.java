package jiju.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;

/** First passages: months until something happens, infinite where it does not. */
public final class Passages {

  private Passages() {}

  /**
   * The first month by which at least half of the passages have taken place.
   *
   * @param months one a replication, whole numbers or infinite
   * @return empty where fewer than half ever do, or without replications
   */
  public static Optional<Integer> medianMonth(double[] months) {
    if (months.length == 0) {
      return Optional.empty();
    }
    double[] sorted = months.clone();
    Arrays.sort(sorted);
    double median = sorted[(sorted.length - 1) / 2];
    return Double.isInfinite(median) ? Optional.empty() : Optional.of((int) median);
  }

  /** Share of replications in which it happens at all. */
  public static Proportion share(double[] months) {
    int successes = (int) Arrays.stream(months).filter(Double::isFinite).count();
    return Wilson.of(successes, months.length);
  }
}
