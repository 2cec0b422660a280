package jiju.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.PerMu;
import jiju.analysis.statistics.Band;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Unit;

/**
 * The report card of a province's towns in the officials' own terms: firms, output, tax, jobs and
 * public money, each per mu of planned land where they count so.
 */
final class TownChapter {
  private static final int SHOWN = 20;

  private final Page page;

  TownChapter(Page page) {
    this.page = page;
  }

  /** Empty where there is one park only. */
  Optional<Node> findSection() {
    Case baseline = page.findings().baseline();
    List<Park> parks = baseline.scenario().parks();
    if (parks.size() < 2) {
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("towns"));
    nodes.add(page.paragraph("towns.reading", parks.size()));
    nodes.addAll(page.pictures(Illustration.Chapter.TOWNS));
    nodes.add(card(baseline, parks).node());
    return Optional.of(Node.of("section", nodes));
  }

  private Table card(Case shown, List<Park> parks) {
    int year = lastWholeYear();
    Table table =
        new Table(
            page.say("towns.caption", Math.min(SHOWN, parks.size()), year),
            List.of(
                page.say("column.town"),
                page.metric(Metric.FIRMS),
                page.metric(Metric.HIGHTECH_FIRMS),
                page.say("column.output_per_mu"),
                page.say("column.tax_per_mu"),
                page.say("column.jobs_per_mu"),
                page.say("column.cost_per_mu")));
    parks.stream()
        .sorted(Comparator.comparingDouble((Park park) -> -firms(shown, park)))
        .limit(SHOWN)
        .forEach(park -> addRow(table, shown, park, year));
    return table;
  }

  private int lastWholeYear() {
    var judged = page.horizon();
    return judged.monthOfYear() == 12 ? judged.year() : judged.year() - 1;
  }

  private double firms(Case shown, Park park) {
    return find(shown, park, Metric.FIRMS).map(Band::p50).orElse(0.0);
  }

  private Optional<Band> find(Case shown, Park park, Metric metric) {
    return page.findings()
        .findSeries(shown.id(), park.id(), metric)
        .filter(series -> series.covers(page.horizon()))
        .map(series -> series.at(page.horizon()));
  }

  private void addRow(Table table, Case shown, Park park, int year) {
    Optional<PerMu> perMu =
        page.findings().perMu().stream()
            .filter(line -> line.scenario().equals(shown.id()) && line.park().equals(park.id()))
            .filter(line -> line.year() == year)
            .findFirst();
    table.row(
        park.title().in(page.language()),
        band(find(shown, park, Metric.FIRMS), Unit.FIRMS),
        band(find(shown, park, Metric.HIGHTECH_FIRMS), Unit.FIRMS),
        band(perMu.map(PerMu::outputYuanPerMu), Unit.YUAN),
        band(perMu.map(PerMu::taxYuanPerMu), Unit.YUAN),
        find(shown, park, Metric.EMPLOYEES)
            .map(jobs -> decimal(jobs.p50() / park.landMu()))
            .orElse(page.say("none")),
        page.findings()
            .findFiscal(shown.id(), park.id())
            .map(FiscalSummary::costYuan)
            .map(cost -> page.yuan(cost.mean() / park.landMu()))
            .orElse(page.say("none")));
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private Node band(Optional<Band> band, Unit unit) {
    return band.map(one -> page.bandCell(one, unit)).orElse(new Node.Words(page.say("none")));
  }
}
