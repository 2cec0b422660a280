package jiju.observation;

import java.util.Arrays;
import java.util.List;
import jiju.scenario.Metric;

/** Numbers of a run as arrays; metrics that were not counted take no room. */
final class NumbersInMemory implements RunNumbers {
  private final int months;
  private final int counted;
  private final int last;
  private final int[] position = new int[METRICS];
  private final double[] values;
  private final double[] spent;
  private final double[] committed;
  private final double[] bySector;

  /**
   * The arrays are not copied.
   *
   * @param metrics what was counted
   * @param values index {@code (park * metrics + metric) * months + month}, where a metric is its
   *     position among those counted
   * @param spent index {@code (park * instruments + instrument) * months + month}
   * @param committed indexed as {@code spent}
   * @param bySector firms on the register of all parks, index {@code sector * months + month}
   */
  NumbersInMemory(
      int parks,
      List<Metric> metrics,
      int months,
      double[] values,
      double[] spent,
      double[] committed,
      double[] bySector) {
    if (values.length != parks * metrics.size() * months
        || spent.length != parks * INSTRUMENTS * months
        || committed.length != spent.length
        || bySector.length % months != 0) {
      throw new IllegalArgumentException("arrays do not fit parks and months");
    }
    this.months = months;
    this.counted = metrics.size();
    this.values = values;
    this.spent = spent;
    this.committed = committed;
    this.bySector = bySector;
    this.last = parks - 1;
    Arrays.fill(position, -1);
    for (int i = 0; i < counted; i++) {
      position[metrics.get(i).ordinal()] = i;
    }
  }

  @Override
  public double at(int park, int line, int month) {
    if (line < METRICS) {
      int place = position[line];
      return place < 0 ? Double.NaN : values[(park * counted + place) * months + month];
    }
    if (line >= LINES) {
      return park == last ? bySector[(line - LINES) * months + month] : Double.NaN;
    }
    int ledger = line - METRICS;
    return ledger < INSTRUMENTS
        ? spent[(park * INSTRUMENTS + ledger) * months + month]
        : committed[(park * INSTRUMENTS + ledger - INSTRUMENTS) * months + month];
  }
}
