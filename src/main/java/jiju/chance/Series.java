package jiju.chance;

/** Coefficients of products of power series, from which Taylor series of flows are built. */
final class Series {

  private Series() {}

  /** The coefficient n of the product of two series. */
  static double product(double[] a, double[] b, int n) {
    double sum = 0.0;
    for (int k = 0; k <= n; k++) {
      sum += a[k] * b[n - k];
    }
    return sum;
  }

  /** The coefficient n of the product of a series with the derivative of another. */
  static double productWithDerivative(double[] a, double[] b, int n) {
    double sum = 0.0;
    for (int k = 0; k <= n; k++) {
      sum += a[k] * ((n - k + 1) * b[n - k + 1]);
    }
    return sum;
  }

  /**
   * As {@link #productWithDerivative}, without the term of the derivative's highest coefficient.
   */
  static double lowerProductWithDerivative(double[] a, double[] b, int n) {
    double sum = 0.0;
    for (int k = 1; k <= n; k++) {
      sum += a[k] * ((n - k + 1) * b[n - k + 1]);
    }
    return sum;
  }
}
