package jiju.analysis.statistics;

/**
 * How a number is spread over replications. A band shows luck, not ignorance of the mean: it is no
 * confidence interval. Without values everything but {@code n} is {@code NaN}; with one value
 * {@code sd} is.
 *
 * @param n replications in which the number is defined
 * @param mean arithmetic mean
 * @param sd standard deviation of the sample (divisor n − 1)
 * @param p05 5 % quantile; quantiles interpolate linearly between order statistics (type 7 of
 *     Hyndman and Fan 1996, the default of R and NumPy)
 */
public record Band(
    int n, double mean, double sd, double p05, double p25, double p50, double p75, double p95) {

  /** The band that holds 90 % of the replications. */
  public Interval ninety() {
    return new Interval(p05, p95);
  }

  /** The band that holds half of the replications. */
  public Interval fifty() {
    return new Interval(p25, p75);
  }
}
