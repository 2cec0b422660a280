package jiju.analysis.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jiju.experiment.Executor;
import jiju.experiment.RunOutcome;
import jiju.observation.RunRecord;

/**
 * Reads measures off runs as they are committed and lets the runs go, so that tens of thousands of
 * them need no memory. Its state grows run by run; the caller of {@link Executor#execute} may read
 * it once that has returned.
 */
public final class Measurement implements Executor.Sink {
  private final List<Measure> measures;
  private final Runnable afterEach;
  private final Map<String, Map<Integer, double[]>> numbers = new HashMap<>();
  private final List<String> failures = new ArrayList<>();

  /**
   * @param afterEach called for every run, such as to move a progress bar
   */
  public Measurement(List<Measure> measures, Runnable afterEach) {
    this.measures = List.copyOf(measures);
    this.afterEach = afterEach;
  }

  @Override
  public boolean accept(RunOutcome outcome) {
    String arm = outcome.specification().arm();
    int replication = outcome.specification().replication();
    if (outcome instanceof RunOutcome.Finished finished) {
      numbers.computeIfAbsent(arm, any -> new HashMap<>()).put(replication, of(finished.record()));
    } else if (outcome instanceof RunOutcome.Failed failed) {
      failures.add(arm + "/" + replication + ": " + failed.reason());
    }
    afterEach.run();
    return true;
  }

  private double[] of(RunRecord run) {
    double[] row = new double[measures.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = measures.get(i).of(run);
    }
    return row;
  }

  public List<Measure> measures() {
    return measures;
  }

  /** Every run that failed, and why. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  public boolean has(String arm, int replication) {
    return numbers.getOrDefault(arm, Map.of()).containsKey(replication);
  }

  /**
   * A measure of a run.
   *
   * @param measure position among the measures
   * @throws NullPointerException where the run was not made or failed
   */
  public double value(String arm, int replication, int measure) {
    Map<Integer, double[]> runs = Objects.requireNonNull(numbers.get(arm), arm);
    return Objects.requireNonNull(runs.get(replication), arm + "/" + replication)[measure];
  }

  /** A measure of an arm, one value a replication, from replication 0 on. */
  public double[] values(String arm, int replications, int measure) {
    double[] values = new double[replications];
    for (int replication = 0; replication < replications; replication++) {
      values[replication] = value(arm, replication, measure);
    }
    return values;
  }
}
