package jiju.analysis;

import jiju.scenario.Goal;
import jiju.scenario.Scenario;
import jiju.unit.Month;

/**
 * The month at which policies are judged: the date of the baseline's first target, for that is what
 * the planner answers for; the last month simulated where no target falls due before.
 */
public final class JudgementMonth {
  private JudgementMonth() {}

  public static Month of(Scenario baseline, Month end) {
    return baseline.targets().stream()
        .map(Goal::by)
        .filter(by -> !by.isAfter(end) && !by.isBefore(baseline.start()))
        .min(Month::compareTo)
        .orElse(end);
  }
}
