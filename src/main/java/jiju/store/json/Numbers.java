package jiju.store.json;

import java.math.BigDecimal;

/** Numbers as files show them. */
public final class Numbers {
  private static final double PLAIN_FROM = 1e-6;
  private static final double PLAIN_BELOW = 1e15;

  private Numbers() {}

  /**
   * The shortest decimal that reads back the same double, without exponent between 10⁻⁶ and 10¹⁵;
   * integers carry no point.
   *
   * @throws IllegalArgumentException where the number is not finite
   */
  public static String shortest(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite number: " + value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    double size = Math.abs(value);
    return size >= PLAIN_FROM && size < PLAIN_BELOW ? decimal.toPlainString() : decimal.toString();
  }
}
