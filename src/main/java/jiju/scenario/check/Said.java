package jiju.scenario.check;

import java.math.BigDecimal;
import jiju.unit.Text;

/** Words that several findings share. */
final class Said {
  private Said() {}

  static Text found(double number) {
    return new Text("发现 " + shown(number), "found " + shown(number));
  }

  static Text atLeast(String name, double number) {
    return new Text(
        "不小于 " + name + " " + shown(number), "no less than " + name + " " + shown(number));
  }

  static Text missing() {
    return new Text("缺失", "missing");
  }

  /** A number without exponent. */
  static String shown(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
