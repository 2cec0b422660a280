package jiju.experiment;

/** A run failed where no run was allowed to. */
public final class RunFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RunSpecification specification;

  RunFailure(RunOutcome.Failed failed) {
    super(
        "run "
            + failed.specification().arm()
            + "/"
            + failed.specification().replication()
            + ": "
            + failed.reason());
    specification = failed.specification();
  }

  /** The run that failed. */
  public RunSpecification specification() {
    return specification;
  }
}
