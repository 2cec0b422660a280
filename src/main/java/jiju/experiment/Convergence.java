package jiju.experiment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;

/**
 * Watches the main metric of every arm and tells when a precision is reached. Replications are
 * looked at in order and none before all runs of it are there, so that neither the number of
 * threads nor an interruption has a say in where a batch stops. Mutable: grows run by run.
 */
public final class Convergence {
  private final Precision precision;
  private final int arms;
  private final BitSet known = new BitSet();
  private double[] values = new double[256];
  private int complete;
  private OptionalInt enough = OptionalInt.empty();

  /**
   * @param arms of the batch
   */
  public Convergence(Precision precision, int arms) {
    this.precision = precision;
    this.arms = arms;
  }

  /** Takes a finished run. */
  public void take(int position, RunRecord record) {
    take(
        position, record.value(record.parkIndex(RunRecord.ALL), Metric.FIRMS, record.months() - 1));
  }

  /** Takes a failed run, which counts for nothing but is over. */
  public void takeFailure(int position) {
    take(position, Double.NaN);
  }

  private void take(int position, double value) {
    if (position >= values.length) {
      values = Arrays.copyOf(values, Math.max(position + 1, 2 * values.length));
    }
    values[position] = value;
    known.set(position);
    while (enough.isEmpty() && known.nextClearBit(complete * arms) >= (complete + 1) * arms) {
      complete++;
      if (precision.looksAfter(complete) && isReached()) {
        enough = OptionalInt.of(complete);
      }
    }
  }

  private boolean isReached() {
    for (int arm = 0; arm < arms; arm++) {
      if (!precision.isReachedBy(valuesOf(arm))) {
        return false;
      }
    }
    return true;
  }

  private double[] valuesOf(int arm) {
    double[] all = new double[complete];
    for (int replication = 0; replication < complete; replication++) {
      all[replication] = values[replication * arms + arm];
    }
    return Arrays.stream(all).filter(value -> !Double.isNaN(value)).toArray();
  }

  /** The number of replications that are enough, once that is known. */
  public OptionalInt enough() {
    return enough;
  }
}
