package jiju.analysis.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jiju.analysis.calibration.Posterior;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Goal;
import jiju.scenario.Metric;
import jiju.unit.Month;

/** Takes ensembles apart that were run under a posterior. */
public final class Splitting {
  private static final List<Metric> ASKED =
      List.of(Metric.FIRMS, Metric.EMPLOYEES, Metric.OUTPUT_12M_YUAN, Metric.TAX_CUMULATIVE_YUAN);

  private final Posterior posterior;

  public Splitting(Posterior posterior) {
    this.posterior = posterior;
  }

  /**
   * Levels of every ensemble and differences of all but the first to it, at the dates of the
   * targets and at the end.
   */
  public ParameterUncertainty of(Iterable<Ensemble> ensembles) {
    List<Split> splits = new ArrayList<>();
    Ensemble baseline = ensembles.iterator().next();
    for (Ensemble ensemble : ensembles) {
      for (Month month : months(ensemble)) {
        for (Metric metric : ASKED) {
          splits.add(split(ensemble, metric, month, logarithms(ensemble, metric, month), false));
          if (!ensemble.id().equals(baseline.id()) && baseline.covers(month)) {
            Map<Integer, Double> before = values(baseline, metric, month);
            Map<Integer, Double> change = values(ensemble, metric, month);
            change.keySet().retainAll(before.keySet());
            change.replaceAll((run, value) -> value - before.getOrDefault(run, Double.NaN));
            splits.add(split(ensemble, metric, month, change, true));
          }
        }
      }
    }
    return new ParameterUncertainty(learnt(), splits);
  }

  /** What the facts have told of each parameter. */
  public List<Learnt> learnt() {
    List<Learnt> learnt = new ArrayList<>();
    for (int k = 0; k < posterior.parameters().size(); k++) {
      double contraction = posterior.contraction(k);
      learnt.add(
          new Learnt(
              posterior.parameters().get(k).path(),
              posterior.parameters().get(k).meaning(),
              contraction,
              contraction <= Posterior.CONTRACTED));
    }
    return learnt;
  }

  private static TreeSet<Month> months(Ensemble ensemble) {
    TreeSet<Month> months = new TreeSet<>();
    months.add(ensemble.end());
    for (Goal goal : ensemble.scenario().targets()) {
      if (ensemble.covers(goal.by())) {
        months.add(goal.by());
      }
    }
    return months;
  }

  private static Map<Integer, Double> values(Ensemble ensemble, Metric metric, Month month) {
    double[] values = ensemble.values(RunRecord.ALL, metric, month);
    Map<Integer, Double> byRun = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      byRun.put(ensemble.runs().get(i).replication(), values[i]);
    }
    return byRun;
  }

  private static Map<Integer, Double> logarithms(Ensemble ensemble, Metric metric, Month month) {
    Map<Integer, Double> values = values(ensemble, metric, month);
    values.replaceAll((run, value) -> StrictMath.log1p(Math.max(0, value)));
    return values;
  }

  private Split split(
      Ensemble ensemble, Metric metric, Month month, Map<Integer, Double> values, boolean paired) {
    Ground ground = Ground.of(posterior, values);
    return new Split(
        ensemble.id(),
        metric,
        month,
        paired,
        ground.parameters(),
        ground.restsOn(),
        ground.correlation());
  }
}
