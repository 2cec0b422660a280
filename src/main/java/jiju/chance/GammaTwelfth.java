package jiju.chance;

/**
 * The quantile of Gamma(1/12, 1).
 *
 * <p>The twelfth root y of such a number has the density e^(−y¹²)/Γ(13/12): flat, without the pole
 * of the gamma density. Its quantile solves dy/dq = −Γ(13/12)·e^(y¹²) in the upper tail probability
 * q.
 */
final class GammaTwelfth {

  private static final double GAMMA_OF_13_TWELFTHS = 0.9582856821728325553238008;

  /** The root with the upper tail probability {@link InverseTable#SEED}. */
  private static final double SEED_ROOT = 1.334051991711715384942756;

  private static final InverseTable ROOT =
      InverseTable.grow(1.0, new double[] {SEED_ROOT}, GammaTwelfth::expand);

  private GammaTwelfth() {}

  private static void expand(double[][] series, double halfWidth) {
    double[] y = series[0];
    double[] x = new double[y.length];
    double[] slope = new double[y.length];
    x[0] = twelfthPower(y[0]);
    slope[0] = -halfWidth * GAMMA_OF_13_TWELFTHS * Elementary.exp(x[0]);
    for (int n = 0; n + 1 < y.length; n++) {
      double order = n + 1;
      y[n + 1] = slope[n] / order;
      x[n + 1] =
          (12.0 * Series.productWithDerivative(x, y, n)
                  - Series.lowerProductWithDerivative(y, x, n))
              / (order * y[0]);
      slope[n + 1] = Series.productWithDerivative(slope, x, n) / order;
    }
  }

  static double quantile(double u) {
    return twelfthPower(ROOT.at(1.0 - u));
  }

  private static double twelfthPower(double y) {
    double y2 = y * y;
    double y4 = y2 * y2;
    return y4 * y4 * y4;
  }
}
