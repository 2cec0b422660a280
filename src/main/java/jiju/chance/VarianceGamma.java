package jiju.chance;

/**
 * The monthly growth shock: the difference of two independent Gamma(1/12, 1) numbers, of which
 * twelve add up to a Laplace number exactly.
 *
 * <p>With growth of ln L in a month = μ/12 + {@link #compensator compensator(σ)} + σ/√2 · {@link
 * #quantile quantile(u)}, twelve months make a year whose growth is Laplace with variance σ² and
 * whose mean factor is e^μ.
 *
 * <p>Source: variance-gamma process of D. Madan and E. Seneta (1990); Laplace growth rates of firms
 * after M. Stanley et al. (1996) and G. Bottazzi and A. Secchi (2006).
 */
public final class VarianceGamma {

  /** Functions of the flow at {@link InverseTable#SEED}: root, its density and the slope of it. */
  private static final double[] SEED = {
    1.779159341597206286263762, 6.199330495279046923017324e-15, -6.64804412333366631893211e-13
  };

  /** Sixth root of the upper half of the distribution. */
  private static final InverseTable UPPER_ROOT =
      InverseTable.grow(0.5, SEED, VarianceGamma::expand);

  private VarianceGamma() {}

  /**
   * The sixth root y of the quantile is smooth where the distribution has its pole. Its density κ
   * solves y·κ'' = 4κ' + 36·y¹¹·κ (Bessel's equation of order 5/12), and dy/dp = −1/κ.
   */
  private static void expand(double[][] series, double halfWidth) {
    double[] y = series[0];
    double[] kappa = series[1];
    double[] slope = series[2];
    double[] power = new double[y.length];
    double[] force = new double[y.length];
    double y2 = y[0] * y[0];
    double y4 = y2 * y2;
    power[0] = 36.0 * (y4 * y4 * y2 * y[0]);
    for (int n = 0; n + 1 < y.length; n++) {
      double order = n + 1;
      double unit = n == 0 ? -halfWidth : 0.0;
      y[n + 1] = (unit - Series.lowerProductWithDerivative(kappa, y, n)) / (order * kappa[0]);
      kappa[n + 1] = Series.productWithDerivative(slope, y, n) / order;
      force[n] = 4.0 * slope[n] + Series.product(power, kappa, n);
      slope[n + 1] =
          (Series.productWithDerivative(force, y, n)
                  - Series.lowerProductWithDerivative(y, slope, n))
              / (order * y[0]);
      power[n + 1] =
          (11.0 * Series.productWithDerivative(power, y, n)
                  - Series.lowerProductWithDerivative(y, power, n))
              / (order * y[0]);
    }
  }

  /**
   * The value below which the difference of two Gamma(1/12, 1) numbers lies with probability u. One
   * uniform number, one look-up; relative error below 1e-13.
   *
   * @param u in the open interval (0, 1), a multiple of 2⁻⁵³ as all of {@link Luck}'s numbers
   * @throws IndexOutOfBoundsException if u is no such number
   */
  public static double quantile(double u) {
    double centred = u - 0.5;
    return Math.copySign(sixthPower(UPPER_ROOT.at(0.5 - Math.abs(centred))), centred);
  }

  /**
   * The shocks of many bits: {@code quantile(Luck.uniform(bits[i]))} at {@code i}, to the last bit,
   * in two thirds of its time.
   */
  public static void quantiles(long[] bits, int count, double[] out) {
    for (int i = 0; i < count; i++) {
      out[i] = Luck.signed(sixthPower(UPPER_ROOT.at(Luck.tail(bits[i]))), bits[i]);
    }
  }

  private static double sixthPower(double root) {
    double square = root * root;
    return square * square * square;
  }

  /**
   * The value below which a Gamma(1/12, 1) number lies with probability u; relative error below
   * 1e-13. Half of all values are below 1.4e-4, a tenth below 1e-12.
   *
   * @param u in the open interval (0, 1), a multiple of 2⁻⁵³ as all of {@link Luck}'s numbers
   * @throws IndexOutOfBoundsException if u is no such number
   */
  public static double gamma(double u) {
    return GammaTwelfth.quantile(u);
  }

  /** The difference of two Gamma(1/12, 1) numbers from two uniform numbers. */
  public static double step(double u1, double u2) {
    return gamma(u1) - gamma(u2);
  }

  /**
   * What the drift of ln L must take back each month so that the mean of L grows as the drift says:
   * −ln E exp(σ/√2 · step) = (1/12)·ln(1 − σ²/2).
   *
   * @param sigma standard deviation of yearly growth, at least 0 and below √2
   * @throws IllegalArgumentException if the mean does not exist
   */
  public static double compensator(double sigma) {
    double remainder = 1.0 - 0.5 * sigma * sigma;
    if (!(remainder > 0.0)) {
      throw new IllegalArgumentException("sigma must be below the square root of 2, not " + sigma);
    }
    return Elementary.log(remainder) / 12.0;
  }
}
