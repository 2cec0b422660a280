package jiju.analysis.measure;

import java.util.function.ToDoubleFunction;
import jiju.observation.RunRecord;
import jiju.scenario.Goal;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * One number of a run that scenarios are judged by.
 *
 * @param id its name in files: that of the metric, or {@code target:} and the id of a target
 * @param text its name for people
 * @param unit of the number; a target's is a share: 1 where the run reaches it, else 0
 * @param number reads it off a run
 */
public record Measure(String id, Text text, Unit unit, ToDoubleFunction<RunRecord> number) {

  /** A metric of a park at the end of a month, which every run must cover. */
  public static Measure of(Metric metric, String park, Month at) {
    return new Measure(
        metric.id(),
        metric.text(),
        metric.unit(),
        run -> run.value(run.parkIndex(park), metric, at.since(run.start())));
  }

  /** Whether a target is reached at its date. */
  public static Measure of(Goal goal) {
    Measure level = of(goal.metric(), goal.park(), goal.by());
    return new Measure(
        "target:" + goal.id(),
        new Text("达到目标“" + goal.title().zh() + "”的概率", "chance of: " + goal.title().en()),
        Unit.SHARE,
        run -> level.of(run) >= goal.atLeast() ? 1 : 0);
  }

  /** Cash out and rent waived from the start to the end of a month: no lever is a free lunch. */
  public static Measure publicCost(Month at) {
    return new Measure(
        "public_cost_yuan",
        new Text("公共成本（现金与减免租金）", "public cost (cash and rent waived)"),
        Unit.YUAN,
        run -> {
          int all = run.parkIndex(RunRecord.ALL);
          int last = at.since(run.start());
          return run.value(all, Metric.FISCAL_COST_CUMULATIVE_YUAN, last)
              + spent(run, Instrument.RENT_FORGONE, last);
        });
  }

  /** A line of the ledger from the start to the end of a month, all parks together. */
  public static Measure spent(Instrument instrument, Month at) {
    return new Measure(
        instrument.id() + "_yuan",
        instrument.text(),
        Unit.YUAN,
        run -> spent(run, instrument, at.since(run.start())));
  }

  private static double spent(RunRecord run, Instrument instrument, int last) {
    double sum = 0;
    for (int month = 0; month <= last; month++) {
      sum += run.spent(run.parkIndex(RunRecord.ALL), instrument, month);
    }
    return sum;
  }

  public double of(RunRecord run) {
    return number.applyAsDouble(run);
  }
}
