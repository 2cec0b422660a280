package jiju.errand;

import java.util.Locale;
import jiju.engine.Simulations;
import jiju.experiment.RunSpecification;

/**
 * Carries out an experiment: every scenario at every point, every replication with its own luck.
 */
public final class SweepErrand {
  private static final int TRIALS = 4;
  private static final double NANOSECONDS = 1e9;

  private final SweepRequest request;
  private final OutputRequest output;
  private final Workforce workforce;

  /**
   * @param version version of Jiju, for the record
   */
  public SweepErrand(SweepRequest request, OutputRequest output, String version) {
    this.request = request;
    this.output = output;
    this.workforce =
        new Workforce(version, new Simulations()::run, request.machines(), new PictureBook());
  }

  /**
   * Does the errand.
   *
   * @throws BadInput where the experiment cannot be worked with
   * @throws Interrupted where it was called off; what was committed remains and can go on
   */
  public Outcome run(Console console) {
    PreparedSweep prepared = PreparedSweep.of(request);
    workforce.publisher().check(output.font());
    tell(prepared, console);
    if (request.dryRun()) {
      tellTime(prepared, console);
      return Outcome.DONE;
    }
    return BatchErrand.begin(prepared.plan(), output, workforce, console);
  }

  private static void tell(PreparedSweep prepared, Console console) {
    int points = prepared.experiment().points().size();
    int scenarios = prepared.experiment().scenarios().size();
    int replications = prepared.batch().replications();
    int runs = prepared.batch().specifications().size();
    console.say(
        String.format(
            Locale.ROOT, "%d 个设计点 × %d 个情景 × %d 次 = %d 次模拟", points, scenarios, replications, runs),
        String.format(
            Locale.ROOT,
            "%d points × %d scenarios × %d replications = %d runs",
            points,
            scenarios,
            replications,
            runs));
  }

  /** From the quickest of a few runs that are made and forgotten. */
  private void tellTime(PreparedSweep prepared, Console console) {
    double quickest = Double.MAX_VALUE;
    for (int i = 0; i < TRIALS; i++) {
      RunSpecification run = prepared.batch().specifications().get(0);
      long before = System.nanoTime();
      workforce.simulator().run(run.timeline(), run.seed(), i);
      quickest = Math.min(quickest, (System.nanoTime() - before) / NANOSECONDS);
    }
    int runs = prepared.batch().specifications().size();
    double seconds = quickest * runs / workforce.threadsUsed();
    console.say(
        String.format(Locale.ROOT, "模拟约需 %.1f 秒（%d 线程）", seconds, workforce.threadsUsed()),
        String.format(
            Locale.ROOT,
            "About %.1f s of simulation on %d threads",
            seconds,
            workforce.threadsUsed()));
  }
}
