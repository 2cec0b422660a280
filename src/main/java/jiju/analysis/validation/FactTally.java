package jiju.analysis.validation;

import java.util.ArrayList;
import java.util.List;
import jiju.observation.RunRecord;
import jiju.scenario.Observation;
import jiju.scenario.Scenario;
import jiju.unit.Month;

/**
 * What runs say of a scenario's facts, and nothing else of them: a few numbers a run, where the
 * record of a province takes megabytes. Its lists grow with every run; lives for one ensemble.
 */
public final class FactTally {
  private final String id;
  private final Scenario scenario;
  private final List<double[]> months = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();

  /**
   * @param id name of the arm
   */
  public FactTally(String id, Scenario scenario) {
    this.id = id;
    this.scenario = scenario;
  }

  /** Takes what one run says. */
  public void add(RunRecord run) {
    List<Observation> facts = scenario.observations();
    months.add(facts.stream().mapToDouble(fact -> FactValue.month(fact, run)).toArray());
    values.add(facts.stream().mapToDouble(fact -> FactValue.of(fact, scenario, run)).toArray());
  }

  String id() {
    return id;
  }

  Month start() {
    return scenario.start();
  }

  List<Observation> facts() {
    return scenario.observations();
  }

  /** Position of the month compared, one a run. */
  double[] months(int fact) {
    return months.stream().mapToDouble(run -> run[fact]).toArray();
  }

  /** What was simulated, one a run. */
  double[] values(int fact) {
    return values.stream().mapToDouble(run -> run[fact]).toArray();
  }
}
