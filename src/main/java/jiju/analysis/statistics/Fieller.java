package jiju.analysis.statistics;

import java.util.Optional;

/**
 * The ratio of two means with its interval: Fieller (1954), "Some problems in interval estimation".
 * The interval holds every ratio ρ for which the mean of (numerator − ρ · denominator) cannot be
 * told from zero. It is bounded only where the denominator's own interval leaves zero out.
 */
public final class Fieller {
  private final StudentT t;

  public Fieller(StudentT t) {
    this.t = t;
  }

  /**
   * Mean numerator over mean denominator.
   *
   * @param numerator one a replication
   * @param denominator of the same replications
   * @return empty where the interval is unbounded, or with fewer than two replications
   */
  public Optional<Estimate> ratio(double[] numerator, double[] denominator) {
    int n = numerator.length;
    if (n < 2) {
      return Optional.empty();
    }
    double y = Bands.mean(numerator);
    double x = Bands.mean(denominator);
    double scale = t.point(n) * t.point(n) / n;
    double a = x * x - scale * Bands.variance(denominator, x);
    double b = x * y - scale * Bands.covariance(numerator, denominator);
    double c = y * y - scale * Bands.variance(numerator, y);
    if (!(a > 0)) {
      return Optional.empty();
    }
    double root = Math.sqrt(Math.max(0, b * b - a * c));
    double ratio = y / x + 0.0;
    return Optional.of(
        new Estimate(
            ratio,
            new Interval(
                Math.min(ratio, (b - root) / a) + 0.0, Math.max(ratio, (b + root) / a) + 0.0)));
  }
}
