package jiju.store.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.experiment.design.DesignPoints;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Point;
import jiju.experiment.design.Yield;
import jiju.experiment.plan.Experiment;
import jiju.scenario.check.BadScenario;
import jiju.scenario.check.Problem;
import jiju.store.json.Place;
import jiju.store.scenario.Assignment;
import jiju.store.scenario.DeclaredFile;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Text;

/**
 * An experiment as it was read from its files.
 *
 * @param declared the file, for saying what else is wrong in it
 * @param scenarios those that are varied, the baseline first
 * @param factors the parameters that are varied
 * @param yields the outcomes asked of every run; where the file names none, the main metrics
 * @param points of its design; none where its method chooses its own
 */
public record LoadedExperiment(
    Path file,
    DeclaredFile<Experiment> declared,
    Experiment experiment,
    List<LoadedScenario> scenarios,
    List<Factor> factors,
    List<Yield> yields,
    DesignPoints points) {

  public LoadedExperiment {
    scenarios = List.copyOf(scenarios);
    factors = List.copyOf(factors);
    yields = List.copyOf(yields);
  }

  /** Every file read for it: the experiment's bases and itself, then those of its scenarios. */
  public List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(declared.inputs());
    scenarios.forEach(scenario -> inputs.addAll(scenario.inputs()));
    return inputs.stream().distinct().toList();
  }

  /**
   * The scenarios as they stand at a point, in the order of {@link #scenarios}. What a point says
   * of a thing that only some of them have is said to those.
   *
   * @param designed the point's design, over {@link #factors} or some of them
   * @throws BadScenario where a value does not fit, or several do not fit together
   */
  public List<LoadedScenario> at(DesignPoints designed, Point point) {
    List<Assignment> values = new ArrayList<>();
    for (int i = 0; i < designed.factors().size(); i++) {
      Factor factor = designed.factors().get(i);
      Place place = declared.place("vary." + factor.id());
      Assignment.of(factor.path(), place, point.values().get(i), place).ifPresent(values::add);
    }
    try {
      return ScenarioFiles.with(scenarios, values);
    } catch (BadScenario bad) {
      throw new BadScenario(bad.problems().stream().map(problem -> at(point, problem)).toList());
    }
  }

  private static Problem at(Point point, Problem problem) {
    return new Problem(
        problem.file(),
        problem.line(),
        problem.column(),
        problem.path(),
        new Text(
            "设计点 " + point.id() + "：" + problem.found().zh(),
            "at point " + point.id() + ": " + problem.found().en()),
        problem.allowed(),
        problem.nearest());
  }

  /** What is wrong at a path of the experiment file, to be thrown. */
  public BadScenario problem(String path, String zh, String en) {
    declared.add(path, zh, en);
    return new BadScenario(declared.problems());
  }
}
