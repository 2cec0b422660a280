package jiju.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import jiju.analysis.Case;
import jiju.analysis.uncertainty.Learnt;
import jiju.analysis.uncertainty.ParameterUncertainty;
import jiju.analysis.uncertainty.Split;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.scenario.Metric;
import jiju.unit.Month;

/** What is chance, what is ignorance, and on which assumption each effect rests. */
final class UncertaintyChapter {
  private static final List<Metric> LEVELS =
      List.of(Metric.FIRMS, Metric.EMPLOYEES, Metric.OUTPUT_12M_YUAN, Metric.TAX_CUMULATIVE_YUAN);
  private static final List<Metric> EFFECTS = List.of(Metric.FIRMS, Metric.OUTPUT_12M_YUAN);

  private final Page page;

  UncertaintyChapter(Page page) {
    this.page = page;
  }

  Optional<Node> findSection() {
    return page.findings().uncertainty().map(this::section);
  }

  private Node section(ParameterUncertainty uncertainty) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("uncertainty"));
    nodes.add(page.paragraph("uncertainty.reading"));
    nodes.add(levels(uncertainty).node());
    if (page.isComparison()) {
      nodes.add(effects(uncertainty).node());
    }
    nodes.add(learnt(uncertainty).node());
    return Node.of("section", nodes);
  }

  private Table levels(ParameterUncertainty uncertainty) {
    Table table =
        new Table(
            page.say("uncertainty.levels", page.name(page.findings().baseline())),
            List.of(
                page.say("column.metric"),
                page.say("column.month"),
                page.say("column.parameter_share"),
                page.say("column.rests_on")));
    for (Month month : new TreeSet<>(List.of(page.horizon(), page.end()))) {
      for (Metric metric : LEVELS) {
        uncertainty
            .find(page.findings().baseline().id(), metric, month, false)
            .ifPresent(
                split ->
                    table.row(
                        page.metric(metric),
                        page.month(month),
                        share(split),
                        ground(split, uncertainty)));
      }
    }
    return table;
  }

  private Table effects(ParameterUncertainty uncertainty) {
    Table table =
        new Table(
            page.say("uncertainty.effects", page.month(page.horizon())),
            List.of(
                page.say("column.scenario"),
                page.say("column.metric"),
                page.say("column.parameter_share"),
                page.say("column.rests_on")));
    for (Case variant : page.findings().variants()) {
      for (Metric metric : EFFECTS) {
        uncertainty
            .find(variant.id(), metric, page.horizon(), true)
            .ifPresent(
                split ->
                    table.row(
                        page.name(variant),
                        page.metric(metric),
                        share(split),
                        ground(split, uncertainty)));
      }
    }
    return table;
  }

  private Table learnt(ParameterUncertainty uncertainty) {
    Table table =
        new Table(
            page.say("uncertainty.learnt"),
            List.of(
                page.say("column.meaning"),
                page.say("column.contraction"),
                page.say("column.verdict")));
    for (Learnt one : uncertainty.learnt()) {
      table.row(name(one), String.format(Locale.ROOT, "%.2f", one.contraction()), verdict(one));
    }
    return table;
  }

  private Object share(Split split) {
    double value = split.parameters().share();
    if (Double.isNaN(value)) {
      return page.say("none");
    }
    return page.cell(
        page.percent().write(value),
        page.percent()
            .range(split.parameters().interval().low(), split.parameters().interval().high()));
  }

  private String ground(Split split, ParameterUncertainty uncertainty) {
    return uncertainty
        .find(split.restsOn())
        .map(one -> page.say("uncertainty.ground", name(one), verdict(one)))
        .orElse(page.say("none"));
  }

  private String name(Learnt one) {
    String meaning = one.meaning().in(page.language());
    return meaning.isEmpty() ? one.path() : meaning;
  }

  private String verdict(Learnt one) {
    return page.say(one.contracted() ? "uncertainty.contracted" : "uncertainty.prior_dominated");
  }
}
