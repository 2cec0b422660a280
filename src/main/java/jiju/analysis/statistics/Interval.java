package jiju.analysis.statistics;

/**
 * Two ends of an interval; both {@code NaN} where it is undefined.
 *
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Interval(double low, double high) {
  public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

  public Interval {
    if (low > high) {
      throw new IllegalArgumentException("an interval ends before it begins: " + low + ", " + high);
    }
  }

  public boolean isDefined() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** Whether the number lies inside, ends included; never where the interval is undefined. */
  public boolean contains(double number) {
    return low <= number && number <= high;
  }

  public boolean overlaps(Interval other) {
    return low <= other.high && other.low <= high;
  }

  public double width() {
    return high - low;
  }
}
