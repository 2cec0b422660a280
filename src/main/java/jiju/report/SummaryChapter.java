package jiju.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jiju.analysis.Case;
import jiju.analysis.rival.Departure;
import jiju.analysis.statistics.Band;
import jiju.analysis.validation.FactCheck;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.unit.Month;
import jiju.unit.Scale;

/** What a planner asks first, answered on the first page. */
final class SummaryChapter {
  private static final List<Metric> HEADLINES =
      List.of(
          Metric.FIRMS,
          Metric.ASSETS_YUAN,
          Metric.OUTPUT_12M_YUAN,
          Metric.TAX_12M_YUAN,
          Metric.EMPLOYEES);

  private final Page page;

  SummaryChapter(Page page) {
    this.page = page;
  }

  Node section() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("summary"));
    nodes.add(Node.of("h3", page.say("summary.what")));
    nodes.add(page.paragraph("summary.what.text"));
    nodes.add(Node.of("ul", headlines()));
    nodes.add(Node.of("h3", page.say("summary.sure")));
    nodes.add(Node.of("ul", certainty()));
    nodes.add(Node.of("h3", page.say("summary.levers")));
    nodes.addAll(levers());
    nodes.add(Node.of("h3", page.say("summary.next")));
    nodes.add(advice());
    return Node.of("section", nodes).as("summary");
  }

  private List<Node> headlines() {
    List<Node> lines = new ArrayList<>();
    for (Metric metric : HEADLINES) {
      String said =
          months().stream()
              .flatMap(month -> headline(metric, month).stream())
              .collect(Collectors.joining(page.say("sentence.separator")));
      if (!said.isEmpty()) {
        lines.add(Node.of("li", page.say("summary.headline", page.metric(metric), said)));
      }
    }
    return lines;
  }

  /** The month at which policies are judged, and the last. */
  private List<Month> months() {
    return page.horizon().equals(page.end())
        ? List.of(page.end())
        : List.of(page.horizon(), page.end());
  }

  private Optional<String> headline(Metric metric, Month month) {
    return page.findBand(page.findings().baseline(), metric, month)
        .map(
            band ->
                page.say("summary.headline.at", page.month(month), page.band(band, metric.unit())));
  }

  private List<Node> certainty() {
    List<String> lines = new ArrayList<>();
    spread().ifPresent(lines::add);
    facts().ifPresent(lines::add);
    for (Case variant : page.findings().variants()) {
      switch (Departure.of(page.findings().baseline().timeline(), variant.timeline())) {
        case EXPLANATION -> told("summary.explanation", variant).ifPresent(lines::add);
        case ABLATION -> told("summary.ablation", variant).ifPresent(lines::add);
        case CIRCUMSTANCE -> told("summary.circumstance", variant).ifPresent(lines::add);
        case CHOICE -> {}
      }
    }
    int caveats = page.findings().baseline().scenario().caveats().size();
    if (caveats > 0) {
      lines.add(page.say("summary.caveats", caveats));
    }
    return lines.stream().<Node>map(line -> Node.of("li", line)).toList();
  }

  private Optional<String> spread() {
    return page.findBand(page.findings().baseline(), Metric.FIRMS)
        .filter(band -> band.p05() > 0)
        .map(this::spread);
  }

  private String spread(Band band) {
    return page.say(
        page.findings().uncertainty().isPresent() ? "summary.spread_drawn" : "summary.spread",
        page.metric(Metric.FIRMS),
        Unit.NONE.scale(1, page.language()).number(band.p95() / band.p05()));
  }

  private Optional<String> facts() {
    Case baseline = page.findings().baseline();
    List<FactCheck> judged = page.judgedFacts(baseline);
    long fitted = judged.stream().filter(fact -> fact.use() == FactCheck.Use.CALIBRATION).count();
    long inside = page.factsInside(baseline);
    return judged.isEmpty()
        ? Optional.empty()
        : Optional.of(
            page.say("summary.facts", judged.size(), inside, judged.size() - inside, fitted));
  }

  private Optional<String> told(String key, Case variant) {
    return page.findDifference(variant, Metric.FIRMS)
        .map(
            difference ->
                page.say(
                    key,
                    page.quoted(variant),
                    page.metric(Metric.FIRMS),
                    page.change(difference, Unit.FIRMS)));
  }

  private List<Node> levers() {
    List<LeverEffect> effects = LeverEffect.ranked(page.findings());
    if (effects.isEmpty()) {
      return List.of(page.paragraph("summary.levers.none"));
    }
    Table table =
        new Table(
            page.say("summary.levers.caption", page.month(page.horizon())),
            List.of(
                page.say("column.scenario"),
                page.say("column.firms"),
                page.say("column.output"),
                page.say("column.cost"),
                page.say("column.per_firm")));
    Scale firms = page.scale(Unit.FIRMS, effects.stream().map(e -> e.firms().end()));
    Scale cash = page.scale(Unit.YUAN, effects.stream().map(LeverEffect::cost));
    Scale money = page.scale(Unit.YUAN, effects.stream().map(e -> e.output().end()));
    for (LeverEffect effect : effects) {
      table.row(
          page.name(effect.variant()),
          page.changeCell(effect.firms().end(), firms),
          page.changeCell(effect.output().end(), money),
          cash.change(effect.cost().mean()),
          perFirm(effect));
    }
    return List.of(
        table.node(), page.paragraph("summary.levers.note", page.month(page.horizon())).as("note"));
  }

  private String perFirm(LeverEffect effect) {
    if (effect.isCashNeutral()) {
      return page.say("none");
    }
    return effect
        .gain()
        .yuanPerFirm()
        .yuan()
        .map(yuan -> page.yuan(yuan.value()))
        .orElse(page.say("unidentified"));
  }

  private Node advice() {
    List<String> sentences = new Advice(page).sentences();
    return sentences.isEmpty()
        ? page.paragraph("summary.next.none")
        : Node.of("ol", sentences.stream().map(sentence -> Node.of("li", sentence)).toList());
  }
}
