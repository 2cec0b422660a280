package jiju.scenario.form;

import java.util.Optional;
import jiju.scenario.Evidence;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.unit.Text;

/**
 * One value of a scenario, with all that is known about it.
 *
 * @param path dotted, things by id: {@code parks.loudi.rentYuanPerSqmMonth}
 * @param value as files write it; empty: nothing is stated
 * @param required whether a scenario must state it
 * @param low lower end of the plausible range; empty: none stated
 * @param high upper end of the plausible range
 * @param distribution what nature draws it from, where that is stated
 * @param source where it comes from; empty for what is no number
 * @param evidence whether it is reported, derived or assumed; empty for what is no number
 * @param said the file and line that state it, the option, or {@code default}
 */
public record Parameter(
    String path,
    Text meaning,
    Unit unit,
    String value,
    boolean required,
    Optional<Double> low,
    Optional<Double> high,
    Optional<Prior.Shape> distribution,
    Text source,
    Optional<Evidence> evidence,
    String said) {

  /** Whether it is a number. */
  public boolean isNumber() {
    return evidence.isPresent();
  }

  /** The number, or {@link NumberFormatException} where it is none. */
  public double number() {
    return Double.parseDouble(value);
  }
}
