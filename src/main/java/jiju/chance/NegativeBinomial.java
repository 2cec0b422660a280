package jiju.chance;

/** Negative binomial distributions of one ratio of variance to mean. */
public final class NegativeBinomial {

  private static final double LARGEST_MEAN = 1e8;

  private final double ratio;
  private final double a;
  private final double perMean;

  private NegativeBinomial(double ratio) {
    double excess = ratio - 1.0;
    this.ratio = ratio;
    this.a = excess / ratio;
    this.perMean = excess == 0.0 ? 1.0 : Elementary.log(ratio) / excess;
  }

  /**
   * The distributions of a ratio, for loops over means.
   *
   * @param varianceToMean at least 1; at 1 the count is Poisson
   * @throws IllegalArgumentException if the ratio is out of range
   */
  public static NegativeBinomial of(double varianceToMean) {
    if (!(varianceToMean >= 1.0 && varianceToMean < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the ratio of variance to mean must be at least 1, not " + varianceToMean);
    }
    return new NegativeBinomial(varianceToMean);
  }

  /**
   * The smallest count whose cumulative probability reaches u. For the same u and ratio a larger
   * mean never gives a smaller count, so that cohorts nest when a rate changes.
   *
   * @param mean at least 0, at most 10⁸; the work grows with it, later with its square root
   * @param varianceToMean at least 1; at 1 the count is Poisson
   * @param u in the open interval (0, 1)
   * @throws IllegalArgumentException if mean or ratio is out of range
   */
  public static int count(double mean, double varianceToMean, double u) {
    return of(varianceToMean).count(mean, u);
  }

  /** The same for the ratio of this family. */
  public int count(double mean, double u) {
    check(mean);
    double logOfNone = -mean * perMean;
    return Panjer.count(a, mean / ratio - a, logOfNone, Elementary.exp(logOfNone), u);
  }

  /**
   * The counts of many means at once, the same as {@link #count(double, double)} one by one; the
   * exponentials are taken in bulk.
   *
   * @param number how many means, from the first on
   * @param bits of luck, of which {@link Luck#uniform(long)} is u
   * @param out receives the counts
   * @param logOfNone overwritten; another array as long as the means, as are {@code none} and
   *     {@code scratch}
   */
  public void counts(
      double[] means,
      int number,
      long[] bits,
      int[] out,
      double[] logOfNone,
      double[] none,
      double[] scratch) {
    for (int i = 0; i < number; i++) {
      logOfNone[i] = -means[i] * perMean;
    }
    Elementary.exp(logOfNone, 0, number, none, scratch);
    for (int i = 0; i < number; i++) {
      double mean = means[i];
      check(mean);
      double b = mean / ratio - a;
      out[i] = Panjer.count(a, b, logOfNone[i], none[i], Luck.uniform(bits[i]));
    }
  }

  private static void check(double mean) {
    if (!(mean >= 0.0 && mean <= LARGEST_MEAN)) {
      throw new IllegalArgumentException("the mean must be between 0 and 1e8, not " + mean);
    }
  }
}
