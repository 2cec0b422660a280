package jiju.analysis.target;

import java.util.Optional;
import jiju.analysis.statistics.Proportion;
import jiju.scenario.Goal;
import jiju.unit.Month;

/**
 * How a scenario fares against a target, or against a share of it.
 *
 * @param scenario id of the scenario
 * @param goal the target as the scenario states it
 * @param factor share of the target that this line is about: 0.8, 1 or 1.2
 * @param probability share of replications at or above the level at the end of the month {@link
 *     Goal#by()}; empty where that month is not simulated
 * @param everReached share of replications that reach the level in any month simulated
 * @param firstPassageP50 month by which half of all replications have first reached the level;
 *     empty where fewer do
 * @param commitP80 what may be promised at 80 %: the 20 % quantile of the metric at the date;
 *     {@code NaN} where the month is not simulated; the same for every factor
 */
public record TargetOutcome(
    String scenario,
    Goal goal,
    double factor,
    Optional<Proportion> probability,
    Proportion everReached,
    Optional<Month> firstPassageP50,
    double commitP80) {

  /** The level that this line is about: the target times the factor. */
  public double level() {
    return goal.atLeast() * factor;
  }
}
