package jiju.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.anchor.AnchorDependence;
import jiju.analysis.rival.Departure;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.target.TargetOutcome;
import jiju.analysis.validation.FactCheck;
import jiju.analysis.validation.FactCheck.Verdict;
import jiju.scenario.Goal;
import jiju.scenario.Unit;

/** What to do next, as far as the numbers say: nothing is said that no number supports. */
final class Advice {
  private static final double PROMISABLE = 0.8;
  private static final double MUCH_DEPENDENCE = 0.5;

  private final Page page;

  Advice(Page page) {
    this.page = page;
  }

  /** Sentences in the order of their weight: targets, levers, risks. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    page.findings().baseline().scenario().targets().forEach(goal -> target(goal, sentences));
    LeverEffect.ranked(page.findings()).forEach(effect -> sentences.add(lever(effect)));
    rivals().ifPresent(sentences::add);
    dependence().ifPresent(sentences::add);
    misses().ifPresent(sentences::add);
    return sentences;
  }

  private void target(Goal goal, List<String> sentences) {
    Optional<TargetOutcome> outcome = find(page.findings().baseline(), goal);
    Optional<Proportion> probability = outcome.flatMap(TargetOutcome::probability);
    if (probability.isEmpty()) {
      return;
    }
    String commit = amount(goal, outcome.get().commitP80());
    String share = page.percent().write(probability.get().value());
    String title = goal.title().in(page.language());
    String sentence =
        probability.get().value() >= PROMISABLE
            ? page.say("advice.target.promise", title, share, commit)
            : page.say("advice.target.no_promise", title, share, commit, page.month(goal.by()));
    sentences.add(sentence + best(goal, probability.get()));
  }

  /** The choice that makes a target more likely than the baseline does, if any clearly does. */
  private String best(Goal goal, Proportion baseline) {
    record Chance(Case variant, Proportion probability) {}
    return page.findings().variants().stream()
        .filter(
            variant ->
                Departure.of(page.findings().baseline().timeline(), variant.timeline())
                    == Departure.CHOICE)
        .flatMap(
            variant ->
                find(variant, goal)
                    .flatMap(TargetOutcome::probability)
                    .map(probability -> new Chance(variant, probability))
                    .stream())
        .filter(chance -> chance.probability().interval().low() > baseline.interval().high())
        .max(Comparator.comparingDouble(chance -> chance.probability().value()))
        .map(
            chance ->
                page.say(
                    "advice.target.better",
                    page.quoted(chance.variant()),
                    page.percent().write(chance.probability().value())))
        .orElse("");
  }

  private Optional<TargetOutcome> find(Case one, Goal goal) {
    return page.findings().targets().stream()
        .filter(target -> target.factor() == 1 && target.scenario().equals(one.id()))
        .filter(target -> target.goal().id().equals(goal.id()))
        .findFirst();
  }

  private String amount(Goal goal, double value) {
    return goal.metric().unit().scale(value, page.language()).write(value);
  }

  private String lever(LeverEffect effect) {
    String facts =
        page.say(
            "advice.effects",
            page.change(effect.firms().end(), Unit.FIRMS),
            page.change(effect.output().end(), Unit.YUAN),
            page.change(effect.gain().taxYuan(), Unit.YUAN),
            cash(effect));
    String key = "advice." + effect.verdict().name().toLowerCase(Locale.ROOT);
    return page.say(key, page.quoted(effect.variant()), facts)
        + (effect.hasPrice() ? price(effect) : "")
        + (effect.firms().isTransient() ? transience(effect.firms()) : "")
        + forgone(effect);
  }

  private String cash(LeverEffect effect) {
    if (effect.isCashNeutral()) {
      return page.say("advice.cash.same");
    }
    String amount = page.yuan(Math.abs(effect.cost().mean()));
    return page.say(effect.cost().mean() < 0 ? "advice.cash.less" : "advice.cash.more", amount);
  }

  private String price(LeverEffect effect) {
    return effect
        .gain()
        .yuanPerFirm()
        .yuan()
        .map(yuan -> page.say("advice.price", page.yuan(yuan.value())))
        .orElse(page.say("advice.price.unidentified"));
  }

  private String transience(Effect firms) {
    return page.say(
        "advice.transient",
        page.month(firms.widestMonth()),
        page.change(firms.widest(), Unit.FIRMS));
  }

  /** Rent relief moves no cash and yet costs: the price with it is an upper bound. */
  private String forgone(LeverEffect effect) {
    double yuan = effect.gain().rentForgoneYuan().mean();
    if (Math.abs(yuan) < 1) {
      return "";
    }
    String each =
        effect
            .gain()
            .yuanPerFirmWithRentForgone()
            .yuan()
            .filter(price -> price.value() > 0)
            .map(price -> page.say("advice.forgone.each", page.yuan(price.value())))
            .orElse("");
    String key = yuan < 0 ? "advice.forgone.less" : "advice.forgone.more";
    return page.say(key, page.yuan(Math.abs(yuan)), each);
  }

  /** Other readings that the facts do not rule out: under them levers may do something else. */
  private Optional<String> rivals() {
    Case baseline = page.findings().baseline();
    int facts = page.judgedFacts(baseline).size();
    long agreed = page.factsInside(baseline);
    List<String> names =
        page.findings().variants().stream()
            .filter(
                variant ->
                    Departure.of(baseline.timeline(), variant.timeline()) == Departure.EXPLANATION)
            .filter(rival -> page.factsInside(rival) >= agreed)
            .map(page::quoted)
            .toList();
    return facts == 0 || names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            page.say(
                "advice.rivals", String.join(page.say("list.separator"), names), facts, agreed));
  }

  private Optional<String> dependence() {
    return page.findAnchors(page.findings().baseline())
        .filter(line -> line.topFiveShare().p50() >= MUCH_DEPENDENCE)
        .map(this::dependence);
  }

  private String dependence(AnchorDependence line) {
    return page.say(
        "advice.dependence",
        page.month(line.month()),
        page.percent().write(line.topFiveShare().p50()),
        page.percent().range(line.topFiveShare().p05(), line.topFiveShare().p95()));
  }

  private Optional<String> misses() {
    List<String> titles =
        page.judgedFacts(page.findings().baseline()).stream()
            .filter(fact -> fact.verdict() == Verdict.OUTSIDE)
            .map(FactCheck::fact)
            .map(fact -> fact.title().in(page.language()))
            .toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(page.say("advice.misses", String.join(page.say("list.separator"), titles)));
  }
}
