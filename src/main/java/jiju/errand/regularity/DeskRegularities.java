package jiju.errand.regularity;

import static jiju.errand.regularity.Flows.pairs;
import static jiju.errand.regularity.Flows.sum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jiju.analysis.statistics.Interval;
import jiju.engine.Simulation;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.unit.Month;
import jiju.world.Diary.Happening;

/**
 * What a desk that needs 1.4 days in place of 30 brings (rows 35 and 36). Nothing else changes:
 * capacity is ample and, for row 35, reputation frozen; those are counted who decided in the first
 * year and came onto the register in the end (decision 0011), as a faster desk also brings forward
 * those who would have come anyway.
 */
final class DeskRegularities implements Regularity {
  private static final int REFORM = 30;
  private static final int YEAR = 12;
  private static final int MOST_RUNS = 40;
  private static final String SLOW = "29.5";
  private static final String FAST = "0.9";

  @Override
  public void measure(Trials trials, Rows rows) throws InterruptedException {
    Month start = trials.scenario().start();
    Month end = start.plus(REFORM + 2 * YEAR - 1);
    if (end.isAfter(trials.scenario().end())) {
      return;
    }
    Timeline slow = days(trials, SLOW, false).withEnd(end);
    Timeline fast = days(trials, FAST, false).withEnd(end);
    List<Double> gains = new ArrayList<>();
    for (int r = 0; r < Math.min(MOST_RUNS, trials.replications()); r++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      int before = registered(slow, trials.seed(), r);
      int after = registered(fast, trials.seed(), r);
      gains.add(before > 0 ? (double) after / before - 1 : Double.NaN);
    }
    gains.removeIf(gain -> gain.isNaN());
    if (gains.isEmpty()) {
      return;
    }
    rows.add(
        "35",
        "窗口由 30 天减至 1.4 天，其余不变：首年决策者中登记数的变化",
        "desk from 30 to 1.4 days, nothing else: change of registrations by the first year's deciders",
        new Interval(0.02, 0.08),
        "V",
        "F43",
        gains);
    List<RunRecord> before = trials.run(days(trials, SLOW, true).withEnd(end));
    List<RunRecord> after = trials.run(days(trials, FAST, true).withEnd(end));
    rows.add(
        "36",
        "窗口提速（含声誉）：进入增幅减退出增幅，两年",
        "the same with reputation: growth of entries less growth of exits, two years",
        Rows.ABOVE_ZERO,
        "S",
        "F42",
        pairs(
            after,
            before,
            (one, other) -> growth(one, other, Metric.ENTRIES) - growth(one, other, Metric.EXITS)));
  }

  private static double growth(RunRecord one, RunRecord other, Metric metric) {
    int to = REFORM + 2 * YEAR - 1;
    return sum(one, metric, REFORM, to) / sum(other, metric, REFORM, to) - 1;
  }

  /** Days in the back office from the reform on, whatever the scenario's own schedule says. */
  private static Timeline days(Trials trials, String after, boolean reputation) {
    Month start = trials.scenario().start();
    List<String> sets = new ArrayList<>();
    sets.add("uncertainties.mechanisms.reputation=" + reputation);
    sets.add("parks.*.serviceDesk.clerks=40");
    sets.add("parks.*.serviceDesk.backOfficeDays=" + SLOW);
    Set<Month> dates = new HashSet<>();
    trials.timeline().chapters().forEach(chapter -> dates.add(chapter.from()));
    dates.add(start.plus(REFORM));
    dates.remove(start);
    dates.stream()
        .sorted()
        .forEach(
            date ->
                sets.add(
                    "parks.*.serviceDesk.backOfficeDays@"
                        + date
                        + "="
                        + (date.isBefore(start.plus(REFORM)) ? SLOW : after)));
    return trials.with(sets.toArray(String[]::new));
  }

  private static int registered(Timeline timeline, long seed, int replication) {
    Set<Long> deciders = new HashSet<>();
    Set<Long> registered = new HashSet<>();
    Simulation.run(
        timeline,
        seed,
        replication,
        (month, park, key, what, amount) -> {
          if (what == Happening.DECIDED && month >= REFORM && month < REFORM + YEAR) {
            deciders.add(key);
          } else if (what == Happening.REGISTERED && deciders.contains(key)) {
            registered.add(key);
          }
        });
    return registered.size();
  }
}
