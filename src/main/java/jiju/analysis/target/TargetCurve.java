package jiju.analysis.target;

import java.util.List;
import jiju.analysis.statistics.Proportion;
import jiju.unit.Month;

/**
 * Month by month the probability of standing at or above a target's level.
 *
 * @param scenario id of the scenario
 * @param goal id of the target
 * @param factor share of the target that the curve is about: 0.8, 1 or 1.2
 * @param start month of the first probability
 * @param probabilities one a month
 */
public record TargetCurve(
    String scenario, String goal, double factor, Month start, List<Proportion> probabilities) {
  public TargetCurve {
    probabilities = List.copyOf(probabilities);
  }
}
