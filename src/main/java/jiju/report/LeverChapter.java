package jiju.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.comparison.Difference;
import jiju.analysis.rival.RivalEffect;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.scenario.Metric;
import jiju.unit.Scale;
import jiju.unit.Text;

/** Variants against the baseline on common random numbers. */
final class LeverChapter {
  private static final List<Metric> COMPARED =
      List.of(
          Metric.FIRMS,
          Metric.ASSETS_YUAN,
          Metric.OUTPUT_12M_YUAN,
          Metric.TAX_12M_YUAN,
          Metric.EMPLOYEES);

  private final Page page;

  LeverChapter(Page page) {
    this.page = page;
  }

  Optional<Node> findSection() {
    if (!page.isComparison()) {
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("levers"));
    nodes.add(page.paragraph("levers.reading", page.month(page.horizon())));
    List<Node> pictures = page.pictures(Illustration.Chapter.LEVERS);
    nodes.addAll(pictures.subList(0, Math.min(1, pictures.size())));
    for (Metric metric : COMPARED) {
      Table table = differences(metric);
      if (!table.isEmpty()) {
        nodes.add(table.node());
      }
    }
    nodes.add(page.paragraph("levers.columns").as("note"));
    nodes.addAll(rivals());
    nodes.addAll(unpaired());
    nodes.addAll(pictures.subList(Math.min(1, pictures.size()), pictures.size()));
    return Optional.of(Node.of("section", nodes));
  }

  /** The same choices where a rival account is true, and the range across accounts. */
  private List<Node> rivals() {
    List<RivalEffect> rivals = page.findings().rivals();
    if (rivals.isEmpty()) {
      return List.of();
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(Node.of("h3", page.say("rivals")));
    nodes.add(page.paragraph("rivals.text"));
    rivals.stream()
        .map(RivalEffect::metric)
        .distinct()
        .forEach(metric -> nodes.add(rivals(metric).node()));
    return nodes;
  }

  private Table rivals(Metric metric) {
    List<RivalEffect> effects =
        page.findings().rivals().stream().filter(one -> one.metric() == metric).toList();
    List<String> accounts = effects.stream().map(RivalEffect::account).distinct().toList();
    List<String> headings = new ArrayList<>();
    headings.add(page.say("column.scenario"));
    headings.add(page.say("baseline"));
    accounts.forEach(id -> headings.add(title(id)));
    headings.add(page.say("column.range"));
    Table table =
        new Table(
            page.say("levers.caption", page.metric(metric), page.month(page.horizon())), headings);
    Scale scale = page.scale(metric.unit(), effects.stream().map(RivalEffect::difference));
    for (Case variant : page.findings().variants()) {
      List<Difference> all = new ArrayList<>();
      page.findDifference(variant, metric).ifPresent(all::add);
      effects.stream()
          .filter(one -> one.scenario().equals(variant.id()))
          .map(RivalEffect::difference)
          .forEach(all::add);
      if (all.size() == accounts.size() + 1) {
        List<Object> cells = new ArrayList<>();
        cells.add(page.name(variant));
        all.forEach(one -> cells.add(page.changeCell(one, scale)));
        cells.add(
            scale.range(
                all.stream().mapToDouble(Difference::mean).min().orElseThrow(),
                all.stream().mapToDouble(Difference::mean).max().orElseThrow()));
        table.row(cells.toArray());
      }
    }
    return table;
  }

  private String title(String id) {
    return page.findings().cases().stream()
        .filter(one -> one.id().equals(id))
        .map(page::name)
        .findFirst()
        .orElse(id);
  }

  private Table differences(Metric metric) {
    Table table =
        new Table(
            page.say("levers.caption", page.metric(metric), page.month(page.horizon())),
            List.of(
                page.say("column.scenario"),
                page.say("column.mean_difference"),
                page.say("column.band"),
                page.say("column.win_rate"),
                page.say("column.loss_rate"),
                page.say("column.variance_reduction")));
    List<Case> variants = page.findings().variants();
    Scale scale =
        page.scale(
            metric.unit(), variants.stream().flatMap(v -> page.findDifference(v, metric).stream()));
    for (Case variant : variants) {
      page.findDifference(variant, metric)
          .ifPresent(difference -> addRow(table, variant, difference, scale));
    }
    return table;
  }

  private void addRow(Table table, Case variant, Difference difference, Scale scale) {
    table.row(
        page.name(variant),
        page.changeCell(difference, scale),
        scale.range(difference.band().p05(), difference.band().p95()),
        page.percent().write(difference.winRate()),
        page.percent().write(difference.lossRate()),
        Scale.plain(Text.EMPTY, page.language()).number(difference.varianceReduction()));
  }

  /** What exists in one of two worlds only has no partner in the other. */
  private List<Node> unpaired() {
    List<Node> lines = new ArrayList<>();
    for (Case variant : page.findings().variants()) {
      List<String> names = Unpaired.names(page.findings().baseline(), variant, page.language());
      if (!names.isEmpty()) {
        String all = String.join(page.say("list.separator"), names);
        lines.add(Node.of("li", page.say("unpaired.line", page.quoted(variant), all)));
      }
    }
    return lines.isEmpty()
        ? List.of()
        : List.of(
            Node.of("h3", page.say("unpaired")),
            page.paragraph("unpaired.text"),
            Node.of("ul", lines));
  }
}
