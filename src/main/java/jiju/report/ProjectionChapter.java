package jiju.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.scenario.Metric;
import jiju.unit.Month;

/** What is projected, year by year. */
final class ProjectionChapter {
  private static final List<Metric> COLUMNS =
      List.of(
          Metric.FIRMS,
          Metric.FIRMS_OPERATING,
          Metric.EMPLOYEES,
          Metric.ASSETS_YUAN,
          Metric.OUTPUT_12M_YUAN,
          Metric.TAX_12M_YUAN,
          Metric.OCCUPANCY);

  private final Page page;

  ProjectionChapter(Page page) {
    this.page = page;
  }

  Node section() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("projection"));
    nodes.add(page.paragraph("projection.reading"));
    nodes.addAll(page.pictures(Illustration.Chapter.PROJECTION));
    nodes.add(years(page.findings().baseline()).node().as("dense"));
    return Node.of("section", nodes);
  }

  private Table years(Case shown) {
    List<Metric> metrics =
        COLUMNS.stream().filter(metric -> page.findBand(shown, metric).isPresent()).toList();
    List<String> headings = new ArrayList<>();
    headings.add(page.say("column.end_of"));
    metrics.forEach(metric -> headings.add(page.metric(metric)));
    Table table = new Table(page.say("projection.caption", page.name(shown)), headings);
    for (Month month : decembers()) {
      List<Object> cells = new ArrayList<>();
      cells.add(page.month(month));
      for (Metric metric : metrics) {
        cells.add(
            Optional.of(month)
                .flatMap(at -> page.findBand(shown, metric, at))
                .map(band -> page.bandCell(band, metric.unit()))
                .orElse(new Node.Words(page.say("none"))));
      }
      table.row(cells.toArray());
    }
    return table;
  }

  /** Every December simulated, and the last month. */
  private List<Month> decembers() {
    List<Month> months = new ArrayList<>();
    Month start = page.findings().provenance().start();
    for (int year = start.year(); year <= page.end().year(); year++) {
      Month december = Month.of(year, 12);
      months.add(december.isAfter(page.end()) ? page.end() : december);
    }
    return months;
  }
}
