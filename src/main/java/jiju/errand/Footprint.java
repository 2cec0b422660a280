package jiju.errand;

import jiju.experiment.Arm;
import jiju.experiment.Batch;
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
  private static final double BYTES_OF_COMPARISON = 300;

  /** Measured: a line of {@code series.csv} alone. */
  private static final double BYTES_OF_SERIES = 130;

  /** Measured: the other tables, the charts and the scenario, for each scenario. */
  private static final double BYTES_A_SCENARIO = 500_000;

  /** Measured: the scenario at a point. */
  private static final double BYTES_A_POINT = 90_000;

  /** Of a batch that ends in projections and comparisons. */
  static Footprint ofFindings(Batch batch) {
    return of(batch, BYTES_OF_COMPARISON, BYTES_A_SCENARIO);
  }

  /** Of a batch that ends in a table of points. */
  static Footprint ofSweep(Batch batch) {
    return of(batch, BYTES_OF_SERIES, BYTES_A_POINT);
  }

  private static Footprint of(Batch batch, double bytesALine, double bytesAnArm) {
    double records = 0;
    double lines = 0;
    for (Arm arm : batch.arms()) {
      int months = arm.timeline().first().span().months();
      int parks = arm.timeline().first().parks().size();
      int columns = parks == 1 ? 1 : parks + 1;
      int metrics = Metric.countedIn(arm.timeline().first()).size();
      int numbersAMonth = metrics + 2 * Instrument.values().length;
      int sectors = arm.timeline().first().sectors().size();
      records += ((double) columns * numbersAMonth + sectors) * months * Double.BYTES;
      lines += (double) (parks + 1) * months * metrics;
    }
    return new Footprint(
        records * batch.replications() * BYTES_A_BYTE,
        lines * bytesALine + batch.arms().size() * bytesAnArm);
  }

  double diskBytes() {
    return runBytes + tableBytes;
  }
}
