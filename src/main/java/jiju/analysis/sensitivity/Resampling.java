package jiju.analysis.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.chance.Decision;
import jiju.chance.Luck;

/** The bootstrap: what a statistic would be had other blocks of the design been drawn. */
final class Resampling {
  private static final int RESAMPLES = 1000;

  private final int[][] draws;
  private final int[] asDrawn;

  /**
   * @param blocks that are drawn again, with replacement
   */
  Resampling(int blocks, long seed) {
    Luck luck = Luck.of(seed, 0);
    draws = new int[RESAMPLES][blocks];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      long salt = luck.salt(Decision.RESAMPLE, resample);
      for (int i = 0; i < blocks; i++) {
        draws[resample][i] = Math.min(blocks - 1, (int) (Luck.uniform(salt, i) * blocks));
      }
    }
    asDrawn = new int[blocks];
    Arrays.setAll(asDrawn, i -> i);
  }

  /**
   * A statistic of the blocks with its 95 % percentile interval (Efron 1979).
   *
   * @param statistic of the blocks at the given positions
   */
  Estimate estimate(ToDoubleFunction<int[]> statistic) {
    double value = statistic.applyAsDouble(asDrawn);
    double[] again = Arrays.stream(draws).mapToDouble(statistic).sorted().toArray();
    double low = again[RESAMPLES / 40];
    double high = again[RESAMPLES - 1 - RESAMPLES / 40];
    boolean defined = !Double.isNaN(value) && !Double.isNaN(low) && !Double.isNaN(high);
    return new Estimate(
        value,
        defined ? new Interval(Math.min(low, value), Math.max(high, value)) : Interval.UNDEFINED);
  }
}
