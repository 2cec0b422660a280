package jiju.chance;

/**
 * An inverse distribution function as a table: each octave (2^−k, 2^−k+1] of the tail probability
 * is cut into 32 equal pieces with a polynomial of degree six on each, so that the tail is as exact
 * as the middle. A look-up costs one subtraction, twelve operations and no branch. A row of the
 * table is a piece: seven coefficients and where it ends.
 *
 * <p>The table grows by itself from one exactly known point in the far tail: the quantile solves a
 * differential equation in the tail probability, whose Taylor series at the middle of a piece is
 * carried to the middle of the next. Going from the tail inwards, errors die out.
 */
final class InverseTable {

  /** The smallest tail probability of a table. */
  static final double SMALLEST = 0x1p-54;

  /** Where a table begins to grow: the middle of its lowest piece. */
  static final double SEED = SMALLEST * (1.0 + 1.0 / 64);

  private static final int PIECES_LOG2 = 5;
  private static final int PIECES = 1 << PIECES_LOG2;
  private static final int SHIFT = 52 - PIECES_LOG2;
  private static final int FIRST = (int) (Double.doubleToRawLongBits(SMALLEST) >>> SHIFT);
  private static final int DEGREE = 6;
  private static final int END = DEGREE + 1;
  private static final int STRIDE = END + 1;
  private static final int TERMS = 11;

  /** The differential equation that a quantile solves. */
  interface Flow {
    /**
     * Fills in the Taylor coefficients around the middle of a piece.
     *
     * @param series one row for each function of the flow, its value in place 0; row 0 is tabulated
     * @param halfWidth half the width of the piece, which is the unit of the series' variable
     */
    void expand(double[][] series, double halfWidth);
  }

  private final double[] coefficients;

  private InverseTable(double[] coefficients) {
    this.coefficients = coefficients;
  }

  /**
   * Grows a table up to the tail probability {@code largest}, where the quantile is exactly zero.
   *
   * @param seed the values of the functions of the flow at {@link #SEED}
   */
  static InverseTable grow(double largest, double[] seed, Flow flow) {
    int last = (int) (Double.doubleToRawLongBits(largest) >>> SHIFT);
    double[] coefficients = new double[(last - FIRST) * STRIDE];
    double[][] series = new double[seed.length][TERMS];
    double[] carry = new double[seed.length];
    for (int f = 0; f < seed.length; f++) {
      series[f][0] = seed[f];
    }
    double leftValue = Double.NaN;
    for (int piece = FIRST; piece < last; piece++) {
      double halfWidth = (end(piece + 1) - end(piece)) / 2;
      flow.expand(series, halfWidth);
      double rightValue = piece + 1 == last ? 0.0 : valueAt(series[0], 1.0);
      if (piece == FIRST) {
        leftValue = valueAt(series[0], -1.0);
      }
      double[] fit = economised(series[0], leftValue, rightValue);
      store(fit, halfWidth, coefficients, (piece - FIRST) * STRIDE);
      coefficients[(piece - FIRST) * STRIDE] = rightValue;
      coefficients[(piece - FIRST) * STRIDE + END] = end(piece + 1);
      leftValue = rightValue;
      advance(series, carry, nextStep(piece));
    }
    return new InverseTable(coefficients);
  }

  /** The value at a tail probability between {@link #SMALLEST} and the largest of the table. */
  double at(double tail) {
    long bits = Double.doubleToRawLongBits(tail) - 1;
    int piece = (int) (bits >>> SHIFT);
    int at = (piece - FIRST) * STRIDE;
    double[] c = coefficients;
    double t = tail - c[at + END];
    double t2 = t * t;
    double low = c[at] + t * c[at + 1];
    double middle = c[at + 2] + t * c[at + 3];
    double high = c[at + 4] + t * c[at + 5] + t2 * c[at + 6];
    return low + t2 * (middle + t2 * high);
  }

  /** The tail probability at which a piece begins. */
  private static double end(int piece) {
    return Double.longBitsToDouble((long) piece << SHIFT);
  }

  /** From the middle of a piece to the middle of the next, in half widths of the piece. */
  private static double nextStep(int piece) {
    return (piece + 1) % PIECES == 0 ? 3.0 : 2.0;
  }

  /** Moves on to the next piece, carrying along what rounding takes away from the values. */
  private static void advance(double[][] series, double[] carry, double step) {
    for (int f = 0; f < series.length; f++) {
      double[] function = series[f];
      double change = carry[f] + riseTo(function, step);
      double value = function[0] + change;
      carry[f] = change - (value - function[0]);
      function[0] = value;
    }
  }

  private static double riseTo(double[] series, double tau) {
    double value = 0.0;
    for (int n = TERMS - 1; n >= 1; n--) {
      value = tau * (series[n] + value);
    }
    return value;
  }

  private static double valueAt(double[] series, double tau) {
    return series[0] + riseTo(series, tau);
  }

  /**
   * The polynomial of degree six that differs least from the series on [−1, 1] (Chebyshev terms
   * above six dropped), then tilted to meet its neighbours at both ends.
   */
  private static double[] economised(double[] series, double left, double right) {
    double[] c = series.clone();
    for (int n = TERMS - 1; n > DEGREE; n--) {
      double lead = c[n];
      double term = lead;
      // τ^n − T_n(τ) / 2^(n−1), whose coefficients follow from one another
      for (int k = 1; 2 * k <= n; k++) {
        term *= -(n - 2 * k + 2) * (n - 2 * k + 1) / (4.0 * k * (n - k));
        c[n - 2 * k] -= term;
      }
      c[n] = 0.0;
    }
    double rightError = right - valueAt(c, 1.0);
    double leftError = left - valueAt(c, -1.0);
    c[0] += (rightError + leftError) / 2;
    c[1] += (rightError - leftError) / 2;
    return c;
  }

  /** Rewrites a polynomial in τ on [−1, 1] as one in the distance from the right end. */
  private static void store(double[] fit, double halfWidth, double[] out, int at) {
    double[] c = fit.clone();
    for (int i = 0; i < DEGREE; i++) {
      for (int k = DEGREE - 1; k >= i; k--) {
        c[k] += c[k + 1];
      }
    }
    double scale = 1.0;
    for (int k = 0; k <= DEGREE; k++) {
      out[at + k] = c[k] * scale;
      scale /= halfWidth;
    }
  }
}
