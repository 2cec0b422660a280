package jiju.experiment;

/** A run failed where no run was allowed to. */
public final class RunFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RunOutcome.Failed outcome;

  public RunFailure(RunOutcome.Failed failed) {
    super(
        "run "
            + failed.specification().arm()
            + "/"
            + failed.specification().replication()
            + ": "
            + failed.reason());
    outcome = failed;
  }

  /** The run that failed. */
  public RunSpecification specification() {
    return outcome.specification();
  }

  /** How it failed. */
  public RunOutcome.Failed outcome() {
    return outcome;
  }
}
