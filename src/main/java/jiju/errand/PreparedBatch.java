package jiju.errand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.store.results.Source;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFolder;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * A request whose scenarios have been read and found to fit together.
 *
 * @param until last month simulated where it is not each scenario's own
 */
record PreparedBatch(
    BatchRequest request, List<Source> sources, Optional<Month> until, Batch batch) {
  private static final int REPLICATIONS = 200;
  private static final long SEED = 1;
  private static final int MOST_REPLICATIONS_FOR_PRECISION = 5000;

  /**
   * Reads the scenarios.
   *
   * @throws BadInput with everything that is wrong
   */
  static PreparedBatch of(BatchRequest request) {
    List<Source> sources = sources(load(request, files(request)));
    Optional<Month> until =
        request
            .terms()
            .lastMonth()
            .or(() -> Scenarios.commonEnd(sources.stream().map(Source::scenario).toList()));
    refuseMisfits(request, sources, until);
    List<Arm> arms =
        sources.stream()
            .map(
                source ->
                    new Arm(
                        source.id(),
                        until
                            .map(source.scenario().timeline()::withEnd)
                            .orElse(source.scenario().timeline())))
            .toList();
    Batch.Nature nature = Posteriors.drawn(request.posterior(), sources).nature();
    long seed = request.terms().seed().orElse(SEED);
    return new PreparedBatch(
        request, sources, until, new Batch(arms, seed, replications(request.terms()), nature));
  }

  private static int replications(BatchTerms terms) {
    return terms
        .replications()
        .orElse(terms.relativeWidth().isPresent() ? MOST_REPLICATIONS_FOR_PRECISION : REPLICATIONS);
  }

  /** What would be done. */
  DryRun dryRun() {
    int scenarios = batch.arms().size();
    return new DryRun(
        plan(),
        new Text(scenarios + " 个情景", scenarios + " scenarios"),
        Footprint.ofFindings(batch));
  }

  private static List<Path> files(BatchRequest request) {
    List<Path> files = new ArrayList<>();
    for (Path scenario : request.scenarios()) {
      if (!Files.isDirectory(scenario)) {
        files.add(scenario);
      } else if (request.kind() == BatchRequest.Kind.COMPARE) {
        files.addAll(new ScenarioFolder(scenario).all());
      } else {
        files.add(new ScenarioFolder(scenario).baseline());
      }
    }
    return files;
  }

  /**
   * The scenarios. Where one file is compared with nothing but changes, it is the baseline as it
   * stands, and the changes make the variant.
   */
  private static List<LoadedScenario> load(BatchRequest request, List<Path> files) {
    boolean alone = request.kind() == BatchRequest.Kind.COMPARE && files.size() == 1;
    List<String> changes = request.terms().changes();
    if (alone && !changes.isEmpty()) {
      return List.of(load(files, List.of()).get(0), load(files, changes).get(0));
    }
    return load(files, changes);
  }

  /** Each file is read once, however often it is named. */
  private static List<LoadedScenario> load(List<Path> files, List<String> changes) {
    List<Path> different = files.stream().map(Path::normalize).distinct().toList();
    List<LoadedScenario> loaded = Scenarios.readAll(different, changes);
    return files.stream().map(file -> loaded.get(different.indexOf(file.normalize()))).toList();
  }

  private static List<Source> sources(List<LoadedScenario> loaded) {
    Map<String, Integer> times = new TreeMap<>();
    List<Source> sources = new ArrayList<>();
    for (LoadedScenario scenario : loaded) {
      int time = times.merge(scenario.id(), 1, Integer::sum);
      sources.add(new Source(time == 1 ? scenario.id() : scenario.id() + "-" + time, scenario));
    }
    return sources;
  }

  private static void refuseMisfits(
      BatchRequest request, List<Source> sources, Optional<Month> until) {
    List<Text> problems = new ArrayList<>(request.terms().problems());
    Month start = sources.get(0).scenario().scenario().start();
    if (until.isPresent() && until.get().isBefore(start)) {
      problems.add(
          new Text(
              "--until " + until.get() + "：早于情景的首月 " + start + "。",
              "--until "
                  + until.get()
                  + ": before the first month of the scenario, "
                  + start
                  + "."));
    }
    if (request.kind() == BatchRequest.Kind.COMPARE && sources.size() < 2) {
      problems.add(
          new Text("比较需要一个基线和至少一个方案。", "A comparison needs a baseline and at least one variant."));
    }
    if (request.kind() == BatchRequest.Kind.VALIDATE
        && sources.get(0).scenario().scenario().observations().isEmpty()) {
      problems.add(new Text("该情景没有列出观测事实。", "The scenario states no observed facts."));
    }
    for (Source source : sources) {
      Month other = source.scenario().scenario().start();
      if (!other.equals(start)) {
        problems.add(
            new Text(
                source.id() + "：首月为 " + other + "，与基线的 " + start + " 不同，无法配对。",
                source.id()
                    + ": begins in "
                    + other
                    + ", the baseline in "
                    + start
                    + "; they cannot be paired."));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
  }

  /** The batch as it is about to begin. */
  Plan plan() {
    return new Plan(
        request.kind().word(),
        command(),
        name(),
        batch,
        until,
        request.terms(),
        sources.stream().map(Source::planned).toList(),
        request.posterior().map(Posteriors::extra).orElse(Map.of()));
  }

  /** The words that give the same results again, on any machine. */
  List<String> command() {
    List<String> words = new ArrayList<>(List.of(request.kind().word()));
    request.scenarios().forEach(path -> words.add(path.toString().replace('\\', '/')));
    words.addAll(request.terms().words(batch.replications(), batch.seed()));
    request
        .posterior()
        .ifPresent(
            file -> words.addAll(List.of("--posterior", file.toString().replace('\\', '/'))));
    return words;
  }

  /**
   * A name for the results, after what was asked for: the town's folder, and the files of it where
   * they are not all of them, such as {@code loudi-south-baseline-no-trips}.
   */
  String name() {
    Path first = request.scenarios().get(0).toAbsolutePath().normalize();
    boolean wholeFolder = Files.isDirectory(first) && request.kind() == BatchRequest.Kind.COMPARE;
    Path town = Files.isDirectory(first) ? first : first.resolveSibling("");
    String files =
        sources.stream().limit(2).map(PreparedBatch::stem).collect(Collectors.joining("-"));
    String name = lastName(town) + (wholeFolder ? "" : "-" + files);
    name += request.kind() == BatchRequest.Kind.VALIDATE ? "-validation" : "";
    return request.terms().named(name);
  }

  private static String stem(Source source) {
    return lastName(source.scenario().file()).replaceAll("\\.json$", "");
  }

  private static String lastName(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("jiju");
  }
}
