package jiju.errand.regularity;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.Interval;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Park.LotMode;
import jiju.scenario.Subsidies.ReverseGrant;
import jiju.scenario.Timeline;

/**
 * Whether anybody takes a whole complex for a grant (row 12), in a world that lets it whole to the
 * end. The second measure is the least multiple of the grant, of those tried, that finds a taker in
 * half of the runs: a lower bound of the median S*, as the best of many operators takes it.
 */
final class MallRegularities implements Regularity {
  private static final List<Integer> MULTIPLES = List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20);

  @Override
  public void measure(Trials trials, Rows rows) throws InterruptedException {
    Timeline timeline = trials.timeline();
    boolean whole =
        timeline.chapters().stream()
            .allMatch(c -> c.scenario().parks().get(0).lots().mode() == LotMode.WHOLE_BUILDING);
    List<ReverseGrant> grants = trials.scenario().levers().subsidies().reverseGrants();
    if (!whole || grants.isEmpty()) {
      return;
    }
    ReverseGrant grant = grants.get(0);
    rows.add(
        "12-taker",
        "倒贴之下有人承接的模拟占比",
        "share of runs in which somebody takes the complex for the grant",
        new Interval(0, 0.05),
        "V",
        "seed L4, L5",
        takers(trials.run(timeline)));
    rows.add(
        "12-multiple",
        "半数模拟有人承接所需的倒贴，为所出之倍数",
        "grant that finds a taker in half of the runs, over the one offered",
        new Interval(4, Double.MAX_VALUE),
        "V",
        "seed L4, L5",
        List.of(least(trials, grant)));
  }

  private static double least(Trials trials, ReverseGrant grant) throws InterruptedException {
    for (int multiple : MULTIPLES) {
      String amount = Double.toString(multiple * grant.amountYuan());
      List<String> sets = new ArrayList<>();
      sets.add("levers.subsidies.reverseGrants." + grant.id() + ".amountYuan=" + amount);
      trials
          .scenario()
          .levers()
          .budgets()
          .forEach(budget -> sets.add("levers.budgets." + budget.id() + ".yuanPerYear=" + amount));
      List<Double> takers = takers(trials.run(trials.with(sets.toArray(String[]::new))));
      if (takers.stream().mapToDouble(Double::doubleValue).average().orElse(0) >= 0.5) {
        return multiple;
      }
    }
    return Double.NaN;
  }

  private static List<Double> takers(List<RunRecord> runs) {
    return Flows.each(
        runs,
        run -> run.value(Flows.all(run), Metric.FIRMS_CUMULATIVE, Flows.last(run)) > 0 ? 1.0 : 0.0);
  }
}
