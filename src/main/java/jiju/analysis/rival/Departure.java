package jiju.analysis.rival;

import java.util.TreeSet;
import java.util.function.BiPredicate;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.unit.Month;

/** In what a variant departs from the baseline: only choices can be recommended. */
public enum Departure {
  /** In levers and in what the park offers: somebody can choose it. */
  CHOICE,
  /** A mechanism of the model is switched off: it shows what carries the outcome. */
  ABLATION,
  /** In shocks alone: what would have been, had something else befallen the place. */
  CIRCUMSTANCE,
  /** In what nobody chooses: another reading of the same facts. */
  EXPLANATION;

  public static Departure of(Timeline baseline, Timeline variant) {
    if (!always(Departure::haveOneSwitchboard, baseline, variant)) {
      return ABLATION;
    }
    if (always(Departure::haveOneNature, baseline, variant)) {
      return CHOICE;
    }
    return always(Departure::haveOneNatureButForShocks, baseline, variant)
        ? CIRCUMSTANCE
        : EXPLANATION;
  }

  /** Whether it holds in every month in which either of them changes. */
  private static boolean always(
      BiPredicate<Scenario, Scenario> alike, Timeline baseline, Timeline variant) {
    TreeSet<Month> months = new TreeSet<>();
    baseline.chapters().forEach(chapter -> months.add(chapter.from()));
    variant.chapters().forEach(chapter -> months.add(chapter.from()));
    return months.stream().allMatch(m -> alike.test(baseline.at(m), variant.at(m)));
  }

  private static boolean haveOneSwitchboard(Scenario one, Scenario other) {
    return one.uncertainties().mechanisms().equals(other.uncertainties().mechanisms());
  }

  private static boolean haveOneNatureButForShocks(Scenario one, Scenario other) {
    var shocks = one.uncertainties().shocks();
    var alike = other.uncertainties().withShocks(shocks);
    return haveOneNature(one, other.withUncertainties(alike));
  }

  private static boolean haveOneNature(Scenario one, Scenario other) {
    return one.uncertainties().equals(other.uncertainties())
        && one.sourceCities().equals(other.sourceCities())
        && one.sectors().equals(other.sectors())
        && one.linkages().equals(other.linkages());
  }
}
