package jiju.chance;

/**
 * Exponential and logarithm with the same bytes on every machine.
 *
 * <p>{@code Math.exp} and {@code Math.log} may differ between virtual machines. These kernels use
 * IEEE addition, multiplication and division only. Both stay within one unit in the last place of
 * the exact value (measured: 0.98 for {@link #exp(double)}, 0.78 for {@link #log(double)}). both
 * are non-decreasing as far as the tests can see.
 *
 * <p>Sources: argument reduction after W. J. Cody and W. Waite, <i>Software Manual for the
 * Elementary Functions</i> (1980); the arrangement of the logarithm after K. C. Ng (1986). The
 * polynomials are minimax fits made for this package (relative error below 4e-18).
 */
public final class Elementary {

  private static final double LOG2_E = 0x1.71547652b82fep0;
  private static final double LN2_HIGH = 0x1.62e42fefa3000p-1;
  private static final double LN2_LOW = 0x1.3de6af278ece6p-42;

  /** Adding 1.5·2^52 rounds to the nearest whole number, which then stands in the low bits. */
  private static final double ROUNDER = 0x1.8p52;

  private static final long EXPONENT_BIAS = 1023L;

  /** The bits of a shift by 2^−512, the first of 1,024 that need no care. */
  private static final long LEAST_OF_MANY = Double.doubleToRawLongBits(ROUNDER) - 512;

  /** Up to here the power of two is a normal number and needs no care. */
  private static final double PLAIN_EXP = 708.0;

  private static final double EXP_OVERFLOW = 0x1.62e42fefa39efp9;
  private static final double EXP_UNDERFLOW = -0x1.74910d52d3052p9;

  private static final double E0 = 0x1.000000000000ap-1;
  private static final double E1 = 0x1.55555555554f9p-3;
  private static final double E2 = 0x1.5555555550847p-5;
  private static final double E3 = 0x1.1111111127d07p-7;
  private static final double E4 = 0x1.6c16c18436ae4p-10;
  private static final double E5 = 0x1.a01a012a0ba6fp-13;
  private static final double E6 = 0x1.a01999e7e1c4cp-16;
  private static final double E7 = 0x1.71df25c795c18p-19;
  private static final double E8 = 0x1.28ad968056a58p-22;
  private static final double E9 = 0x1.ad7f0cf00655bp-26;

  private static final double L0 = 0x1.5555555555593p-1;
  private static final double L1 = 0x1.999999997fb35p-2;
  private static final double L2 = 0x1.24924942175fbp-2;
  private static final double L3 = 0x1.c71c51e833174p-3;
  private static final double L4 = 0x1.7466461f63644p-3;
  private static final double L5 = 0x1.39a0f666f686ap-3;
  private static final double L6 = 0x1.2f0d80106050ap-3;

  /** The bits of the square root of one half, below which the mantissa is doubled. */
  private static final long SQRT_HALF_BITS = 0x3fe6a09e667f3bcdL;

  private static final long LEAST_NORMAL_BITS = Double.doubleToRawLongBits(Double.MIN_NORMAL);
  private static final long GREATEST_BITS = Double.doubleToRawLongBits(Double.MAX_VALUE);

  private static final double TWO_POW_54 = 0x1p54;

  private Elementary() {}

  /**
   * The exponential function over the whole range of doubles.
   *
   * @return e to the x; infinity above 709.78, zero below −745.13, NaN for NaN
   */
  public static double exp(double x) {
    if (!(Math.abs(x) <= PLAIN_EXP)) {
      return extremeExp(x);
    }
    double shifted = x * LOG2_E + ROUNDER;
    return mantissaOfExp(x, shifted) * powerOfTwo(Double.doubleToRawLongBits(shifted));
  }

  /**
   * The exponential of many numbers at once, with the same bytes as {@link #exp(double)}, in loops
   * that the compiler vectorises: a third of the time of single calls.
   *
   * @param x the arguments
   * @param from first index into {@code x}
   * @param to index after the last
   * @param out receives the result of {@code x[from + i]} at {@code i}; another array
   * @param scratch overwritten; a third array, as long as the result
   */
  public static void exp(double[] x, int from, int to, double[] out, double[] scratch) {
    int count = to - from;
    refuseOneForAll(x, out, scratch);
    // Without an offset in it, the compiler sees that a loop can be vectorised.
    System.arraycopy(x, from, out, 0, count);
    separate(out, scratch, count);
    if (!unite(out, scratch, count)) {
      for (int i = 0; i < count; i++) {
        out[i] = exp(x[from + i]);
      }
    }
  }

  /** The arguments are looked at again where one of them needs care. */
  private static void refuseOneForAll(double[] x, double[] out, double[] scratch) {
    if (x == out || x == scratch || out == scratch) {
      throw new IllegalArgumentException("arguments, results and scratch are three arrays");
    }
  }

  /** Turns arguments into mantissas and, rounded in the low bits, powers of two. */
  private static void separate(double[] x, double[] shifts, int count) {
    for (int i = 0; i < count; i++) {
      double shifted = x[i] * LOG2_E + ROUNDER;
      shifts[i] = shifted;
      x[i] = mantissaOfExp(x[i], shifted);
    }
  }

  /**
   * Turns mantissas into results, and says whether they are right: no power of two is smaller than
   * 2^−512 or greater than 2^511, and no argument is beyond all numbers or none.
   */
  private static boolean unite(double[] mantissas, double[] shifts, int count) {
    long strays = 0;
    for (int i = 0; i < count; i++) {
      long bits = Double.doubleToRawLongBits(shifts[i]);
      strays |= bits - LEAST_OF_MANY;
      mantissas[i] *= powerOfTwo(bits);
    }
    return strays >>> 10 == 0;
  }

  /** e to the remainder of x after whole multiples of ln 2; in [0.70, 1.42]. */
  private static double mantissaOfExp(double x, double shifted) {
    double n = shifted - ROUNDER;
    double r = (x - n * LN2_HIGH) - n * LN2_LOW;
    double r2 = r * r;
    double r4 = r2 * r2;
    double low = (E0 + E1 * r) + r2 * (E2 + E3 * r);
    double middle = (E4 + E5 * r) + r2 * (E6 + E7 * r);
    double high = E8 + E9 * r;
    return 1.0 + (r + r2 * (low + r4 * (middle + r4 * high)));
  }

  /** Two to the whole number that stands in the low bits. */
  private static double powerOfTwo(long bits) {
    return Double.longBitsToDouble((bits + EXPONENT_BIAS) << 52);
  }

  private static double extremeExp(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > EXP_OVERFLOW) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < EXP_UNDERFLOW) {
      return 0.0;
    }
    double shifted = x * LOG2_E + ROUNDER;
    int n = (int) (shifted - ROUNDER);
    return mantissaOfExp(x, shifted) * powerOfTwo(n / 2) * powerOfTwo(n - n / 2);
  }

  /**
   * The natural logarithm.
   *
   * @return ln x; minus infinity for zero, NaN for negative numbers and NaN
   */
  public static double log(double x) {
    if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
      return extremeLog(x);
    }
    return logOfNormal(x, 0);
  }

  /**
   * The natural logarithm of many numbers at once, with the same bytes as {@link #log(double)}:
   * half of the time of single calls.
   *
   * @param x the arguments
   * @param from first index into {@code x}
   * @param to index after the last
   * @param out receives the result of {@code x[from + i]} at {@code i}; another array
   * @param scratch overwritten; a third array, as long as the result
   */
  public static void log(double[] x, int from, int to, double[] out, double[] scratch) {
    int count = to - from;
    refuseOneForAll(x, out, scratch);
    System.arraycopy(x, from, out, 0, count);
    if (split(out, scratch, count)) {
      join(out, scratch, count);
    } else {
      for (int i = 0; i < count; i++) {
        out[i] = log(x[from + i]);
      }
    }
  }

  /** Turns numbers into mantissas less one, and exponents; says whether all are plain numbers. */
  private static boolean split(double[] x, double[] exponents, int count) {
    long strays = 0;
    for (int i = 0; i < count; i++) {
      long bits = Double.doubleToRawLongBits(x[i]);
      strays |= (bits - LEAST_NORMAL_BITS) | (GREATEST_BITS - bits);
      long exponent = (bits - SQRT_HALF_BITS) >> 52;
      x[i] = Double.longBitsToDouble(bits - (exponent << 52)) - 1.0;
      exponents[i] = (double) exponent;
    }
    return strays >= 0;
  }

  private static void join(double[] f, double[] exponents, int count) {
    for (int i = 0; i < count; i++) {
      f[i] = logOfSplit(f[i], exponents[i]);
    }
  }

  /** ln(x · 2^shift) for a positive normal x. */
  private static double logOfNormal(double x, int shift) {
    long bits = Double.doubleToRawLongBits(x);
    long exponent = (bits - SQRT_HALF_BITS) >> 52;
    double f = Double.longBitsToDouble(bits - (exponent << 52)) - 1.0;
    return logOfSplit(f, (double) (exponent + shift));
  }

  /** ln((1 + f) · 2^n) for a mantissa 1 + f around one. */
  private static double logOfSplit(double f, double n) {
    double s = f / (2.0 + f);
    double z = s * s;
    double z2 = z * z;
    double odd = z2 * (L1 + z2 * (L3 + z2 * L5));
    double even = z * (L0 + z2 * (L2 + z2 * (L4 + z2 * L6)));
    double halfSquare = 0.5 * f * f;
    return n * LN2_HIGH - ((halfSquare - (s * (halfSquare + (odd + even)) + n * LN2_LOW)) - f);
  }

  private static double extremeLog(double x) {
    if (x == 0.0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x > 0.0 && x < Double.MIN_NORMAL) {
      return logOfNormal(x * TWO_POW_54, -54);
    }
    return x > 0.0 ? x : Double.NaN;
  }

  /**
   * The logistic function 1 / (1 + e^−v): the probability that stands behind a utility.
   *
   * @return a probability in [0, 1], NaN for NaN
   */
  public static double logistic(double v) {
    return 1.0 / (1.0 + exp(-v));
  }
}
