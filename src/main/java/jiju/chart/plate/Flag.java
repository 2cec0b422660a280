package jiju.chart.plate;

/**
 * Something that happened, marked above a panel.
 *
 * @param from value on the horizontal axis at which it begins
 * @param to value at which it ends; equal to {@code from} for a moment
 */
public record Flag(double from, double to, String text) {
  public Flag {
    if (to < from) {
      throw new IllegalArgumentException("a flag ends before it begins: " + text);
    }
  }
}
