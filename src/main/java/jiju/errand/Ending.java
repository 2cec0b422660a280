package jiju.errand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jiju.analysis.Provenance;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.Executor;
import jiju.experiment.RunLine;
import jiju.store.results.Draft;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.results.sheet.Book;
import jiju.store.runs.RunStore;
import jiju.store.runs.SeriesFile;

/**
 * A batch whose runs are all there, or so many of them as a report shall rest on.
 *
 * @param replications that every arm has been through, with or without success
 * @param lines the runs of these replications, in the order of work
 * @param machines where more runs can be made; empty where stored ones must do
 */
record Ending(
    ResultsFolder results,
    Manifest manifest,
    Batch batch,
    int replications,
    List<RunLine> lines,
    RunStore runs,
    Publisher publisher,
    OutputRequest output,
    Console console,
    Optional<Executor> machines) {

  /** What of a batch is complete. */
  static Ending of(
      ResultsFolder results,
      Manifest manifest,
      Batch batch,
      int replications,
      Publisher publisher,
      OutputRequest output,
      Console console) {
    RunStore runs = results.runs();
    List<RunLine> lines =
        runs.lines().stream().filter(line -> line.replication() < replications).toList();
    return new Ending(
        results,
        manifest,
        batch,
        replications,
        lines,
        runs,
        publisher,
        output,
        console,
        Optional.empty());
  }

  /** The same, written to another folder. */
  Ending in(ResultsFolder folder) {
    return new Ending(
        folder, manifest, batch, replications, lines, runs, publisher, output, console, machines);
  }

  /** The same where more runs can be made. */
  Ending on(Executor executor) {
    return new Ending(
        results,
        manifest,
        batch,
        replications,
        lines,
        runs,
        publisher,
        output,
        console,
        Optional.of(executor));
  }

  List<Arm> arms() {
    return batch.arms();
  }

  int failures() {
    return (int) lines.stream().filter(line -> line.status() == RunLine.Status.FAILED).count();
  }

  Provenance provenance() {
    return new Provenance(
        manifest.errand(),
        manifest.version(),
        manifest.seed(),
        replications,
        manifest.precision().isPresent() ? replications : batch.replications(),
        failures(),
        manifest.start(),
        manifest.end());
  }

  /** Refuses arms without a finished run, of which nothing could be said. */
  void refuseEmptyArms() {
    Map<String, String> empty = new TreeMap<>();
    lines.forEach(line -> empty.putIfAbsent(line.arm(), line.note()));
    lines.stream()
        .filter(line -> line.status() == RunLine.Status.DONE)
        .forEach(line -> empty.remove(line.arm()));
    if (!empty.isEmpty()) {
      throw new IllegalStateException(
          "every run of "
              + String.join(", ", empty.keySet())
              + " failed: "
              + empty.values().iterator().next());
    }
  }

  /** Writes into a folder. */
  interface Writing {
    void into(Path folder) throws IOException, InterruptedException;
  }

  /** Begins to write {@code series.parquet} into a folder, which needs nothing but the runs. */
  Aside series(Path into) {
    return Aside.of(
        "series",
        () -> SeriesFile.write(into.resolve(SeriesFile.NAME), runs, arms(), replications));
  }

  /** Puts the tables of a folder into a workbook beside them, where that was asked for. */
  void bind(Path into) throws IOException {
    if (output.workbook()) {
      new Book(provenance(), into).write(into);
    }
  }

  /** Lets files be written beside the results and brings them there when they are whole. */
  void add(Writing writing) throws IOException, InterruptedException {
    Path beside = results.folder().toAbsolutePath().normalize().resolve("charts");
    try (Draft draft = Draft.beside(beside)) {
      writing.into(draft.folder());
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      draft.publishInto(results.folder());
    }
  }
}
