package jiju.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jiju.observation.RunRecord;

/**
 * Keeps in memory what a small batch brings, whose runs nobody asks for later: its mutable state
 * grows run by run, in the order of the batch. The caller of {@link Executor#execute} may read it
 * once that has returned.
 */
public final class Gathering implements Executor.Sink {
  private final Batch batch;
  private final Optional<Convergence> convergence;
  private final Runnable afterEach;
  private final Map<String, List<RunRecord>> records = new LinkedHashMap<>();
  private final List<RunLine> lines = new ArrayList<>();

  /**
   * @param precision when to stop before the last replication
   * @param afterEach called for every run, such as to move a progress bar
   */
  public Gathering(Batch batch, Optional<Precision> precision, Runnable afterEach) {
    this.batch = batch;
    this.convergence = precision.map(wanted -> new Convergence(wanted, batch.arms().size()));
    this.afterEach = afterEach;
    batch.arms().forEach(arm -> records.put(arm.id(), new ArrayList<>()));
  }

  @Override
  public boolean accept(RunOutcome outcome) {
    int position = lines.size();
    lines.add(RunLine.of(outcome));
    if (outcome instanceof RunOutcome.Finished finished) {
      runsOf(finished.specification().arm()).add(finished.record());
      convergence.ifPresent(watch -> watch.take(position, finished.record()));
    } else {
      convergence.ifPresent(watch -> watch.takeFailure(position));
    }
    afterEach.run();
    return convergence.isEmpty() || convergence.get().enough().isEmpty();
  }

  private List<RunRecord> runsOf(String arm) {
    return Objects.requireNonNull(records.get(arm), arm);
  }

  /** Every run so far, in the order of the batch. */
  public List<RunLine> lines() {
    return List.copyOf(lines);
  }

  /** Replications that every arm has been through, with or without success. */
  public int replications() {
    return lines.size() / batch.arms().size();
  }

  public long failures() {
    return lines.stream().filter(line -> line.status() == RunLine.Status.FAILED).count();
  }

  /** Arms of which no run was finished. */
  public List<String> emptyArms() {
    return records.entrySet().stream()
        .filter(arm -> arm.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The finished runs, arm by arm in the order of the batch; every arm must have one. */
  public List<Ensemble> ensembles() {
    return batch.arms().stream()
        .map(arm -> new Ensemble(arm.id(), arm.timeline(), runsOf(arm.id())))
        .toList();
  }
}
