package jiju.analysis.validation;

import jiju.analysis.projection.PressCount;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Observation;
import jiju.scenario.Scenario;
import jiju.unit.Month;

/** What a run says of a fact, counted as the press counts. */
public final class FactValue {
  private FactValue() {}

  /**
   * The value of the fact's metric in the fact's month; {@code NaN} where no month is simulated.
   */
  public static double of(Observation fact, Scenario scenario, RunRecord run) {
    double month = month(fact, run);
    if (Double.isInfinite(month)) {
      return Double.NaN;
    }
    double over = fact.per().map(other -> value(other, fact, scenario, run, month)).orElse(1.0);
    return value(fact.metric(), fact, scenario, run, month) / over;
  }

  private static double value(
      Metric said, Observation fact, Scenario scenario, RunRecord run, double month) {
    Metric metric = PressCount.metric(said, scenario);
    return run.value(run.parkIndex(fact.park()), metric, (int) month);
  }

  /** Position of the month that the fact speaks of; infinite where the run does not cover it. */
  public static double month(Observation fact, RunRecord run) {
    Month at = fact.at().orElse(null);
    if (at == null && fact.afterEvent().isPresent()) {
      Month event = run.events().get(fact.afterEvent().get());
      at = event == null ? null : event.plus((int) Math.round(fact.monthsAfterEvent()));
    }
    int position = at == null ? -1 : at.since(run.start());
    return position < 0 || position >= run.months() ? Double.POSITIVE_INFINITY : position;
  }
}
