package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jiju.experiment.RunLine;
import jiju.store.table.Csv;

/** {@code runs.csv}: a row a run, finished or failed. */
final class RunsTable {
  static final String FILE = "runs.csv";

  static final Columns<RunLine> COLUMNS =
      new Columns<RunLine>()
          .text(Heading.SCENARIO, RunLine::arm)
          .number(Heading.REPLICATION, RunLine::replication)
          .text(Heading.SEED, run -> Long.toString(run.seed()))
          .text(Heading.STATUS, run -> run.status().name().toLowerCase(Locale.ROOT))
          .number(Heading.MONTHS, RunLine::months)
          .text(Heading.DIGEST, RunLine::digest)
          .text(Heading.NOTE, RunLine::note);

  private static final Comparator<RunLine> ORDER =
      Comparator.comparing(RunLine::arm).thenComparingInt(RunLine::replication);

  private RunsTable() {}

  static void write(Path folder, List<RunLine> runs) throws IOException {
    Csv.write(folder.resolve(FILE), COLUMNS.all(), runs.stream().sorted(ORDER));
  }
}
