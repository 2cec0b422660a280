package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jiju.analysis.projection.Series;
import jiju.analysis.statistics.Band;
import jiju.store.table.Csv;

/** {@code series.csv}: a band per scenario, park, month and metric. */
final class SeriesTable {
  static final String FILE = "series.csv";

  static final Columns<Monthly.Cell<Band>> COLUMNS =
      new Columns<Monthly.Cell<Band>>()
          .text(Heading.SCENARIO, cell -> cell.line().scenario())
          .text(Heading.PARK, cell -> cell.line().park())
          .month(Heading.MONTH, cell -> Optional.of(cell.month()))
          .text(Heading.METRIC, cell -> cell.line().metric().id())
          .band(Monthly.Cell::value);

  private SeriesTable() {}

  static void write(Path folder, List<Series> series) throws IOException {
    write(folder, Stream.of(series));
  }

  /**
   * Writes scenario after scenario.
   *
   * @param scenarios the series of each, sorted by its name; one is in memory at a time
   */
  static void write(Path folder, Stream<List<Series>> scenarios) throws IOException {
    Csv.write(folder.resolve(FILE), COLUMNS.all(), scenarios.flatMap(SeriesTable::cells));
  }

  private static Stream<Monthly.Cell<Band>> cells(List<Series> series) {
    Monthly<Band> monthly = new Monthly<>();
    for (Series one : series) {
      Line line = new Line(one.scenario(), one.park(), one.metric());
      monthly.add(new Monthly.Run<>(line, one.start(), one.bands()));
    }
    return monthly.cells();
  }

  static List<Series> read(Path folder, Cases cases) throws IOException {
    Monthly<Band> monthly = new Monthly<>();
    Csv.read(
        folder.resolve(FILE),
        row -> monthly.add(Line.of(row), row.month(Heading.MONTH.id()), Columns.band(row)));
    return monthly.sorted(Line.asIn(cases)).stream()
        .map(
            run ->
                new Series(
                    run.line().scenario(),
                    run.line().park(),
                    run.line().metric(),
                    run.start(),
                    run.values()))
        .toList();
  }
}
