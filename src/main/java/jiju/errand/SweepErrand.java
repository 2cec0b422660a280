package jiju.errand;

import jiju.experiment.Model;

/**
 * Carries out an experiment: every scenario at every point, every replication with its own luck.
 */
public final class SweepErrand {
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
        new Workforce(version, new Model(), request.terms().machines(), new PictureBook());
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
    workforce.machines().check();
    Plan plan = prepared.plan();
    DryRun rehearsal = new DryRun(plan, prepared.arms(), Footprint.ofSweep(plan.batch()));
    rehearsal.tellRuns(console);
    if (request.terms().dryRun()) {
      rehearsal.tellCost(workforce.simulator(), workforce.threadsUsed(), console);
      return Outcome.DONE;
    }
    return BatchErrand.begin(plan, output, workforce, console);
  }
}
