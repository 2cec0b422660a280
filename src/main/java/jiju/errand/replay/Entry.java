package jiju.errand.replay;

import java.util.List;
import java.util.Optional;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.unit.Text;
import jiju.world.Reason;

/**
 * An entry of a firm's diary.
 *
 * @param month counted from the start
 * @param park position of the park
 * @param amount in the unit of the event
 * @param details more numbers: reasons, people, output
 */
record Entry(int month, int park, Event event, double amount, List<Detail> details) {

  Entry {
    details = List.copyOf(details);
  }

  /**
   * A further number of an entry.
   *
   * @param kind what it speaks of where it is a reason
   */
  record Detail(String id, Text text, Unit unit, double amount, Optional<Reason.Kind> kind) {

    static Detail of(Reason reason, double amount) {
      return new Detail(
          reason.id(), reason.text(), reason.unit(), amount + 0.0, Optional.of(reason.kind()));
    }

    static Detail of(Metric metric, double amount) {
      return new Detail(metric.id(), metric.text(), metric.unit(), amount, Optional.empty());
    }
  }

  /** Whether the same happened, with whatever details. */
  boolean says(Entry other) {
    return month == other.month
        && park == other.park
        && event == other.event
        && amount == other.amount;
  }
}
