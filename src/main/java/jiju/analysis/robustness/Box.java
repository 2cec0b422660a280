package jiju.analysis.robustness;

import java.util.Arrays;

/**
 * A box in the unit cube of futures: between two ends in every dimension; an end at 0 or 1 is no
 * condition.
 *
 * @param low lower end by dimension
 * @param high upper end by dimension
 * @param density share of the futures inside that are failures
 * @param coverage share of all failures that lie inside
 */
public record Box(double[] low, double[] high, double density, double coverage) {
  public Box {
    low = low.clone();
    high = high.clone();
  }

  /** The whole cube. */
  static Box whole(double[][] futures, boolean[] fails) {
    double[] low = new double[futures[0].length];
    double[] high = new double[futures[0].length];
    Arrays.fill(high, 1);
    return of(low, high, futures, fails);
  }

  static Box of(double[] low, double[] high, double[][] futures, boolean[] fails) {
    int inside = 0;
    int hits = 0;
    int failures = 0;
    for (int i = 0; i < futures.length; i++) {
      boolean in = holds(low, high, futures[i]);
      inside += in ? 1 : 0;
      hits += in && fails[i] ? 1 : 0;
      failures += fails[i] ? 1 : 0;
    }
    return new Box(
        low,
        high,
        inside == 0 ? 0 : (double) hits / inside,
        failures == 0 ? 0 : (double) hits / failures);
  }

  /** Whether a future lies inside. */
  public boolean holds(double[] future) {
    return holds(low, high, future);
  }

  private static boolean holds(double[] low, double[] high, double[] future) {
    for (int i = 0; i < future.length; i++) {
      if (future[i] < low[i] || future[i] > high[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the dimension has a lower or an upper condition. */
  public boolean isRestricted(int dimension) {
    return low[dimension] > 0 || high[dimension] < 1;
  }

  /** The same without any condition on a dimension. */
  Box without(int dimension, double[][] futures, boolean[] fails) {
    double[] lower = low.clone();
    double[] upper = high.clone();
    lower[dimension] = 0;
    upper[dimension] = 1;
    return of(lower, upper, futures, fails);
  }
}
