package jiju.unit;

/**
 * Consecutive months, both ends included.
 *
 * @param from first month
 * @param to last month, not before the first
 */
public record MonthSpan(Month from, Month to) {
  public MonthSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a span ends before it begins: " + from + " to " + to);
    }
  }

  public int months() {
    return to.since(from) + 1;
  }

  public boolean contains(Month month) {
    return !month.isBefore(from) && !month.isAfter(to);
  }
}
