package jiju.errand.projection;

import java.math.BigDecimal;
import java.math.MathContext;
import jiju.scenario.Unit;
import jiju.scenario.form.Declared;
import jiju.scenario.form.Form;
import jiju.scenario.form.Parameter;

/** Chooses the ends and steps of a slider: the plausible range, always with the present value. */
final class SliderScale {
  private static final double FEW = 12;
  private static final double POSITIONS = 60;
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  private SliderScale() {}

  static Lever.Scale of(Form.NumberForm form, Parameter parameter) {
    Declared declared = form.declared();
    double value = parameter.number();
    double low = Math.min(value, parameter.low().orElse(Math.max(declared.min(), 0)));
    double high = Math.max(value, parameter.high().orElse(upTo(declared, value)));
    if (low == high) {
      high = Math.min(declared.max(), value + FEW);
    }
    return of(declared.unit(), declared.min(), declared.max(), low, high, form.whole());
  }

  static Lever.Scale of(Unit unit, double min, double max, double low, double high, boolean whole) {
    double step = whole ? 1 : round((high - low) / POSITIONS);
    double from = Math.max(min, plain(Math.floor(low / step) * step));
    double to = Math.min(max, plain(Math.ceil(high / step) * step));
    return new Lever.Scale(unit.text(), LeverSheet.id(unit), min, max, from, to, step, whole);
  }

  /** Without the dust of binary fractions: 0.7, not 0.7000000000000001. */
  private static double plain(double value) {
    return new BigDecimal(value).round(new MathContext(12)).doubleValue();
  }

  /** Without a plausible range: some times what there is, within what makes sense. */
  private static double upTo(Declared declared, double value) {
    double some = declared.unit() == Unit.SHARE ? 1 : Math.max(FEW, 3 * value);
    return Math.min(declared.max(), some);
  }

  /** The next number that is one digit and zeros, or nearly so. */
  private static double round(double size) {
    double power = Math.pow(10, Math.floor(Math.log10(size)));
    for (double digit : ROUND) {
      if (digit * power >= size * 0.999) {
        return digit * power;
      }
    }
    return 10 * power;
  }
}
