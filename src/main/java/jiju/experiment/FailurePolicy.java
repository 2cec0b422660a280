package jiju.experiment;

import java.util.Optional;

/** What to do when a run fails. */
public enum FailurePolicy {
  /** Make no further runs. */
  STOP,
  /** Hand the failure over like any other outcome, and go on. */
  SKIP;

  /** The failure that ends the work; none where the outcome is to be handed over. */
  public Optional<RunFailure> objection(RunOutcome outcome) {
    return outcome instanceof RunOutcome.Failed failed && this == STOP
        ? Optional.of(new RunFailure(failed))
        : Optional.empty();
  }
}
