package jiju.store.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as every tool reads them: the fewest significant digits that read back the same double,
 * without exponent from 10⁻⁶ up to 10¹⁷ ({@code 1200000000}, {@code 0.058}), otherwise as {@code
 * 5.8e-7}. The same on every Java, which {@link Double#toString(double)} is not (before 19 it gives
 * digits that nobody needs).
 *
 * <p>Numbers between 10⁻³⁰ and 10³⁰ are scaled to 17 digits in 128-bit integers and cut to 15, 16
 * or 17 of them by comparing what is lost with half the gap to the next double; the rest, and what
 * lies too near an edge to tell, is settled by {@link BigDecimal}. Some twenty times as fast as
 * asking that alone.
 */
public final class Decimal {
  private static final int SIGNIFICAND_BITS = 52;
  private static final int EXPONENT_BIAS = 1075;
  private static final long HIDDEN_BIT = 1L << SIGNIFICAND_BITS;
  private static final long SMALLEST_OF_17 = 10_000_000_000_000_000L;

  /** Powers of ten from 10^LEAST_POWER on: 10^k = (HIGH·2⁶⁴ + LOW)·2^EXPONENT, cut to 128 bits. */
  private static final int LEAST_POWER = -16;

  private static final int POWERS = 64;
  private static final long[] HIGH = new long[POWERS];
  private static final long[] LOW = new long[POWERS];
  private static final int[] EXPONENT = new int[POWERS];

  static {
    for (int i = 0; i < POWERS; i++) {
      setPower(i, LEAST_POWER + i);
    }
  }

  private Decimal() {}

  /**
   * The number as text; {@code NaN} is empty.
   *
   * @throws IllegalArgumentException where the number is infinite
   */
  public static String of(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    if (Double.isInfinite(number)) {
      throw new IllegalArgumentException("a number without end");
    }
    if (number == Math.rint(number) && Math.abs(number) < SMALLEST_OF_17 / 10) {
      long whole = (long) number;
      return whole == 0 && 1 / number < 0 ? "-0" : Long.toString(whole);
    }
    return number < 0 ? "-" + positive(-number) : positive(number);
  }

  private static String positive(double number) {
    return number >= 1e-30 && number < 1e30 ? scaled(number) : settled(number);
  }

  /** The definition itself: slow, and right everywhere. */
  static String settled(double number) {
    BigDecimal exact = new BigDecimal(number);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal cut = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (cut.doubleValue() == number) {
        return written(cut);
      }
    }
    return written(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
  }

  private static String written(BigDecimal decimal) {
    BigDecimal bare = decimal.stripTrailingZeros();
    return DecimalForm.write(bare.unscaledValue().toString(), -bare.scale());
  }

  private static String scaled(double number) {
    long bits = Double.doubleToRawLongBits(number);
    int binary = (int) (bits >>> SIGNIFICAND_BITS) - EXPONENT_BIAS;
    long significand = (bits & (HIDDEN_BIT - 1)) | HIDDEN_BIT;
    int power = 16 - (int) Math.floor((binary + SIGNIFICAND_BITS) * 0.30102999566398120);
    String text = scaled(number, significand, binary, power);
    return text.isEmpty() ? scaled(number, significand, binary, power - 1) : text;
  }

  /** Empty where the power gives 18 digits. */
  private static String scaled(double number, long significand, int binary, int power) {
    int at = power - LEAST_POWER;
    int shift = -(binary + EXPONENT[at]) - 64;
    long low = Math.multiplyHigh(significand, LOW[at]) + (LOW[at] < 0 ? significand : 0);
    long middle = significand * HIGH[at] + low;
    long carry = Long.compareUnsigned(middle, low) < 0 ? 1 : 0;
    long top = Math.multiplyHigh(significand, HIGH[at]) + (HIGH[at] < 0 ? significand : 0) + carry;
    long bottom = significand * LOW[at];
    long whole = (top << (64 - shift)) | (middle >>> shift);
    long fraction = (middle << (64 - shift)) | (bottom >>> shift);
    if (whole >= SMALLEST_OF_17 * 10) {
      return "";
    }
    long halfGap = HIGH[at] >>> (shift + 1 - 56);
    boolean unevenGaps = significand == HIDDEN_BIT;
    return unevenGaps || whole < SMALLEST_OF_17
        ? settled(number)
        : cut(number, whole, fraction, halfGap, -power);
  }

  /** As few of the 17 digits as needed; half the gap between doubles has 56 binary places. */
  private static String cut(double number, long whole, long fraction, long halfGap, int exponent) {
    for (int unit = 100; unit >= 10; unit /= 10) {
      long rest = ((whole % unit) << 56) | (fraction >>> 8);
      long full = (long) unit << 56;
      boolean up = Long.compareUnsigned(rest, full >>> 1) > 0;
      long lost = up ? full - rest : rest;
      if (Math.abs(rest - (full >>> 1)) < 8 || Math.abs(lost - halfGap) < 8) {
        return settled(number);
      }
      if (Long.compareUnsigned(lost, halfGap) < 0) {
        return stripped(whole - whole % unit + (up ? unit : 0), exponent);
      }
    }
    if (Math.abs((fraction >>> 8) - (1L << 55)) < 8) {
      return settled(number);
    }
    return stripped(whole + (fraction < 0 ? 1 : 0), exponent);
  }

  private static String stripped(long digits, int exponent) {
    long bare = digits;
    int zeros = 0;
    while (bare % 10 == 0) {
      bare /= 10;
      zeros++;
    }
    return DecimalForm.write(Long.toString(bare), exponent + zeros);
  }

  private static void setPower(int at, int power) {
    BigInteger ten = BigInteger.TEN.pow(Math.abs(power));
    int bits = ten.bitLength();
    int up = power < 0 ? 127 + bits : 128 - bits;
    BigInteger scaled = power < 0 ? BigInteger.ONE.shiftLeft(up).divide(ten) : ten.shiftLeft(up);
    int extra = scaled.bitLength() - 128;
    HIGH[at] = scaled.shiftRight(64 + extra).longValue();
    LOW[at] = scaled.shiftRight(extra).longValue();
    EXPONENT[at] = extra - up;
  }
}
