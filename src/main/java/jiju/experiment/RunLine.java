package jiju.experiment;

/**
 * What is written down about every run, finished or failed.
 *
 * @param months months simulated; 0 where the run failed
 * @param digest of all values of the record; empty where the run failed
 * @param note why it failed; empty where it did not
 */
public record RunLine(
    String arm, int replication, long seed, Status status, int months, String digest, String note) {

  /** How the run ended. */
  public enum Status {
    DONE,
    FAILED
  }

  /** The line of an outcome. */
  public static RunLine of(RunOutcome outcome) {
    RunSpecification run = outcome.specification();
    if (outcome instanceof RunOutcome.Finished finished) {
      return new RunLine(
          run.arm(),
          run.replication(),
          run.seed(),
          Status.DONE,
          finished.record().months(),
          finished.digest(),
          "");
    }
    String reason = ((RunOutcome.Failed) outcome).reason();
    return new RunLine(run.arm(), run.replication(), run.seed(), Status.FAILED, 0, "", reason);
  }
}
