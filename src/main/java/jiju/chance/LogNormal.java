package jiju.chance;

/**
 * A lognormal distribution.
 *
 * @param logMedian mean of the logarithm, which is the logarithm of the median
 * @param sigma standard deviation of the logarithm, at least 0
 */
public record LogNormal(double logMedian, double sigma) {

  public LogNormal {
    if (!Double.isFinite(logMedian) || !(sigma >= 0.0 && sigma < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "logMedian must be finite and sigma at least 0, not " + logMedian + ", " + sigma);
    }
  }

  /** The distribution with a positive median. */
  public static LogNormal ofMedian(double median, double sigma) {
    return new LogNormal(Elementary.log(median), sigma);
  }

  /** The distribution with a positive mean. */
  public static LogNormal ofMean(double mean, double sigma) {
    return new LogNormal(Elementary.log(mean) - 0.5 * sigma * sigma, sigma);
  }

  /** The median e^logMedian. */
  public double median() {
    return Elementary.exp(logMedian);
  }

  /** The mean e^(logMedian + σ²/2). */
  public double mean() {
    return Elementary.exp(logMedian + 0.5 * sigma * sigma);
  }

  /** The value below which a draw lies with probability u, in the open interval (0, 1). */
  public double quantile(double u) {
    return Elementary.exp(logMedian + sigma * StandardNormal.quantile(u));
  }

  /** The probability that a draw lies at or below x. */
  public double cumulative(double x) {
    if (x <= 0.0) {
      return 0.0;
    }
    double excess = Elementary.log(x) - logMedian;
    if (sigma == 0.0) {
      return excess >= 0.0 ? 1.0 : 0.0;
    }
    return StandardNormal.cumulative(excess / sigma);
  }
}
