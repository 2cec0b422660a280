package jiju.analysis.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.statistics.Wilson;

/**
 * One policy over many futures.
 *
 * @param regretP50 median over futures of what the best policy of that future would have had more
 * @param regretP95 95 % quantile of the same
 * @param satisfies futures in which the outcome reaches the level
 * @param failsIn where it does not; the whole cube where it never or always fails
 */
public record Robustness(
    String policy, double regretP50, double regretP95, Proportion satisfies, Box failsIn) {

  /**
   * Every policy.
   *
   * @param policies names
   * @param outcomes by policy, then by future; the more the better
   * @param futures places in the unit cube
   * @param level from which an outcome satisfies
   */
  public static List<Robustness> of(
      List<String> policies, double[][] outcomes, double[][] futures, double level) {
    double[] best = new double[futures.length];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (double[] policy : outcomes) {
      for (int future = 0; future < best.length; future++) {
        best[future] = Math.max(best[future], policy[future]);
      }
    }
    List<Robustness> all = new ArrayList<>();
    for (int policy = 0; policy < outcomes.length; policy++) {
      double[] regret = new double[best.length];
      boolean[] fails = new boolean[best.length];
      int satisfied = 0;
      for (int future = 0; future < best.length; future++) {
        regret[future] = best[future] - outcomes[policy][future];
        fails[future] = !(outcomes[policy][future] >= level);
        satisfied += fails[future] ? 0 : 1;
      }
      Arrays.sort(regret);
      boolean mixed = satisfied > 0 && satisfied < best.length;
      all.add(
          new Robustness(
              policies.get(policy),
              Bands.quantile(regret, 50),
              Bands.quantile(regret, 95),
              Wilson.of(satisfied, best.length),
              mixed ? Prim.find(futures, fails) : Box.whole(futures, fails)));
    }
    return all;
  }
}
