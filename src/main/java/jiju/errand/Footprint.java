package jiju.errand;

import jiju.experiment.Arm;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.unit.Text;

/**
 * Room that a batch takes.
 *
 * @param memoryBytes of all run records, which are kept until the batch ends
 * @param diskBytes of the tables
 */
record Footprint(double memoryBytes, double diskBytes) {
  /** Share of Java's memory that records may take before the user is warned. */
  private static final double TIGHT = 0.7;

  /** Measured: a line of {@code series.csv} with what stands beside it in {@code compare.csv}. */
  private static final double BYTES_A_LINE = 300;

  /** Measured: the other tables and the scenario, for each scenario. */
  private static final double BYTES_A_SCENARIO = 500_000;

  static Footprint of(PreparedBatch prepared) {
    double records = 0;
    double lines = 0;
    for (Arm arm : prepared.batch().arms()) {
      int parks = arm.timeline().first().parks().size();
      int columns = parks == 1 ? 1 : parks + 1;
      int metrics = Metric.countedIn(arm.timeline().first()).size();
      int numbersAMonth = metrics + 2 * Instrument.values().length;
      records += (double) columns * prepared.months() * numbersAMonth * Double.BYTES;
      lines += (double) (parks + 1) * prepared.months() * metrics;
    }
    return new Footprint(
        records * prepared.batch().replications(),
        lines * BYTES_A_LINE + prepared.batch().arms().size() * BYTES_A_SCENARIO);
  }

  boolean isTightIn(double availableBytes) {
    return memoryBytes > TIGHT * availableBytes;
  }

  /** What to say where memory may not do. */
  static Text warning(double needed, double available) {
    long need = Math.round(needed / 1e6);
    long have = Math.round(available / 1e6);
    return new Text(
        "内存可能不足：约需 " + need + " MB，Java 可用 " + have + " MB。可减少模拟次数，或设 JIJU_JAVA_OPTS=-Xmx…。",
        "Memory may not do: about "
            + need
            + " MB needed, Java has "
            + have
            + " MB. Ask for fewer replications, or set JIJU_JAVA_OPTS=-Xmx….");
  }
}
