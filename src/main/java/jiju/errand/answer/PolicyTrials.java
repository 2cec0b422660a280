package jiju.errand.answer;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.measure.Measure;
import jiju.analysis.optimisation.Trials;
import jiju.errand.Progress;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;

/** Tries policies out on a scenario. */
final class PolicyTrials implements Trials {
  /** Seeds of fresh luck lie this far apart. */
  private static final long APART = 1_000_003;

  private final Timeline timeline;
  private final List<PolicyLever> levers;
  private final Measure result;
  private final Laboratory laboratory;
  private final long seed;
  private final Progress progress;

  PolicyTrials(
      Timeline timeline,
      List<PolicyLever> levers,
      Measure result,
      Laboratory laboratory,
      long seed,
      Progress progress) {
    this.timeline = timeline;
    this.levers = levers;
    this.result = result;
    this.laboratory = laboratory;
    this.seed = seed;
    this.progress = progress;
  }

  @Override
  public List<List<Try>> run(List<double[]> policies, int from, int to, int fresh) {
    List<RunSpecification> runs = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      Timeline changed = PolicyLever.apply(timeline, levers, policies.get(i));
      for (int r = from; r < to; r++) {
        runs.add(new RunSpecification("policy-" + i, changed, seed + APART * fresh, r));
      }
    }
    List<Try> tries = new ArrayList<>();
    laboratory.execute(
        runs,
        outcome -> {
          tries.add(read(outcome));
          progress.advance(1);
          return true;
        });
    List<List<Try>> byPolicy = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      byPolicy.add(List.copyOf(tries.subList(i * (to - from), (i + 1) * (to - from))));
    }
    return byPolicy;
  }

  private Try read(RunOutcome outcome) {
    RunRecord run = ((RunOutcome.Finished) outcome).record();
    return new Try(cost(run), result.of(run));
  }

  /** Cash out and rent forgone since the start: no lever is a free lunch. */
  private static double cost(RunRecord run) {
    int all = run.parkIndex(RunRecord.ALL);
    double cost = run.value(all, Metric.FISCAL_COST_CUMULATIVE_YUAN, run.months() - 1);
    for (int month = 0; month < run.months(); month++) {
      cost += run.spent(all, Instrument.RENT_FORGONE, month);
    }
    return cost;
  }
}
