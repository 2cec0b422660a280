package jiju.chart.plate;

import java.util.List;

/**
 * One axis of a panel.
 *
 * @param low value at the left or lower end
 * @param high value at the other end, above {@code low}
 * @param marks where grid lines run
 * @param labels words and where they stand, which need not be at a mark
 * @param title what is measured and in which unit; may be empty
 */
public record Axis(double low, double high, List<Double> marks, List<Label> labels, String title) {
  public Axis {
    if (!(low < high)) {
      throw new IllegalArgumentException("an axis needs two ends: " + low + ", " + high);
    }
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
  }

  public Axis withTitle(String changed) {
    return new Axis(low, high, marks, labels, changed);
  }

  /** A word at a value. */
  public record Label(double at, String text) {}

  /** Where a value stands between the ends: 0 at the low end, 1 at the high one. */
  public double share(double value) {
    return (value - low) / (high - low);
  }
}
