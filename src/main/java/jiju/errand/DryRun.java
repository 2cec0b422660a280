package jiju.errand;

import java.util.Locale;
import jiju.experiment.RunSpecification;
import jiju.experiment.Simulator;

/** Says what a batch would do, from a few runs that are made and forgotten. */
final class DryRun {
  private static final int TRIALS = 8;
  private static final double NANOSECONDS = 1e9;

  private final PreparedBatch prepared;
  private final Simulator simulator;
  private final int threads;

  DryRun(PreparedBatch prepared, Simulator simulator, int threads) {
    this.prepared = prepared;
    this.simulator = simulator;
    this.threads = threads;
  }

  void tell(Console console) {
    int runs = prepared.batch().specifications().size();
    double seconds = secondsARun() * runs / threads;
    Footprint footprint = Footprint.of(prepared);
    int scenarios = prepared.batch().arms().size();
    int replications = prepared.batch().replications();
    console.say(
        scenarios
            + " 个情景 × "
            + atMost("至多 ")
            + replications
            + " 次 = "
            + runs
            + " 次模拟，每次 "
            + prepared.months()
            + " 个月",
        scenarios
            + " scenarios × "
            + atMost("at most ")
            + replications
            + " replications = "
            + runs
            + " runs of "
            + prepared.months()
            + " months");
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
    return prepared.precision().isPresent() ? words : "";
  }

  /** The quickest of a few runs: the first ones are slow, while the machine warms up. */
  private double secondsARun() {
    double quickest = Double.MAX_VALUE;
    for (int i = 0; i < TRIALS; i++) {
      RunSpecification run = prepared.batch().specifications().get(0);
      long before = System.nanoTime();
      simulator.run(run.timeline(), run.seed(), i);
      quickest = Math.min(quickest, (System.nanoTime() - before) / NANOSECONDS);
    }
    return quickest;
  }
}
