package jiju.store.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
import jiju.experiment.Arm;
import jiju.experiment.RunLine;
import jiju.scenario.Timeline;
import jiju.store.results.sheet.Book;
import jiju.store.results.sheet.Sheets;
import jiju.store.runs.RunStore;
import jiju.store.runs.SeriesFile;
import jiju.store.scenario.ScenarioFiles;

/**
 * The data of a results folder: manifest, resolved scenarios, runs, tables and dictionary.
 *
 * @param folder where they stand, or shall stand
 */
public record ResultsFolder(Path folder) {
  private static final String SCENARIOS = "scenario";
  private static final String RUNS = "runs";

  /** The folder of what is known about failed runs. */
  public static final String ERRORS = "errors";

  /** What a batch writes before its manifest. */
  private static final Set<String> BEGINNING =
      Set.of(BatchLock.FILE, SCENARIOS, "experiment.json", "design.csv", "posterior.json");

  private static final List<String> TABLES =
      Stream.concat(
              Sheets.FILES.stream(),
              Stream.of(
                  SeriesFile.NAME,
                  "sweep.csv",
                  "design.csv",
                  "experiment.json",
                  Book.FILE,
                  "report.zh.html",
                  "report.en.html"))
          .toList();

  /** Whether there is a manifest, which is written before the first run. */
  public boolean isThere() {
    return Files.isRegularFile(folder.resolve(Manifest.FILE));
  }

  /**
   * Whether a process that was killed before it had written a manifest has begun a batch here, and
   * nothing else is there; the process may still be at work.
   */
  public boolean isStillborn() throws IOException {
    if (isThere() || !Files.isRegularFile(folder.resolve(BatchLock.FILE))) {
      return false;
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.allMatch(ResultsFolder::isOfBeginning);
    }
  }

  private static boolean isOfBeginning(Path path) {
    String name = String.valueOf(path.getFileName());
    return BEGINNING.contains(name) || Draft.isUnfinished(path);
  }

  /** Removes what an earlier batch left; what else the folder holds stays. */
  public void clear() throws IOException {
    Draft.sweep(folder);
    for (String name :
        List.of(Manifest.FILE, SCENARIOS, RUNS, ERRORS, "charts", "posterior.json")) {
      Draft.delete(folder.resolve(name));
    }
    for (String name : TABLES) {
      Draft.delete(folder.resolve(name));
    }
  }

  /** Removes what a process that was killed had not finished writing. */
  public void sweep() throws IOException {
    Draft.sweep(folder);
    if (Files.isDirectory(runsFolder())) {
      Draft.sweep(runsFolder());
    }
  }

  /**
   * Writes down what a batch begins with, the manifest last.
   *
   * @param plan the manifest without scenarios and files
   * @param scenarios the baseline first
   * @param extras texts of further files by name
   */
  public Manifest begin(
      Manifest plan, Iterable<PlannedScenario> scenarios, Map<String, String> extras)
      throws IOException {
    Files.createDirectories(folder.resolve(SCENARIOS));
    Map<Path, String> digests = new HashMap<>();
    List<Manifest.ScenarioEntry> entries = new ArrayList<>();
    for (PlannedScenario scenario : scenarios) {
      entries.add(begin(scenario, digests));
    }
    List<Manifest.FileEntry> files = new ArrayList<>();
    for (Map.Entry<String, String> extra : new TreeMap<>(extras).entrySet()) {
      Files.writeString(folder.resolve(extra.getKey()), extra.getValue());
      files.add(new Manifest.FileEntry(extra.getKey(), Sha256.of(extra.getValue())));
    }
    Manifest begun = plan.begun(entries, files);
    write(begun);
    return begun;
  }

  /** Takes over what another folder of the same batch began with, and what it tells of errors. */
  public void adopt(ResultsFolder other, Manifest manifest) throws IOException {
    Files.createDirectories(folder.resolve(SCENARIOS));
    for (Manifest.ScenarioEntry entry : manifest.scenarios()) {
      copy(other.scenarioFile(entry.id()), scenarioFile(entry.id()));
    }
    for (Manifest.FileEntry extra : manifest.extras()) {
      copy(other.folder.resolve(extra.file()), folder.resolve(extra.file()));
    }
    Path errors = other.folder.resolve(ERRORS);
    if (Files.isDirectory(errors)) {
      Files.createDirectories(folder.resolve(ERRORS));
      try (Stream<Path> all = Files.list(errors)) {
        for (Path file : all.toList()) {
          copy(file, folder.resolve(ERRORS).resolve(String.valueOf(file.getFileName())));
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private Manifest.ScenarioEntry begin(PlannedScenario scenario, Map<Path, String> digests)
      throws IOException {
    Files.writeString(scenarioFile(scenario.id()), scenario.resolved());
    List<Manifest.FileEntry> inputs = new ArrayList<>();
    for (Path input : scenario.inputs()) {
      if (!digests.containsKey(input)) {
        digests.put(input, Sha256.of(input));
      }
      inputs.add(new Manifest.FileEntry(slashed(input), digests.getOrDefault(input, "")));
    }
    return new Manifest.ScenarioEntry(
        scenario.id(),
        slashed(scenario.file()),
        Sha256.of(scenario.resolved()),
        inputs,
        "",
        List.of());
  }

  /** The file of a resolved scenario. */
  public Path scenarioFile(String id) {
    return folder.resolve(SCENARIOS).resolve(id + ".json");
  }

  /** Writes the manifest; whoever reads meanwhile finds the old one or the new one. */
  public void write(Manifest manifest) throws IOException {
    Path place = folder.resolve(Manifest.FILE);
    Path temporary = folder.resolve("." + Manifest.FILE + ".unfinished");
    Files.writeString(temporary, ManifestWriter.write(manifest));
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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

  /** Where the parts stand, or shall stand. */
  public Path runsFolder() {
    return folder.resolve(RUNS);
  }

  /**
   * The committed runs.
   *
   * @throws jiju.store.runs.DamagedStore where a part is damaged
   */
  public RunStore runs() {
    return RunStore.open(runsFolder());
  }

  /**
   * The scenarios of the batch as they were frozen at its beginning, the baseline first.
   *
   * @throws jiju.scenario.check.BadScenario where a resolved scenario cannot be read
   */
  public List<Arm> arms(Manifest manifest) {
    return manifest.scenarios().stream()
        .map(entry -> new Arm(entry.id(), timeline(entry.id(), manifest)))
        .toList();
  }

  private Timeline timeline(String id, Manifest manifest) {
    Timeline timeline = ScenarioFiles.read(scenarioFile(id), List.of()).timeline();
    return manifest.until().map(timeline::withEnd).orElse(timeline);
  }

  /**
   * Writes the last manifest over the data that the folder holds.
   *
   * @param replications that were made
   * @param runs every run of the batch, in the order of work
   */
  public Manifest finish(
      Manifest manifest, int replications, List<RunLine> runs, Manifest.Timings timings)
      throws IOException {
    Map<String, List<String>> digests =
        runs.stream()
            .collect(
                Collectors.groupingBy(
                    RunLine::arm, Collectors.mapping(RunLine::digest, Collectors.toList())));
    List<Manifest.ScenarioEntry> scenarios =
        manifest.scenarios().stream()
            .map(entry -> entry.digested(digests.getOrDefault(entry.id(), List.of())))
            .toList();
    int failed = (int) runs.stream().filter(run -> run.status() == RunLine.Status.FAILED).count();
    Manifest finished =
        manifest.finished(replications, failed, scenarios, dataFiles(manifest), timings);
    write(finished);
    return finished;
  }

  private List<Manifest.FileEntry> dataFiles(Manifest manifest) throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    manifest.extras().forEach(entry -> files.put(entry.file(), folder.resolve(entry.file())));
    add("", folder, ".csv", files);
    add("", folder, ".parquet", files);
    add(RUNS + "/", runsFolder(), ".parquet", files);
    List<Manifest.FileEntry> entries = new ArrayList<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      entries.add(new Manifest.FileEntry(file.getKey(), Sha256.of(file.getValue())));
    }
    return entries;
  }

  private static void add(String before, Path in, String ending, Map<String, Path> files)
      throws IOException {
    if (Files.isDirectory(in)) {
      try (Stream<Path> all = Files.list(in)) {
        all.filter(file -> file.toString().endsWith(ending))
            .forEach(file -> files.put(before + file.getFileName(), file));
      }
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
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
        arms(manifest).stream().map(arm -> new Case(arm.id(), arm.timeline())).toList();
    return new Sheets(folder).read(provenance(manifest), cases);
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
