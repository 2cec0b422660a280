package jiju.world;

/** Counts by {@link Tally}, of the month and since the start. */
public final class Counts {
  private final long[] month = new long[Tally.values().length];
  private final long[] total = new long[Tally.values().length];

  public void openMonth() {
    java.util.Arrays.fill(month, 0);
  }

  public void add(Tally tally, long number) {
    month[tally.ordinal()] += number;
    total[tally.ordinal()] += number;
  }

  public void add(Tally tally) {
    add(tally, 1);
  }

  public long ofMonth(Tally tally) {
    return month[tally.ordinal()];
  }

  public long sinceStart(Tally tally) {
    return total[tally.ordinal()];
  }
}
