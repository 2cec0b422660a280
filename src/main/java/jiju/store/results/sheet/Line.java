package jiju.store.results.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.store.table.Row;

/** Whose metric a monthly series is. */
record Line(String scenario, String park, Metric metric) {
  /** The order of files. */
  static final Comparator<Line> BY_NAME =
      Comparator.comparing(Line::scenario)
          .thenComparing(Line::park)
          .thenComparing(line -> line.metric().id());

  static Line of(Row row) {
    String metric = Columns.text(row, Heading.METRIC);
    return new Line(
        Columns.text(row, Heading.SCENARIO),
        Columns.text(row, Heading.PARK),
        findMetric(metric).orElseThrow(() -> row.malformed("no metric " + metric)));
  }

  static Optional<Metric> findMetric(String id) {
    for (Metric metric : Metric.values()) {
      if (metric.id().equals(id)) {
        return Optional.of(metric);
      }
    }
    return Optional.empty();
  }

  /** The order of findings: as cases, as their parks with {@code all} last, as metrics. */
  static Comparator<Line> asIn(Cases cases) {
    return Comparator.<Line>comparingInt(line -> cases.position(line.scenario()))
        .thenComparingInt(line -> parkPosition(cases, line.scenario(), line.park()))
        .thenComparing(Line::metric);
  }

  static int parkPosition(Cases cases, String scenario, String park) {
    List<Park> parks = cases.get(scenario).scenario().parks();
    return park.equals(RunRecord.ALL)
        ? parks.size()
        : parks.stream().map(Park::id).toList().indexOf(park);
  }
}
