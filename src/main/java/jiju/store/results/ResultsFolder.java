package jiju.store.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
import jiju.experiment.RunLine;
import jiju.scenario.Timeline;
import jiju.store.results.sheet.Sheets;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;

/**
 * The data of a results folder: tables, resolved scenarios, dictionary and manifest.
 *
 * @param folder where they stand, or shall stand
 */
public record ResultsFolder(Path folder) {
  private static final String SCENARIOS = "scenario";

  /** Whether there is a manifest, which is written last. */
  public boolean isThere() {
    return Files.isRegularFile(folder.resolve(Manifest.FILE));
  }

  /**
   * Writes every data file but the manifest into the folder, which must exist.
   *
   * @param runs every run of the batch, in any order
   * @param sources the scenarios in the order of the findings
   */
  public void writeData(Findings findings, List<RunLine> runs, List<Source> sources)
      throws IOException {
    Files.createDirectories(folder.resolve(SCENARIOS));
    for (Source source : sources) {
      Files.writeString(scenarioFile(source.id()), source.scenario().resolved());
    }
    new Sheets(folder).write(findings, runs);
  }

  private Path scenarioFile(String id) {
    return folder.resolve(SCENARIOS).resolve(id + ".json");
  }

  /**
   * Writes the manifest over the data that {@link #writeData} has written.
   *
   * @param command the words that give these results again
   * @param until last month where one was asked for
   */
  public Manifest writeManifest(
      Provenance provenance,
      List<String> command,
      Optional<Month> until,
      List<RunLine> runs,
      List<Source> sources,
      Manifest.Timings timings)
      throws IOException {
    List<Manifest.ScenarioEntry> scenarios = new ArrayList<>();
    for (Source source : sources) {
      scenarios.add(entry(source, runs));
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            provenance.version(),
            provenance.command(),
            command,
            provenance.seed(),
            provenance.replications(),
            provenance.failedRuns(),
            provenance.start(),
            provenance.end(),
            until,
            scenarios,
            dataFiles(),
            timings);
    Files.writeString(folder.resolve(Manifest.FILE), ManifestWriter.write(manifest));
    return manifest;
  }

  private Manifest.ScenarioEntry entry(Source source, List<RunLine> runs) throws IOException {
    List<Manifest.FileEntry> inputs = new ArrayList<>();
    for (Path input : source.scenario().inputs()) {
      inputs.add(new Manifest.FileEntry(slashed(input), Sha256.of(input)));
    }
    List<String> digests =
        runs.stream().filter(run -> run.arm().equals(source.id())).map(RunLine::digest).toList();
    return new Manifest.ScenarioEntry(
        source.id(),
        slashed(source.scenario().file()),
        Sha256.of(scenarioFile(source.id())),
        inputs,
        Sha256.of(String.join("\n", digests)),
        digests);
  }

  private List<Manifest.FileEntry> dataFiles() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
    List<Manifest.FileEntry> entries = new ArrayList<>();
    for (Path file : files) {
      entries.add(new Manifest.FileEntry(String.valueOf(file.getFileName()), Sha256.of(file)));
    }
    return entries;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /**
   * The manifest of the folder.
   *
   * @throws jiju.store.table.MalformedTable where it is none of this version
   */
  public Manifest manifest() throws IOException {
    return ManifestReader.read(
        Files.readString(folder.resolve(Manifest.FILE), StandardCharsets.UTF_8));
  }

  /**
   * All that charts and reports take, equal to what was written.
   *
   * @throws jiju.store.table.MalformedTable where a table is not as this version writes it
   * @throws jiju.scenario.check.BadScenario where a resolved scenario cannot be read
   */
  public Findings findings() throws IOException {
    Manifest manifest = manifest();
    List<Case> cases =
        manifest.scenarios().stream().map(entry -> readCase(entry, manifest)).toList();
    return new Sheets(folder).read(provenance(manifest), cases);
  }

  private Case readCase(Manifest.ScenarioEntry entry, Manifest manifest) {
    Timeline timeline = ScenarioFiles.read(scenarioFile(entry.id()), List.of()).timeline();
    return new Case(entry.id(), manifest.until().map(timeline::withEnd).orElse(timeline));
  }

  private static Provenance provenance(Manifest manifest) {
    return new Provenance(
        manifest.errand(),
        manifest.version(),
        manifest.seed(),
        manifest.replications(),
        manifest.failedRuns(),
        manifest.start(),
        manifest.end());
  }
}
