package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.composition.ZoneFill;
import jiju.analysis.projection.Series;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.store.table.Csv;
import jiju.unit.Month;

/**
 * {@code zones.csv}: a row per scenario, park, month and zone of parks with several zones; of a
 * park with one, {@code occupancy} says all. It is a reading of {@code occupancy} and is not read
 * back.
 */
final class ZonesTable {
  static final String FILE = "zones.csv";

  /** A month of a zone. */
  record Cell(String scenario, String park, Month month, int n, ZoneFill fill) {}

  static final Columns<Cell> COLUMNS =
      new Columns<Cell>()
          .text(Heading.SCENARIO, Cell::scenario)
          .text(Heading.PARK, Cell::park)
          .month(Heading.MONTH, cell -> Optional.of(cell.month()))
          .text(Heading.ZONE, cell -> cell.fill().zone().id())
          .number(Heading.FLOOR_SQM, cell -> cell.fill().floorSqm())
          .number(Heading.N, Cell::n)
          .number(Heading.P05, cell -> cell.fill().takenSqm().get(0))
          .number(Heading.P25, cell -> cell.fill().takenSqm().get(1))
          .number(Heading.P50, cell -> cell.fill().takenSqm().get(2))
          .number(Heading.P75, cell -> cell.fill().takenSqm().get(3))
          .number(Heading.P95, cell -> cell.fill().takenSqm().get(4));

  private ZonesTable() {}

  /** Writes the table, or takes an old one away where there is nothing to tell. */
  static void write(Path folder, Findings findings) throws IOException {
    Path file = folder.resolve(FILE);
    boolean several =
        findings.cases().stream()
            .flatMap(one -> one.scenario().parks().stream())
            .anyMatch(park -> park.zones().size() > 1);
    if (!several) {
      Files.deleteIfExists(file);
      return;
    }
    Csv.write(
        file,
        COLUMNS.all(),
        findings.cases().stream()
            .sorted(Comparator.comparing(Case::id))
            .flatMap(one -> cells(one, findings)));
  }

  private static Stream<Cell> cells(Case one, Findings findings) {
    return one.scenario().parks().stream()
        .filter(park -> park.zones().size() > 1)
        .sorted(Comparator.comparing(Park::id))
        .flatMap(
            park ->
                findings.findSeries(one.id(), park.id(), Metric.OCCUPANCY).stream()
                    .flatMap(occupancy -> cells(park, occupancy)));
  }

  private static Stream<Cell> cells(Park park, Series occupancy) {
    return IntStream.range(0, occupancy.bands().size())
        .boxed()
        .flatMap(
            row -> {
              Month month = occupancy.start().plus(row);
              int n = occupancy.at(month).n();
              return ZoneFill.of(park, month, occupancy).stream()
                  .sorted(Comparator.comparing(fill -> fill.zone().id()))
                  .map(fill -> new Cell(occupancy.scenario(), park.id(), month, n, fill));
            });
  }
}
