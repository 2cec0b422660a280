package jiju.analysis.optimisation;

import java.util.List;
import java.util.Map;

/**
 * What shall be optimised.
 *
 * @param levers what a policy sets
 * @param totals most that the levers of a group may add up to, by name of the group
 * @param goal how policies are judged
 */
public record Task(List<Lever> levers, Map<String, Double> totals, Aim goal) {
  public Task {
    levers = List.copyOf(levers);
    totals = Map.copyOf(totals);
  }

  /** How policies are judged: every run of a policy has a public cost and a result. */
  public sealed interface Aim {
    /** The least mean cost at which the result reaches a level with a probability. */
    record LeastCost(double level, double probability) implements Aim {}

    /** The highest mean result whose mean cost stays within a budget. */
    record MostFor(double budget) implements Aim {}
  }

  /**
   * A policy brought within its totals: each lever of a group in proportion, so that the split
   * stays what it was; what rounding leaves too much is taken from where there is most.
   */
  public double[] repaired(double[] policy) {
    double[] repaired = policy.clone();
    for (Map.Entry<String, Double> total : totals.entrySet()) {
      repair(repaired, total.getKey(), total.getValue());
    }
    return repaired;
  }

  private void repair(double[] policy, String group, double most) {
    double asked = sum(policy, group);
    for (int i = 0; i < policy.length && asked > most; i++) {
      if (levers.get(i).group().equals(group)) {
        double share = Math.max(levers.get(i).low(), policy[i] * most / asked);
        policy[i] = levers.get(i).whole() ? Math.rint(share) : share;
      }
    }
    while (sum(policy, group) > most) {
      int largest = -1;
      for (int i = 0; i < policy.length; i++) {
        boolean member = levers.get(i).group().equals(group) && policy[i] > levers.get(i).low();
        if (member && (largest < 0 || policy[i] > policy[largest])) {
          largest = i;
        }
      }
      if (largest < 0) {
        return;
      }
      double excess = sum(policy, group) - most;
      double step = levers.get(largest).whole() ? 1 : excess;
      policy[largest] = Math.max(levers.get(largest).low(), policy[largest] - step);
    }
  }

  private double sum(double[] policy, String group) {
    double sum = 0;
    for (int i = 0; i < policy.length; i++) {
      sum += levers.get(i).group().equals(group) ? policy[i] : 0;
    }
    return sum;
  }
}
