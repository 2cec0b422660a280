package jiju.bench.reference;

import java.util.Locale;

/**
 * What one run of the reference kernel came to and took, on a line that all implementations share.
 *
 * @param firms located slots at the end
 * @param output of the last step
 * @param exits since the start
 * @param entries since the start
 */
record Outcome(
    String implementation,
    int slots,
    int steps,
    long seed,
    double firms,
    double output,
    long exits,
    long entries,
    double wallSeconds,
    double cpuSeconds) {

  static Outcome parse(String line) {
    String[] words = line.trim().split("\\s+");
    return new Outcome(
        words[0],
        Integer.parseInt(words[1]),
        Integer.parseInt(words[2]),
        Long.parseLong(words[3]),
        Double.parseDouble(words[4]),
        Double.parseDouble(words[5]),
        Long.parseLong(words[6]),
        Long.parseLong(words[7]),
        Double.parseDouble(words[8]),
        Double.parseDouble(words[9]));
  }

  /** CPU nanoseconds for one slot and step. */
  double nanosecondsPerAgentStep() {
    return cpuSeconds * 1e9 / ((double) slots * steps);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s %d %d %d  %.0f %.6f %d %d  %.6f %.6f",
        implementation,
        slots,
        steps,
        seed,
        firms,
        output,
        exits,
        entries,
        wallSeconds,
        cpuSeconds);
  }
}
