package jiju.errand.answer;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.measure.Measure;
import jiju.analysis.optimisation.Trials;
import jiju.analysis.rival.Account;
import jiju.errand.Progress;
import jiju.experiment.Batch;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.observation.RunRecord;
import jiju.scenario.Timeline;

/** Tries policies out on a scenario. */
final class PolicyTrials implements Trials {
  /** About as many runs as confirming the best on fresh luck takes. */
  static final int CONFIRMING = 3_600;

  /** Seeds of fresh luck lie this far apart. */
  private static final long APART = 1_000_003;

  private final AskedPolicy asked;
  private final Account account;
  private final Batch.Nature nature;
  private final Measure cost;
  private final Laboratory laboratory;
  private final long seed;
  private final Progress progress;

  /**
   * @param account the account of the facts under which policies are tried
   * @param nature what nature is like in a replication
   */
  PolicyTrials(
      AskedPolicy asked,
      Account account,
      Batch.Nature nature,
      Laboratory laboratory,
      long seed,
      Progress progress) {
    this.asked = asked;
    this.account = account;
    this.nature = nature;
    this.cost = Measure.publicCost(asked.timeline().first().end());
    this.laboratory = laboratory;
    this.seed = seed;
    this.progress = progress;
  }

  @Override
  public List<List<Try>> run(List<double[]> policies, int from, int to, int fresh) {
    List<RunSpecification> runs = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      Timeline policy = PolicyLever.apply(asked.timeline(), asked.levers(), policies.get(i));
      Timeline changed = account.under(asked.timeline(), policy);
      for (int r = from; r < to; r++) {
        runs.add(
            new RunSpecification("policy-" + i, nature.in(changed, r), seed + APART * fresh, r));
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
    return new Try(cost.of(run), asked.result().of(run));
  }
}
