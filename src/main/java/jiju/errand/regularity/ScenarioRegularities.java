package jiju.errand.regularity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jiju.analysis.statistics.Interval;
import jiju.engine.Simulation;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.scenario.form.Retuning;

/**
 * What any scenario must keep: its chain counts (row 17), its books balance, its luck is its own.
 */
final class ScenarioRegularities implements Regularity {
  private static final int MOST_RUNS = 40;
  private static final List<String> CHAIN =
      List.of(
          "uncertainties.choice.anchors",
          "uncertainties.choice.linkedSectors",
          "uncertainties.anchors.followersPerMonth");

  @Override
  public void measure(Trials trials, Rows rows) throws InterruptedException {
    Timeline timeline = trials.timeline();
    int number = Math.min(MOST_RUNS, trials.replications());
    List<RunRecord> runs = trials.run(timeline, number);
    if (!trials.scenario().levers().trips().isEmpty()) {
      chain(trials, runs, rows);
    }
    rows.add(
        "41",
        "在册主体的收支误差（家）",
        "firms unaccounted for: stock less entries plus exits",
        new Interval(0, 0),
        "I",
        "identity",
        Flows.each(runs, ScenarioRegularities::imbalance));
    List<Double> differ = new ArrayList<>();
    for (RunRecord run : runs) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      RunRecord again = Simulation.run(timeline, trials.seed(), run.replication());
      differ.add(again.digest().equals(run.digest()) ? 0.0 : 1.0);
    }
    rows.add(
        "42",
        "重复模拟不一致的占比",
        "share of repeated runs that differ",
        new Interval(0, 0),
        "I",
        "definitions 31",
        differ);
  }

  private static void chain(Trials trials, List<RunRecord> runs, Rows rows)
      throws InterruptedException {
    Map<String, Double> off = new TreeMap<>();
    CHAIN.forEach(path -> off.put(path, 0.0));
    List<RunRecord> without = trials.run(Retuning.of(trials.timeline(), off), runs.size());
    rows.add(
        "17",
        "去掉产业链后主体更少的模拟占比",
        "share of runs with fewer firms without the industry chain",
        new Interval(0.95, 1),
        "S",
        "seed L16",
        Flows.pairs(without, runs, (bare, run) -> firms(bare) < firms(run) ? 1.0 : 0.0));
  }

  private static double firms(RunRecord run) {
    return run.value(Flows.all(run), Metric.FIRMS, Flows.last(run));
  }

  /** Largest month's difference between the change of the stock and entries less exits. */
  private static double imbalance(RunRecord run) {
    int park = Flows.all(run);
    double largest = 0;
    for (int month = 1; month < run.months(); month++) {
      double change =
          run.value(park, Metric.FIRMS, month) - run.value(park, Metric.FIRMS, month - 1);
      double flow = run.value(park, Metric.ENTRIES, month) - run.value(park, Metric.EXITS, month);
      largest = Math.max(largest, Math.abs(change - flow));
    }
    return largest;
  }
}
