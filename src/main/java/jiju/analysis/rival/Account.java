package jiju.analysis.rival;

import java.util.ArrayList;
import java.util.List;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.form.Transfer;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * One account of the facts: the baseline's, or a rival's that explains the same by other means.
 *
 * @param id of its scenario
 * @param title for people
 * @param timeline the place as this account has it, with everything that was done
 */
public record Account(String id, Text title, Timeline timeline) {
  private static final Text OWN = new Text("基线的解释", "the baseline's account");

  /**
   * The baseline's account first, then every rival among the variants.
   *
   * @param variants scenarios of the same place; choices and ablations are no accounts
   */
  public static List<Account> of(Timeline baseline, List<Timeline> variants) {
    List<Account> accounts = new ArrayList<>();
    accounts.add(new Account(baseline.first().id(), OWN, baseline));
    for (Timeline variant : variants) {
      if (Departure.of(baseline, variant) == Departure.EXPLANATION) {
        Scenario rival = variant.first();
        accounts.add(new Account(rival.id(), bare(rival.title()), variant));
      }
    }
    return List.copyOf(accounts);
  }

  /** What follows the colon of a title: that it is a rival is said around it. */
  private static Text bare(Text title) {
    return new Text(
        title.zh().substring(title.zh().lastIndexOf('：') + 1),
        title.en().substring(title.en().lastIndexOf(": ") + 1).strip());
  }

  /** The same, ended in another month. */
  public Account withEnd(Month end) {
    return new Account(id, title, timeline.withEnd(end));
  }

  /**
   * A policy under this account.
   *
   * @param baseline what the policy was written for
   * @param policy the baseline with the policy
   */
  public Timeline under(Timeline baseline, Timeline policy) {
    return Transfer.of(baseline, policy, timeline);
  }
}
