package jiju.errand;

import jiju.experiment.Arm;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;

/**
 * Room that a batch takes on the disk; that in memory is bounded.
 *
 * @param runBytes of the runs
 * @param tableBytes of the tables
 */
record Footprint(double runBytes, double tableBytes) {
  /**
   * Measured for Loudi: bytes in the parts and in {@code series.parquet} for each byte of a record,
   * whose counts are short and whose ledger is mostly empty.
   */
  private static final double BYTES_A_BYTE = 0.62;

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
        records * prepared.batch().replications() * BYTES_A_BYTE,
        lines * BYTES_A_LINE + prepared.batch().arms().size() * BYTES_A_SCENARIO);
  }

  double diskBytes() {
    return runBytes + tableBytes;
  }
}
