package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.projection.Displacement;
import jiju.store.table.Csv;

/** {@code displacement.csv}: a row per scenario and park of worlds with several parks. */
final class DisplacementTable {
  static final String FILE = "displacement.csv";

  static final Columns<Displacement> COLUMNS =
      new Columns<Displacement>()
          .text(Heading.SCENARIO, Displacement::scenario)
          .text(Heading.PARK, Displacement::park)
          .number(Heading.ENTRANTS, Displacement::entrants)
          .number(Heading.STARTUPS, Displacement::startups)
          .number(Heading.ARRIVALS, Displacement::arrivals)
          .number(Heading.MOVED_IN, Displacement::movedIn)
          .number(Heading.MOVED_OUT, Displacement::movedOut)
          .number(Heading.NET_REGIONAL, Displacement::netRegional);

  private DisplacementTable() {}

  /** Writes the table, or takes an old one away where there is nothing to tell. */
  static void write(Path folder, List<Displacement> accounts) throws IOException {
    Path file = folder.resolve(FILE);
    if (accounts.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Csv.write(
        file,
        COLUMNS.all(),
        accounts.stream()
            .sorted(
                Comparator.comparing(Displacement::scenario).thenComparing(Displacement::park)));
  }
}
