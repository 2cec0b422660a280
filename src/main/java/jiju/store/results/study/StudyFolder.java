package jiju.store.results.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.json.Place;
import jiju.store.results.Manifest;
import jiju.store.results.Sha256;
import jiju.store.results.Source;
import jiju.store.table.Column;
import jiju.store.table.Csv;

/**
 * Writes the data of a study: tables, {@code columns.json}, resolved scenarios and, last of all,
 * {@code manifest.json}.
 *
 * @param folder exists
 */
public record StudyFolder(Path folder) {

  /** Writes tables with their dictionary, and the scenarios that were asked about. */
  public void write(List<StudyTable> tables, List<Source> sources) throws IOException {
    Map<String, Json> meanings = new TreeMap<>();
    for (StudyTable table : tables) {
      write(table);
      table.columns().forEach(column -> meanings.put(column.name(), column.meaning().json()));
    }
    Members dictionary = new Members();
    meanings.forEach(dictionary::put);
    Files.writeString(folder.resolve("columns.json"), JsonWriter.write(dictionary.object()));
    Path scenarios = Files.createDirectories(folder.resolve("scenario"));
    for (Source source : sources) {
      Files.writeString(scenarios.resolve(source.id() + ".json"), source.scenario().resolved());
    }
  }

  /** Writes one table alone. */
  public void write(StudyTable table) throws IOException {
    List<Column<List<String>>> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int at = i;
      columns.add(new Column<>(table.columns().get(i).name(), row -> row.get(at)));
    }
    Csv.write(folder.resolve(table.file()), columns, table.rows().stream());
  }

  /** Writes where the study comes from, with a digest of every data file. */
  public void writeManifest(StudyManifest manifest, List<Source> sources) throws IOException {
    List<Json> scenarios = new ArrayList<>();
    for (Source source : sources) {
      scenarios.add(scenario(source));
    }
    Members members =
        new Members()
            .put("format", Manifest.FORMAT)
            .put("version", manifest.version())
            .put("errand", manifest.errand())
            .putTexts("command", manifest.command())
            .put("state", StudyManifest.COMPLETE)
            .put("seed", new Json.Num(Place.of(Manifest.FILE), Long.toString(manifest.seed())))
            .put("counts", new Members().put("runs", manifest.runs()).object())
            .put("scenarios", Members.listOf(scenarios))
            .put("files", Members.listOf(files()))
            .put(
                "timings",
                new Members()
                    .put("started_utc", manifest.startedUtc())
                    .put("threads", manifest.threads())
                    .put("total_seconds", manifest.totalSeconds())
                    .object());
    Files.writeString(folder.resolve(Manifest.FILE), JsonWriter.write(members.object()));
  }

  private Json scenario(Source source) throws IOException {
    return new Members()
        .put("id", source.id())
        .put("file", source.scenario().file().toString().replace('\\', '/'))
        .put(
            "resolved_sha256", Sha256.of(folder.resolve("scenario").resolve(source.id() + ".json")))
        .object();
  }

  private List<Json> files() throws IOException {
    List<Path> data;
    try (Stream<Path> all = Files.list(folder)) {
      data = all.filter(StudyFolder::isData).sorted().toList();
    }
    List<Json> entries = new ArrayList<>();
    for (Path file : data) {
      entries.add(
          new Members()
              .put("file", String.valueOf(file.getFileName()))
              .put("sha256", Sha256.of(file))
              .object());
    }
    return entries;
  }

  private static boolean isData(Path file) {
    String name = file.toString();
    return name.endsWith(".csv") || (name.endsWith(".json") && !name.endsWith(Manifest.FILE));
  }
}
