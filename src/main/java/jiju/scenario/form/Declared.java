package jiju.scenario.form;

import jiju.scenario.Evidence;
import jiju.scenario.Quantity;
import jiju.scenario.Source;
import jiju.scenario.Unit;
import jiju.unit.Text;

/**
 * What the code declares about a number.
 *
 * @param value the default; {@code NaN}: a scenario must state it
 * @param min least value that makes sense
 * @param max greatest value that makes sense
 * @param low lower end of the plausible range; {@code NaN}: none stated
 * @param high upper end of the plausible range
 */
public record Declared(
    Unit unit,
    double value,
    double min,
    double max,
    double low,
    double high,
    Evidence evidence,
    Text source) {

  static Declared of(Quantity quantity) {
    return new Declared(
        quantity.unit(),
        quantity.value(),
        quantity.min(),
        quantity.max(),
        quantity.low(),
        quantity.high(),
        quantity.evidence(),
        Source.of(quantity.source(), quantity.sourceZh()));
  }

  /** Whether a scenario must state the number. */
  public boolean isRequired() {
    return Double.isNaN(value);
  }

  public boolean allows(double number) {
    return number >= min && number <= max;
  }
}
