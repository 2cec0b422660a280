package jiju.errand;

import java.util.Locale;
import jiju.experiment.Batch;
import jiju.experiment.RunSpecification;
import jiju.experiment.Simulator;
import jiju.unit.Text;

/** Says what a batch would do, from a few runs that are made and forgotten. */
final class DryRun {
  private static final int TRIALS = 8;
  private static final double NANOSECONDS = 1e9;

  private final Plan plan;
  private final Text arms;
  private final Footprint footprint;

  /**
   * @param arms what is simulated so many times, such as {@code 3 scenarios}
   * @param footprint room that it takes on the disk
   */
  DryRun(Plan plan, Text arms, Footprint footprint) {
    this.plan = plan;
    this.arms = arms;
    this.footprint = footprint;
  }

  /** How many runs there are. */
  void tellRuns(Console console) {
    Batch batch = plan.batch();
    int months = batch.arms().get(0).timeline().first().span().months();
    console.say(
        arms.zh()
            + " × "
            + atMost("至多 ")
            + batch.replications()
            + " 次 = "
            + batch.size()
            + " 次模拟，每次 "
            + months
            + " 个月",
        arms.en()
            + " × "
            + atMost("at most ")
            + batch.replications()
            + " replications = "
            + batch.size()
            + " runs of "
            + months
            + " months");
  }

  /** How long they take, and how much room. */
  void tellCost(Simulator simulator, int threads, Console console) {
    double seconds = secondsARun(simulator) * plan.batch().size() / threads;
    console.say(
        String.format(
            Locale.ROOT,
            "模拟约需 %.1f 秒（%d 线程），磁盘约 %.0f MB",
            seconds,
            threads,
            footprint.diskBytes() / 1e6),
        String.format(
            Locale.ROOT,
            "About %.1f s of simulation on %d threads, and %.0f MB on disk",
            seconds,
            threads,
            footprint.diskBytes() / 1e6));
  }

  private String atMost(String words) {
    return plan.terms().relativeWidth().isPresent() ? words : "";
  }

  /** The quickest of a few runs: the first ones are slow, while the machine warms up. */
  private double secondsARun(Simulator simulator) {
    double quickest = Double.MAX_VALUE;
    for (int i = 0; i < TRIALS; i++) {
      RunSpecification run = plan.batch().specification(0);
      long before = System.nanoTime();
      simulator.run(run.timeline(), run.seed(), i);
      quickest = Math.min(quickest, (System.nanoTime() - before) / NANOSECONDS);
    }
    return quickest;
  }
}
