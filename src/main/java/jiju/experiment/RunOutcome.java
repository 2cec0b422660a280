package jiju.experiment;

import java.io.PrintWriter;
import java.io.StringWriter;
import jiju.observation.RunRecord;
import jiju.world.Crew;

/** How a run ended. */
public sealed interface RunOutcome {
  RunSpecification specification();

  /**
   * Makes a run. It breaks off for whatever reason it finds; what is broken in the machine passes
   * on.
   */
  static RunOutcome of(RunSpecification run, Simulator simulator) {
    return of(run, simulator, Crew.ALONE);
  }

  /** The same with the help of a crew. */
  static RunOutcome of(RunSpecification run, Simulator simulator, Crew crew) {
    try {
      RunRecord record = simulator.run(run.timeline(), run.seed(), run.replication(), crew);
      return new Finished(run, record, record.digest());
    } catch (RuntimeException | StackOverflowError | AssertionError broken) {
      StringWriter stack = new StringWriter();
      broken.printStackTrace(new PrintWriter(stack));
      return new Failed(run, broken.toString().replaceAll("\\s+", " "), stack.toString());
    }
  }

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
