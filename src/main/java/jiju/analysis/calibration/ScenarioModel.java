package jiju.analysis.calibration;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import jiju.analysis.validation.FactValue;
import jiju.experiment.Executor;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.scenario.Observation;
import jiju.scenario.Timeline;
import jiju.scenario.form.Retuning;

/** A scenario at given values of its free parameters, asked about its facts. */
public final class ScenarioModel implements Model {
  private final Timeline timeline;
  private final List<String> paths;
  private final List<Observation> facts;
  private final Executor executor;
  private final long seed;
  private final Runnable afterEach;

  /**
   * @param timeline ended after the last fact
   * @param paths of the free parameters
   * @param afterEach called for every run, such as to move a progress bar
   */
  public ScenarioModel(
      Timeline timeline,
      List<String> paths,
      List<Observation> facts,
      Executor executor,
      long seed,
      Runnable afterEach) {
    this.timeline = timeline;
    this.paths = List.copyOf(paths);
    this.facts = List.copyOf(facts);
    this.executor = executor;
    this.seed = seed;
    this.afterEach = afterEach;
  }

  @Override
  public List<double[]> run(List<double[]> points, int firstRun) throws InterruptedException {
    List<double[]> said = new ArrayList<>(points.size());
    executor.execute(
        new Specifications(points, firstRun),
        outcome -> {
          said.add(said(outcome));
          afterEach.run();
          return true;
        });
    return said;
  }

  private double[] said(RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Finished finished) {
      return facts.stream()
          .mapToDouble(fact -> FactValue.of(fact, timeline.first(), finished.record()))
          .toArray();
    }
    double[] nothing = new double[facts.size()];
    Arrays.fill(nothing, Double.NaN);
    return nothing;
  }

  private RunSpecification specification(double[] point, int run) {
    Map<String, Double> numbers = new HashMap<>();
    for (int k = 0; k < point.length; k++) {
      numbers.put(paths.get(k), point[k]);
    }
    return new RunSpecification(timeline.first().id(), Retuning.of(timeline, numbers), seed, run);
  }

  /** Made when asked for: thousands of timelines at once would fill the memory. */
  private final class Specifications extends AbstractList<RunSpecification>
      implements RandomAccess {
    private final List<double[]> points;
    private final int firstRun;

    Specifications(List<double[]> points, int firstRun) {
      this.points = points;
      this.firstRun = firstRun;
    }

    @Override
    public RunSpecification get(int index) {
      return specification(points.get(index), firstRun + index);
    }

    @Override
    public int size() {
      return points.size();
    }
  }
}
