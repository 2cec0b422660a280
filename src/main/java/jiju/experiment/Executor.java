package jiju.experiment;

import java.util.List;

/** Gets runs made, in this process or elsewhere. */
public interface Executor {

  /** Takes outcomes as they are committed, one at a time. */
  @FunctionalInterface
  interface Sink {

    /**
     * Takes the next outcome.
     *
     * @return false when no more are wanted
     */
    boolean accept(RunOutcome outcome);
  }

  /**
   * Makes the runs and hands each outcome to the sink in the order of the list, however many are
   * made at a time. Returns after the last one, or after the sink wanted no more.
   *
   * @throws InterruptedException if the calling thread is interrupted; no outcome is handed over
   *     after that
   * @throws RunFailure if a run fails and failures are not to be skipped; all outcomes before it
   *     have been handed over
   */
  void execute(List<RunSpecification> specifications, Sink sink) throws InterruptedException;
}
