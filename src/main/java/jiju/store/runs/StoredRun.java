package jiju.store.runs;

import java.util.Optional;
import jiju.experiment.RunLine;
import jiju.experiment.RunOutcome;
import jiju.observation.RunRecord;

/**
 * A committed run.
 *
 * @param position in the order of work of its batch
 * @param record empty where the run failed
 */
public record StoredRun(int position, RunLine line, Optional<RunRecord> record) {

  /** A run that has just been made. */
  public static StoredRun of(int position, RunOutcome outcome) {
    return new StoredRun(
        position,
        RunLine.of(outcome),
        outcome instanceof RunOutcome.Finished finished
            ? Optional.of(finished.record())
            : Optional.empty());
  }
}
