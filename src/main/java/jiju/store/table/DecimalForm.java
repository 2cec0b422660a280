package jiju.store.table;

/** Puts the point, or the exponent, among digits. */
final class DecimalForm {
  private static final int MOST_DIGITS_BEFORE_POINT = 17;
  private static final int MOST_ZEROS_AFTER_POINT = 5;

  private DecimalForm() {}

  /** The number {@code digits · 10^exponent}; the digits begin and end with other than zero. */
  static String write(String digits, int exponent) {
    int beforePoint = digits.length() + exponent;
    if (beforePoint > MOST_DIGITS_BEFORE_POINT || beforePoint < -MOST_ZEROS_AFTER_POINT) {
      return scientific(digits, beforePoint - 1);
    }
    if (exponent >= 0) {
      return digits + "0".repeat(exponent);
    }
    if (beforePoint > 0) {
      return new StringBuilder(digits).insert(beforePoint, '.').toString();
    }
    return "0." + "0".repeat(-beforePoint) + digits;
  }

  private static String scientific(String digits, int exponent) {
    String rest = digits.substring(1);
    return digits.charAt(0) + (rest.isEmpty() ? "" : "." + rest) + "e" + exponent;
  }
}
