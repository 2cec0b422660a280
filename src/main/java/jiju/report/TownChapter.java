package jiju.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jiju.analysis.Case;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.PerMu;
import jiju.analysis.projection.GradeOdds;
import jiju.analysis.statistics.Band;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.scenario.Grade;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Unit;
import jiju.unit.Month;
import jiju.unit.Scale;

/**
 * The report card of a province's towns in the officials' own terms: firms, output, tax, jobs,
 * investment and public money, each per mu of planned land where they count so; how likely each
 * grade is; and what other policies would change town by town.
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
    List<Park> shown =
        parks.stream()
            .sorted(Comparator.comparingDouble((Park park) -> -firms(baseline, park)))
            .limit(SHOWN)
            .toList();
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("towns"));
    nodes.add(page.paragraph("towns.reading", parks.size()));
    nodes.addAll(page.pictures(Illustration.Chapter.TOWNS));
    nodes.add(card(baseline, shown).node().as("dense"));
    nodes.add(page.paragraph("towns.investment"));
    nodes.addAll(grades(baseline, shown));
    if (page.isComparison()) {
      nodes.add(differences(shown).node());
    }
    return Optional.of(Node.of("section", nodes));
  }

  private Table card(Case baseline, List<Park> parks) {
    int year = lastWholeYear();
    Table table =
        new Table(
            page.say("towns.caption", parks.size(), year),
            List.of(
                page.say("column.town"),
                page.heading(Metric.FIRMS),
                page.say("column.hightech"),
                page.say("column.output_per_mu"),
                page.say("column.tax_per_mu"),
                page.say("column.jobs_per_mu"),
                page.say("column.investment_per_mu"),
                page.say("column.cost_per_mu")));
    parks.forEach(park -> addRow(table, baseline, park, year));
    return table;
  }

  private int lastWholeYear() {
    Month judged = page.horizon();
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
        name(park),
        band(find(shown, park, Metric.FIRMS), Unit.FIRMS),
        band(find(shown, park, Metric.HIGHTECH_FIRMS), Unit.FIRMS),
        band(perMu.map(PerMu::outputYuanPerMu), Unit.YUAN),
        band(perMu.map(PerMu::taxYuanPerMu), Unit.YUAN),
        find(shown, park, Metric.EMPLOYEES)
            .map(jobs -> decimal(jobs.p50() / park.landMu()))
            .orElse(page.say("none")),
        page.yuan(investmentYuan(shown, park, year) / park.landMu()),
        page.findings()
            .findFiscal(shown.id(), park.id())
            .map(FiscalSummary::costYuan)
            .map(cost -> page.yuan(cost.mean() / park.landMu()))
            .orElse(page.say("none")));
  }

  /** What the public has put into buildings and amenities until the end of a year. */
  private double investmentYuan(Case shown, Park park, int year) {
    return park.sunkCapitalYuan()
        + page.findings().ledger().stream()
            .filter(line -> line.instrument().kind() == Instrument.Kind.CAPITAL)
            .filter(line -> line.scenario().equals(shown.id()) && line.park().equals(park.id()))
            .filter(line -> line.year() <= year)
            .mapToDouble(line -> line.moved().mean())
            .sum();
  }

  /** Of the largest towns, and of those that have most to fear; none without a programme. */
  private List<Node> grades(Case baseline, List<Park> largest) {
    List<GradeOdds> all =
        baseline.scenario().parks().stream()
            .flatMap(
                park ->
                    page.findings().findGrades(baseline.id(), park.id(), page.horizon()).stream())
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> shown = largest.stream().map(Park::id).toList();
    List<GradeOdds> endangered =
        all.stream()
            .filter(odds -> danger(odds) > 0)
            .sorted(Comparator.comparingDouble((GradeOdds odds) -> -danger(odds)))
            .limit(SHOWN)
            .toList();
    List<Node> tables = new ArrayList<>();
    tables.add(
        grades(
            "towns.grades",
            baseline,
            all.stream()
                .filter(odds -> shown.contains(odds.park()))
                .sorted(Comparator.comparingInt((GradeOdds odds) -> shown.indexOf(odds.park())))
                .toList()));
    if (!endangered.isEmpty()) {
      tables.add(grades("towns.endangered", baseline, endangered));
    }
    return tables;
  }

  private static double danger(GradeOdds odds) {
    return odds.of(Grade.WARNED).value() + odds.of(Grade.DEMOTED).value();
  }

  private Node grades(String caption, Case baseline, List<GradeOdds> rows) {
    List<String> columns = new ArrayList<>(List.of(page.say("column.town")));
    Stream.of(Grade.values()).forEach(grade -> columns.add(grade.text().in(page.language())));
    columns.add(page.say("column.ungraded"));
    Table table =
        new Table(page.say(caption, page.month(rows.get(0).month()), rows.size()), columns);
    for (GradeOdds odds : rows) {
      List<Object> cells = new ArrayList<>(List.of(name(odds.park(), baseline.scenario().parks())));
      Stream.of(Grade.values()).forEach(grade -> cells.add(share(odds.of(grade).value())));
      cells.add(share(odds.ungraded().value()));
      table.row(cells.toArray());
    }
    return table.node();
  }

  private String share(double value) {
    return page.percent().write(value);
  }

  /** A column a variant; the province stands first. */
  private Table differences(List<Park> parks) {
    List<Case> variants = page.findings().variants();
    List<String> columns = new ArrayList<>(List.of(page.say("column.town")));
    variants.forEach(variant -> columns.add(page.name(variant)));
    Table table =
        new Table(
            page.say(
                "towns.differences",
                page.metric(Metric.FIRMS),
                page.month(page.horizon()),
                parks.size()),
            columns);
    addDifferences(table, page.say("column.all_towns"), Page.PARK, variants);
    parks.forEach(park -> addDifferences(table, name(park), park.id(), variants));
    return table;
  }

  private void addDifferences(Table table, String name, String park, List<Case> variants) {
    List<Object> cells = new ArrayList<>(List.of(name));
    for (Case variant : variants) {
      Optional<Difference> difference =
          page.findings()
              .findDifferences(variant.id(), park, Metric.FIRMS)
              .filter((DifferenceSeries series) -> series.covers(page.horizon()))
              .map(series -> series.at(page.horizon()));
      cells.add(difference.<Object>map(this::change).orElse(page.say("none")));
    }
    table.row(cells.toArray());
  }

  private Node change(Difference difference) {
    Scale scale = page.scale(Unit.FIRMS, Stream.of(difference));
    return page.changeCell(difference, scale);
  }

  private String name(String id, List<Park> parks) {
    return parks.stream()
        .filter(park -> park.id().equals(id))
        .map(this::name)
        .findFirst()
        .orElse(id);
  }

  private String name(Park park) {
    return park.title().in(page.language());
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private Node band(Optional<Band> band, Unit unit) {
    return band.map(one -> page.bandCell(one, unit)).orElse(new Node.Words(page.say("none")));
  }
}
