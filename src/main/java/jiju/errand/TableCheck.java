package jiju.errand;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.experiment.Batch;
import jiju.store.parquet.MalformedParquet;
import jiju.store.results.Draft;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.results.sheet.Sheets;
import jiju.store.runs.SeriesFile;
import jiju.store.table.CsvDifference;
import jiju.unit.Text;

/** Writes the tables of a batch again from its runs, elsewhere, and finds where they differ. */
public final class TableCheck {
  private final BatchFolder batch;

  public TableCheck(BatchFolder batch) {
    this.batch = batch;
  }

  /**
   * The first cell in which each table differs from what its runs say.
   *
   * @param tables names of tables that are not as they were written
   * @throws BadInput where a scenario cannot be read
   * @throws jiju.store.runs.DamagedStore where the runs cannot be read
   */
  public List<Text> differences(List<String> tables) throws IOException, InterruptedException {
    Path again = Files.createTempDirectory("jiju-verify");
    try (Draft draft = Draft.beside(again.resolve("tables"))) {
      writeInto(draft.folder());
      List<Text> differences = new ArrayList<>();
      for (String table : tables) {
        Path right = draft.folder().resolve(table);
        if (Files.isRegularFile(right)) {
          difference(batch.folder().resolve(table), right).ifPresent(differences::add);
        }
      }
      return differences;
    } finally {
      Files.deleteIfExists(again);
    }
  }

  private void writeInto(Path folder) throws IOException, InterruptedException {
    Manifest manifest = batch.manifest();
    for (Manifest.FileEntry extra : manifest.extras()) {
      Files.copy(batch.folder().resolve(extra.file()), folder.resolve(extra.file()));
    }
    int replications = manifest.replications();
    Batch made =
        new Batch(batch.results().arms(manifest), manifest.seed(), replications, batch.nature());
    OutputRequest tables =
        new OutputRequest(Optional.of(folder), true, Optional.empty(), false).withTablesOnly();
    Ending ending =
        Ending.of(batch.results(), manifest, made, replications, Publisher.NONE, tables, deaf())
            .in(new ResultsFolder(folder));
    if (manifest.shard().isWhole()) {
      Finish.of(manifest.errand()).write(ending);
    } else {
      new Sheets(folder).writeRuns(ending.lines());
    }
  }

  private static Console deaf() {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Console.in("en", nobody, nobody).withQuiet(true);
  }

  private static Optional<Text> difference(Path table, Path right) throws IOException {
    return table.toString().endsWith(".csv")
        ? CsvDifference.find(table, right).map(found -> words(table, found))
        : series(table, right);
  }

  private static Text words(Path table, CsvDifference found) {
    String where = found.place().isEmpty() ? "" : found.place() + ", ";
    String column = found.column().isEmpty() ? "" : found.column();
    return new Text(
        table
            + "，第 "
            + found.line()
            + " 行（"
            + where
            + column
            + "）：所存 "
            + found.one()
            + "，重写 "
            + found.other()
            + "。",
        table
            + ", line "
            + found.line()
            + " ("
            + where
            + column
            + "): stored "
            + found.one()
            + ", again "
            + found.other()
            + ".");
  }

  private static Optional<Text> series(Path table, Path right) throws IOException {
    try {
      return SeriesFile.difference(table, right).map(found -> words(table, found));
    } catch (MalformedParquet unreadable) {
      return Optional.of(
          new Text(
              table + "：已无法读取（" + unreadable.getMessage() + "）；各次模拟都在 runs/ 中，jiju resume 会重写此文件。",
              table
                  + ": cannot be read any more ("
                  + unreadable.getMessage()
                  + "); all runs are in runs/, and jiju resume writes the file again."));
    }
  }

  private static Text words(Path table, SeriesFile.Difference found) {
    String place =
        found.scenario()
            + "/"
            + found.replication()
            + ", "
            + found.month()
            + ", "
            + found.park()
            + ", "
            + found.what();
    return new Text(
        table + "：" + place + "：所存 " + found.one() + "，重写 " + found.other() + "。",
        table + ": " + place + ": stored " + found.one() + ", again " + found.other() + ".");
  }
}
