package jiju.experiment.design;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import jiju.scenario.Unit;
import jiju.unit.Text;

/**
 * A parameter that an experiment varies.
 *
 * @param id short name, of small letters, digits and hyphens
 * @param path the parameter, as after {@code --set}: {@code path} or {@code path@YYYY-MM}
 * @param values the values it takes, as after {@code --set}; empty where it has a range alone
 * @param range where random designs take its values from; empty where it has values alone
 */
public record Factor(
    String id, String path, Text title, Unit unit, List<String> values, Optional<Range> range) {

  public Factor {
    values = List.copyOf(values);
    if (values.isEmpty() && range.isEmpty()) {
      throw new IllegalArgumentException("nothing to vary: " + id);
    }
  }

  /**
   * The value at a place of the unit interval, as after {@code --set}: of the stated values each
   * has an equal share, else the range decides.
   *
   * @param u from 0 to 1
   */
  public String literal(double u) {
    if (!values.isEmpty()) {
      return values.get(Math.min(values.size() - 1, (int) (u * values.size())));
    }
    return Numerals.of(range.orElseThrow().quantile(u));
  }

  /** The number that a value is; empty where it is a choice, a month or a switch. */
  public static OptionalDouble number(String literal) {
    try {
      return OptionalDouble.of(Double.parseDouble(literal));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** Column of the factor in tables: its id in snake case. */
  public String column() {
    return id.replace('-', '_');
  }

  /** The word for {@code --set} that gives it a value. */
  public String set(String literal) {
    return path + "=" + literal;
  }
}
