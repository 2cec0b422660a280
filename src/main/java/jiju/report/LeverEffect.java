package jiju.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.comparison.Difference;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.Gain;
import jiju.analysis.rival.Departure;
import jiju.scenario.Metric;

/**
 * What a choice brings and costs against the baseline in the last month, and what follows.
 *
 * @param firms firms on the register
 * @param output output of twelve months
 * @param gain public cost at present value, tax, and the price of a firm
 */
record LeverEffect(Case variant, Effect firms, Effect output, Gain gain) {

  /** What the effects on firms and output add up to, the clearest first. */
  enum Verdict {
    BETTER,
    WORSE,
    MIXED,
    NEUTRAL
  }

  Verdict verdict() {
    boolean rises = firms.rises() || output.rises();
    boolean falls = firms.falls() || output.falls();
    if (rises && falls) {
      return Verdict.MIXED;
    }
    return rises ? Verdict.BETTER : falls ? Verdict.WORSE : Verdict.NEUTRAL;
  }

  Difference cost() {
    return gain.costYuan();
  }

  /** Whether cash makes no difference at all. */
  boolean isCashNeutral() {
    return cost().mean() == 0 && cost().band().p05() == 0 && cost().band().p95() == 0;
  }

  /** Whether firms are bought: more of them for more cash, or fewer for less. */
  boolean hasPrice() {
    return (firms.rises() && cost().mean() > 0) || (firms.falls() && cost().mean() < 0);
  }

  /** Public cash per firm won or kept; infinite where it is not known. */
  double yuanPerFirm() {
    return gain.yuanPerFirm().yuan().map(yuan -> yuan.value()).orElse(Double.POSITIVE_INFINITY);
  }

  /** The choices among the variants, the clearest and then the cheapest first. */
  static List<LeverEffect> ranked(Findings findings) {
    List<LeverEffect> effects = new ArrayList<>();
    for (Case variant : findings.variants()) {
      if (Departure.of(findings.baseline().timeline(), variant.timeline()) == Departure.CHOICE) {
        find(findings, variant).ifPresent(effects::add);
      }
    }
    effects.sort(
        Comparator.comparing(LeverEffect::verdict)
            .thenComparingDouble(LeverEffect::yuanPerFirm)
            .thenComparingDouble(effect -> -Math.abs(effect.firms().end().mean()))
            .thenComparing(effect -> effect.variant().id()));
    return effects;
  }

  private static Optional<LeverEffect> find(Findings findings, Case variant) {
    Optional<Gain> gain = findings.findFiscal(variant.id(), Page.PARK).flatMap(FiscalSummary::gain);
    Optional<Effect> firms = Effect.find(findings, variant, Metric.FIRMS);
    Optional<Effect> output = Effect.find(findings, variant, Metric.OUTPUT_12M_YUAN);
    if (gain.isEmpty() || firms.isEmpty() || output.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new LeverEffect(variant, firms.get(), output.get(), gain.get()));
  }
}
