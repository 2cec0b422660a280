package jiju.experiment.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Every combination of the stated values; the last factor changes fastest. */
public final class Grid {
  private static final MathContext DECIMALS = new MathContext(15);

  private Grid() {}

  /** The points; every factor must state its values. */
  public static DesignPoints of(List<Factor> factors) {
    List<List<String>> rows = List.of(List.of());
    for (Factor factor : factors) {
      List<List<String>> longer = new ArrayList<>(Math.multiplyExact(rows.size(), size(factor)));
      for (List<String> row : rows) {
        for (String value : factor.values()) {
          List<String> next = new ArrayList<>(row);
          next.add(value);
          longer.add(next);
        }
      }
      rows = longer;
    }
    return DesignPoints.of(factors, rows);
  }

  private static int size(Factor factor) {
    if (factor.values().isEmpty()) {
      throw new IllegalArgumentException("a grid needs values: " + factor.id());
    }
    return factor.values().size();
  }

  /**
   * Equally spaced values from one end to the other, both included, reckoned in decimals: from 0.1
   * to 0.5 in five steps the third is 0.3.
   *
   * @return as after {@code --set}
   */
  public static List<String> spaced(double from, double to, int steps) {
    BigDecimal first = new BigDecimal(Numerals.of(from));
    BigDecimal width = new BigDecimal(Numerals.of(to)).subtract(first);
    List<String> values = new ArrayList<>(steps);
    for (int i = 0; i < steps; i++) {
      BigDecimal step =
          width.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(steps - 1L), DECIMALS);
      values.add(Numerals.of(first.add(step).round(DECIMALS).doubleValue()));
    }
    return values;
  }
}
