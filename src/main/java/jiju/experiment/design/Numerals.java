package jiju.experiment.design;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in the fewest digits that read back the same, the same on every Java. */
final class Numerals {
  private static final int MOST_DIGITS = 17;

  private Numerals() {}

  static String of(double number) {
    BigDecimal exact = new BigDecimal(number);
    BigDecimal shortest = exact;
    for (int digits = MOST_DIGITS; digits > 0; digits--) {
      BigDecimal cut = exact.round(new MathContext(digits));
      if (cut.doubleValue() != number) {
        break;
      }
      shortest = cut;
    }
    return number == 0 ? "0" : shortest.stripTrailingZeros().toPlainString();
  }
}
