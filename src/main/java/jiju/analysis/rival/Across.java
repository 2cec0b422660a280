package jiju.analysis.rival;

import java.util.List;
import jiju.analysis.comparison.Difference;
import jiju.analysis.measure.Measure;
import jiju.analysis.statistics.Interval;

/**
 * The effect of one policy on one outcome under every account of the facts.
 *
 * @param policy its id
 * @param differences to the account without the policy, in the order of the accounts, the
 *     baseline's first; pairs share their luck
 */
public record Across(
    String policy, Measure outcome, List<Account> accounts, List<Difference> differences) {
  public Across {
    accounts = List.copyOf(accounts);
    differences = List.copyOf(differences);
  }

  /** Under the baseline's account. */
  public Difference own() {
    return differences.get(0);
  }

  /** Under the rivals. */
  public List<Difference> rivals() {
    return differences.subList(1, differences.size());
  }

  /** From the least to the greatest mean effect of any account. */
  public Interval range() {
    double low = differences.stream().mapToDouble(Difference::mean).min().orElseThrow();
    double high = differences.stream().mapToDouble(Difference::mean).max().orElseThrow();
    return new Interval(low, high);
  }
}
