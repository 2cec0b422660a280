package jiju.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Scenario;
import jiju.unit.Month;

/** What every scenario is judged by. */
public final class Measures {
  private static final List<Metric> JUDGED =
      List.of(
          Metric.FIRMS,
          Metric.EMPLOYEES,
          Metric.OUTPUT_12M_YUAN,
          Metric.TAX_12M_YUAN,
          Metric.FISCAL_COST_CUMULATIVE_YUAN);

  private Measures() {}

  /**
   * Firms, jobs, output, tax and public cost of all parks at the end of a month, and every target
   * that falls due by then.
   */
  public static List<Measure> of(Scenario scenario, Month at) {
    List<Measure> measures = new ArrayList<>();
    JUDGED.forEach(metric -> measures.add(Measure.of(metric, RunRecord.ALL, at)));
    scenario.targets().stream()
        .filter(goal -> !goal.by().isAfter(at) && !goal.by().isBefore(scenario.start()))
        .forEach(goal -> measures.add(Measure.of(goal)));
    return List.copyOf(measures);
  }
}
