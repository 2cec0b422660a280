package jiju.experiment;

/** What to do when a run fails. */
public enum FailurePolicy {
  /** Make no further runs. */
  STOP,
  /** Hand the failure over like any other outcome, and go on. */
  SKIP
}
