package jiju.analysis.optimisation;

import jiju.scenario.Unit;
import jiju.unit.Text;

/**
 * Something that a policy sets.
 *
 * @param id name of its column
 * @param low least value; of a switch 0
 * @param high greatest value; of a switch 1
 * @param whole whether only whole numbers are taken
 * @param group levers of one group that is not empty share a total; empty: it stands alone
 */
public record Lever(
    String id, Text text, Unit unit, double low, double high, boolean whole, String group) {
  public Lever {
    if (!(low <= high)) {
      throw new IllegalArgumentException("no room for " + id);
    }
  }

  /** The value at a place of the unit interval. */
  double at(double u) {
    if (!whole) {
      return low + (high - low) * u;
    }
    return Math.min(high, low + Math.floor((high - low + 1) * u));
  }
}
