package jiju.store.results.sheet;

import java.util.Comparator;
import jiju.unit.Month;

/**
 * A derived quantity of a park.
 *
 * @param month month at the end of which it is taken
 */
record Measured(String scenario, String park, Month month, Quantity quantity) {
  static final Comparator<Measured> ORDER =
      Comparator.comparing(Measured::scenario)
          .thenComparing(Measured::park)
          .thenComparing(Measured::month)
          .thenComparing(measured -> measured.quantity().id());
}
