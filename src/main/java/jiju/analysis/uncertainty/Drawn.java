package jiju.analysis.uncertainty;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import jiju.analysis.calibration.Posterior;
import jiju.analysis.statistics.Bands;
import jiju.experiment.Batch;
import jiju.experiment.RunSpecification;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.form.Retuning;

/**
 * Where the uncertain numbers of a study come from.
 *
 * @param posterior from which every two replications draw them anew; empty: they are as the
 *     scenario states
 */
public record Drawn(Optional<Posterior> posterior) {

  /** No posterior: every number is what the scenario says. */
  public static final Drawn AS_STATED = new Drawn(Optional.empty());

  /** Nature as it is in a replication. */
  public Batch.Nature nature() {
    return posterior.map(Drawn::nature).orElse(Batch.Nature.AS_STATED);
  }

  /**
   * A variant that lacks a number, because it takes away the thing that the number belongs to, goes
   * without it.
   */
  private static Batch.Nature nature(Posterior posterior) {
    return (timeline, replication) -> {
      Map<String, Double> numbers = posterior.numbers(posterior.drawOf(replication));
      numbers.keySet().removeIf(path -> !has(timeline.first(), path));
      return Retuning.of(timeline, numbers);
    };
  }

  /** Whether a scenario has a number of this path. */
  public static boolean has(Scenario scenario, String path) {
    try {
      return Double.isFinite(Retuning.value(scenario, path));
    } catch (IllegalArgumentException missing) {
      return false;
    }
  }

  /**
   * The same runs, each in nature as it is in its replication; under a posterior they are made when
   * asked for, for thousands of timelines at once would fill the memory.
   */
  public List<RunSpecification> in(List<RunSpecification> runs) {
    return posterior.isEmpty() ? runs : new InNature(runs, nature());
  }

  /**
   * How an effect is spread, and on what it rests; empty where all numbers are as stated.
   *
   * @param effect by replication, from replication 0 on
   */
  public Optional<Spread> spread(double[] effect) {
    Map<Integer, Double> byRun = new HashMap<>();
    for (int replication = 0; replication < effect.length; replication++) {
      byRun.put(replication, effect[replication]);
    }
    return posterior.map(one -> new Spread(Bands.of(effect).ninety(), Ground.of(one, byRun)));
  }

  private static final class InNature extends AbstractList<RunSpecification>
      implements RandomAccess {
    private final List<RunSpecification> runs;
    private final Batch.Nature nature;

    InNature(List<RunSpecification> runs, Batch.Nature nature) {
      this.runs = runs;
      this.nature = nature;
    }

    @Override
    public RunSpecification get(int position) {
      RunSpecification run = runs.get(position);
      Timeline timeline = nature.in(run.timeline(), run.replication());
      return new RunSpecification(run.arm(), timeline, run.seed(), run.replication());
    }

    @Override
    public int size() {
      return runs.size();
    }
  }
}
