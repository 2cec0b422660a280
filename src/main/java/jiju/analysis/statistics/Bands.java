package jiju.analysis.statistics;

import java.util.Arrays;

/** Makes bands of values; undefined values ({@code NaN}) are left out. */
public final class Bands {

  private Bands() {}

  /**
   * The band of the values. Sums run in the order of the array, so equal arrays give equal bits.
   *
   * @param values one a replication, in the order of replications; not changed
   */
  public static Band of(double[] values) {
    double[] defined = defined(values);
    double mean = mean(defined);
    double sd = Math.sqrt(variance(defined, mean));
    Arrays.sort(defined);
    return new Band(
        defined.length,
        mean,
        sd,
        quantile(defined, 5),
        quantile(defined, 25),
        quantile(defined, 50),
        quantile(defined, 75),
        quantile(defined, 95));
  }

  /**
   * The quantile that interpolates linearly between order statistics: type 7 of Hyndman and Fan
   * (1996), "Sample quantiles in statistical packages".
   *
   * @param sorted ascending
   * @param percent 0 to 100
   * @return {@code NaN} without values
   */
  public static double quantile(double[] sorted, int percent) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    long hundredths = (sorted.length - 1L) * percent;
    int below = (int) (hundredths / 100);
    int above = Math.min(below + 1, sorted.length - 1);
    double part = hundredths % 100 / 100.0;
    return sorted[below] + part * (sorted[above] - sorted[below]) + 0.0;
  }

  /**
   * Arithmetic mean, summed as distances from the first value in the order of the array, so that
   * equal values have exactly themselves as mean; {@code NaN} without values.
   */
  public static double mean(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double first = values[0];
    double sum = 0;
    for (double value : values) {
      sum += value - first;
    }
    return first + sum / values.length + 0.0;
  }

  /**
   * Standard deviation of the sample, undefined values left out; {@code NaN} for fewer than two.
   */
  public static double sd(double[] values) {
    double[] defined = defined(values);
    return Math.sqrt(variance(defined, mean(defined)));
  }

  /** Variance of the sample (divisor n − 1); {@code NaN} for fewer than two values. */
  static double variance(double[] values, double mean) {
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return values.length < 2 ? Double.NaN : squares / (values.length - 1);
  }

  /** Covariance of the sample (divisor n − 1); {@code NaN} for fewer than two pairs. */
  static double covariance(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double products = 0;
    for (int i = 0; i < a.length; i++) {
      products += (a[i] - meanA) * (b[i] - meanB);
    }
    return a.length < 2 ? Double.NaN : products / (a.length - 1);
  }

  private static double[] defined(double[] values) {
    double[] defined = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        defined[count++] = value;
      }
    }
    return Arrays.copyOf(defined, count);
  }
}
