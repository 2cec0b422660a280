package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.projection.GradeOdds;
import jiju.scenario.Grade;
import jiju.store.table.Csv;
import jiju.store.table.Row;

/** {@code grades.csv}: a row per scenario, park and assessment of worlds with a programme. */
final class GradesTable {
  static final String FILE = "grades.csv";

  static final Columns<GradeOdds> COLUMNS = columns();

  private GradesTable() {}

  private static Columns<GradeOdds> columns() {
    Columns<GradeOdds> columns =
        new Columns<GradeOdds>()
            .text(Heading.SCENARIO, GradeOdds::scenario)
            .text(Heading.PARK, GradeOdds::park)
            .month(Heading.MONTH, row -> Optional.of(row.month()))
            .number(Heading.N, GradeOdds::n);
    for (Grade grade : Grade.values()) {
      columns.number(heading(grade), row -> row.of(grade).value());
    }
    return columns.number(Heading.UNGRADED, row -> row.ungraded().value());
  }

  private static Heading heading(Grade grade) {
    return switch (grade) {
      case EXCELLENT -> Heading.EXCELLENT;
      case GOOD -> Heading.GOOD;
      case PASS -> Heading.PASS;
      case WARNED -> Heading.WARNED;
      case DEMOTED -> Heading.DEMOTED;
    };
  }

  /** Writes the table, or takes an old one away where there is nothing to tell. */
  static void write(Path folder, List<GradeOdds> odds) throws IOException {
    Path file = folder.resolve(FILE);
    if (odds.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Csv.write(
        file,
        COLUMNS.all(),
        odds.stream()
            .sorted(
                Comparator.comparing(GradeOdds::scenario)
                    .thenComparing(GradeOdds::park)
                    .thenComparing(GradeOdds::month)));
  }

  /** What was written, in the order of findings; nothing where there is no table. */
  static List<GradeOdds> read(Path folder, Cases cases) throws IOException {
    Path file = folder.resolve(FILE);
    List<GradeOdds> odds = new ArrayList<>();
    if (Files.exists(file)) {
      Csv.read(file, row -> odds.add(odds(row)));
    }
    return odds.stream()
        .sorted(
            Comparator.<GradeOdds>comparingInt(one -> cases.position(one.scenario()))
                .thenComparingInt(one -> Line.parkPosition(cases, one.scenario(), one.park()))
                .thenComparing(GradeOdds::month))
        .toList();
  }

  private static GradeOdds odds(Row row) {
    int n = Columns.count(row, Heading.N);
    return new GradeOdds(
        Columns.text(row, Heading.SCENARIO),
        Columns.text(row, Heading.PARK),
        row.month(Heading.MONTH.id()),
        n,
        Arrays.stream(Grade.values())
            .map(grade -> (int) Math.round(n * Columns.number(row, heading(grade))))
            .toList());
  }
}
