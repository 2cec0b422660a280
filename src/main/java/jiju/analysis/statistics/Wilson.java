package jiju.analysis.statistics;

/**
 * The score interval of a share: Wilson (1927), "Probable inference, the law of succession, and
 * statistical inference". It behaves at 0 and at 1, where the usual interval has no width.
 */
public final class Wilson {
  /** 97.5 % point of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  private Wilson() {}

  /** Share of successes with its 95 % interval. */
  public static Proportion of(int successes, int n) {
    if (n == 0) {
      return new Proportion(0, 0, Interval.UNDEFINED);
    }
    double share = (double) successes / n;
    double scale = 1 + Z * Z / n;
    double centre = share + Z * Z / (2.0 * n);
    double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
    double low = successes == 0 ? 0 : (centre - half) / scale;
    double high = successes == n ? 1 : (centre + half) / scale;
    return new Proportion(successes, n, new Interval(low, high));
  }
}
