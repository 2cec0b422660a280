package jiju.report;

import java.util.TreeSet;
import java.util.function.BiPredicate;
import jiju.analysis.Case;
import jiju.scenario.Scenario;
import jiju.unit.Month;

/** In what a variant departs from the baseline: only choices can be recommended. */
enum Departure {
  /** In levers and in what the park offers: somebody can choose it. */
  CHOICE,
  /** A mechanism of the model is switched off: it shows what carries the outcome. */
  ABLATION,
  /** In what nobody chooses: another reading of the same facts. */
  EXPLANATION;

  static Departure of(Case baseline, Case variant) {
    if (!always(Departure::haveOneSwitchboard, baseline, variant)) {
      return ABLATION;
    }
    return always(Departure::haveOneNature, baseline, variant) ? CHOICE : EXPLANATION;
  }

  /** Whether it holds in every month in which either of them changes. */
  private static boolean always(
      BiPredicate<Scenario, Scenario> alike, Case baseline, Case variant) {
    TreeSet<Month> months = new TreeSet<>();
    baseline.timeline().chapters().forEach(chapter -> months.add(chapter.from()));
    variant.timeline().chapters().forEach(chapter -> months.add(chapter.from()));
    return months.stream()
        .allMatch(m -> alike.test(baseline.timeline().at(m), variant.timeline().at(m)));
  }

  private static boolean haveOneSwitchboard(Scenario one, Scenario other) {
    return one.uncertainties().mechanisms().equals(other.uncertainties().mechanisms());
  }

  private static boolean haveOneNature(Scenario one, Scenario other) {
    return one.uncertainties().equals(other.uncertainties())
        && one.sourceCities().equals(other.sourceCities())
        && one.sectors().equals(other.sectors())
        && one.linkages().equals(other.linkages());
  }
}
