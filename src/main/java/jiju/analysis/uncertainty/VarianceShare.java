package jiju.analysis.uncertainty;

import java.util.Arrays;
import jiju.analysis.statistics.Interval;
import jiju.chance.Decision;
import jiju.chance.Luck;

/**
 * The share of a variance that comes from not knowing the parameters; the rest is chance. Each pair
 * of replications shares a draw of the parameters and nothing else, so that the covariance within
 * pairs estimates the variance between draws (one-way random effects, intraclass correlation;
 * Fisher 1925).
 *
 * @param share between 0 and 1; {@code NaN} with fewer than ten pairs, or without variance
 * @param interval 95 %, by resampling of pairs
 */
public record VarianceShare(double share, Interval interval) {
  private static final int LEAST_PAIRS = 10;
  private static final int RESAMPLES = 400;

  /** Nothing can be said. */
  public static final VarianceShare UNDEFINED = new VarianceShare(Double.NaN, Interval.UNDEFINED);

  /**
   * From values by replication.
   *
   * @param first one of each pair
   * @param second the other
   */
  public static VarianceShare of(double[] first, double[] second) {
    int pairs = first.length;
    if (pairs < LEAST_PAIRS) {
      return UNDEFINED;
    }
    int[] all = new int[pairs];
    Arrays.setAll(all, i -> i);
    double share = share(first, second, all);
    if (Double.isNaN(share)) {
      return UNDEFINED;
    }
    double[] again = new double[RESAMPLES];
    for (int b = 0; b < RESAMPLES; b++) {
      Luck luck = Luck.of(b, pairs);
      int[] drawn = new int[pairs];
      for (int i = 0; i < pairs; i++) {
        drawn[i] = (int) (luck.uniform(Decision.RESAMPLE, i, 0) * pairs);
      }
      double value = share(first, second, drawn);
      again[b] = Double.isNaN(value) ? share : value;
    }
    Arrays.sort(again);
    return new VarianceShare(
        share, new Interval(again[RESAMPLES / 40], again[RESAMPLES - 1 - RESAMPLES / 40]));
  }

  private static double share(double[] first, double[] second, int[] pairs) {
    double mean = 0;
    for (int i : pairs) {
      mean += (first[i] + second[i]) / 2 / pairs.length;
    }
    double within = 0;
    double all = 0;
    for (int i : pairs) {
      double a = first[i] - mean;
      double b = second[i] - mean;
      within += a * b;
      all += (a * a + b * b) / 2;
    }
    return all > 0 ? Math.max(0, Math.min(1, within / all)) : Double.NaN;
  }
}
