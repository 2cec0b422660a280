package jiju.experiment;

import jiju.observation.RunRecord;

/** How a run ended. */
public sealed interface RunOutcome {
  RunSpecification specification();

  /**
   * The run came to its last month.
   *
   * @param digest of all values of the record
   */
  record Finished(RunSpecification specification, RunRecord record, String digest)
      implements RunOutcome {}

  /**
   * The run broke off.
   *
   * @param reason what went wrong, on one line
   * @param stack where it went wrong, as Java tells it
   */
  record Failed(RunSpecification specification, String reason, String stack)
      implements RunOutcome {}
}
