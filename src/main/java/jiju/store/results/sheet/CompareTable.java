package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.store.table.Csv;

/** {@code compare.csv}: the paired differences per variant, park, month and metric. */
final class CompareTable {
  static final String FILE = "compare.csv";

  static final Columns<Monthly.Cell<Difference>> COLUMNS =
      new Columns<Monthly.Cell<Difference>>()
          .text(Heading.SCENARIO, cell -> cell.line().scenario())
          .text(Heading.PARK, cell -> cell.line().park())
          .month(Heading.MONTH, cell -> Optional.of(cell.month()))
          .text(Heading.METRIC, cell -> cell.line().metric().id())
          .difference(Monthly.Cell::value);

  private CompareTable() {}

  static void write(Path folder, List<DifferenceSeries> series) throws IOException {
    Monthly<Difference> monthly = new Monthly<>();
    for (DifferenceSeries one : series) {
      Line line = new Line(one.scenario(), one.park(), one.metric());
      monthly.add(new Monthly.Run<>(line, one.start(), one.differences()));
    }
    Csv.write(folder.resolve(FILE), COLUMNS.all(), monthly.cells());
  }

  static List<DifferenceSeries> read(Path folder, Cases cases) throws IOException {
    Monthly<Difference> monthly = new Monthly<>();
    Csv.read(
        folder.resolve(FILE),
        row -> monthly.add(Line.of(row), row.month(Heading.MONTH.id()), Columns.difference(row)));
    return monthly.sorted(Line.asIn(cases)).stream()
        .map(
            run ->
                new DifferenceSeries(
                    run.line().scenario(),
                    run.line().park(),
                    run.line().metric(),
                    run.start(),
                    run.values()))
        .toList();
  }
}
