package jiju.chance;

/**
 * The standard normal distribution.
 *
 * <p>The quantile is tabulated from its own differential equation, dz/dp = −√(2π)·e^(z²/2) for the
 * upper tail probability p; it agrees with the exact value to 2e-15.
 */
public final class StandardNormal {

  private static final double SQRT_TWO_PI = 0x1.40d931ff62706p1;

  /** The point with the upper tail probability {@link InverseTable#SEED}. */
  private static final double SEED_QUANTILE = 8.290517263872714340307373;

  private static final double ALMOST_CERTAIN = 38.6;
  private static final double SERIES_UP_TO = 1.5;

  private static final InverseTable UPPER =
      InverseTable.grow(0.5, new double[] {SEED_QUANTILE}, StandardNormal::expand);

  private StandardNormal() {}

  private static void expand(double[][] series, double halfWidth) {
    double[] z = series[0];
    double[] slope = new double[z.length];
    double[] product = new double[z.length];
    slope[0] = -halfWidth * SQRT_TWO_PI * Elementary.exp(0.5 * z[0] * z[0]);
    for (int n = 0; n + 1 < z.length; n++) {
      z[n + 1] = slope[n] / (n + 1);
      product[n] = Series.product(z, slope, n);
      slope[n + 1] = Series.product(slope, product, n) / (n + 1);
    }
  }

  /**
   * The value below which a standard normal number lies with probability u.
   *
   * @param u in the open interval (0, 1), a multiple of 2⁻⁵³ as all of {@link Luck}'s numbers
   * @throws IndexOutOfBoundsException if u is no such number
   */
  public static double quantile(double u) {
    double centred = u - 0.5;
    return Math.copySign(UPPER.at(0.5 - Math.abs(centred)), centred);
  }

  /**
   * The standard normal numbers of many bits: {@code quantile(Luck.uniform(bits[i]))} at {@code i},
   * to the last bit, in two thirds of its time.
   */
  public static void quantiles(long[] bits, int count, double[] out) {
    for (int i = 0; i < count; i++) {
      out[i] = Luck.signed(UPPER.at(Luck.tail(bits[i])), bits[i]);
    }
  }

  /**
   * The probability that a standard normal number lies below z, to a relative error of 4e-15.
   *
   * <p>Sources: G. Marsaglia, <i>Evaluating the normal distribution</i> (2004), for the series;
   * Laplace's continued fraction of Mills' ratio for the tails.
   */
  public static double cumulative(double z) {
    double size = Math.abs(z);
    if (size < SERIES_UP_TO) {
      return 0.5 + density(z) * oddSeries(z);
    }
    double tail = size > ALMOST_CERTAIN ? 0.0 : density(size) / millsFraction(size);
    return z < 0 ? tail : 1.0 - tail;
  }

  /** The square is split in an exact part and a small rest, or its rounding would be felt. */
  private static double density(double z) {
    double coarse = Math.rint(16 * z) / 16;
    double rest = 0.5 * (z - coarse) * (z + coarse);
    return Elementary.exp(-0.5 * coarse * coarse) * Elementary.exp(-rest) / SQRT_TWO_PI;
  }

  /** z + z³/3 + z⁵/(3·5) + … */
  private static double oddSeries(double z) {
    double sum = z;
    double term = z;
    for (int k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
      term *= z * z / k;
      sum += term;
    }
    return sum;
  }

  /** z + 1/(z + 2/(z + 3/(z + …))), to a depth that leaves nothing to add. */
  private static double millsFraction(double z) {
    int depth = 20 + (int) (600 / (z * z));
    double fraction = z;
    for (int k = depth; k >= 1; k--) {
      fraction = z + k / fraction;
    }
    return fraction;
  }
}
