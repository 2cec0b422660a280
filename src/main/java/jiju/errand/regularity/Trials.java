package jiju.errand.regularity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jiju.errand.Scenarios;
import jiju.experiment.Executor;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.observation.RunRecord;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.store.scenario.LoadedScenario;
import jiju.unit.Month;

/** One world to be tried: its scenario, the variants beside it, and where runs are made. */
final class Trials {
  private final Path folder;
  private final LoadedScenario baseline;
  private final List<String> changes;
  private final Optional<Month> until;
  private final Executor executor;
  private final long seed;
  private final int replications;

  /**
   * @param file scenario, or folder with a baseline
   * @param until last month; empty: that of the scenario
   * @param executor hands over runs in the order asked for
   */
  Trials(
      Path file,
      List<String> changes,
      Optional<Month> until,
      Executor executor,
      long seed,
      int replications) {
    this.folder = Files.isDirectory(file) ? file : file.resolveSibling("");
    this.baseline = Scenarios.read(file, changes);
    this.changes = List.copyOf(changes);
    this.until = until;
    this.executor = executor;
    this.seed = seed;
    this.replications = replications;
  }

  LoadedScenario baseline() {
    return baseline;
  }

  Scenario scenario() {
    return baseline.scenario();
  }

  long seed() {
    return seed;
  }

  int replications() {
    return replications;
  }

  /** The world as it is. */
  Timeline timeline() {
    return cut(baseline.timeline());
  }

  /** The world with some values changed. */
  Timeline with(String... sets) {
    return cut(baseline.with(List.of(sets)).timeline());
  }

  /** A variant that stands beside the baseline, with some values changed. */
  Optional<Timeline> find(String name, String... sets) {
    Path file = folder.resolve(name + ".json");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(changes);
    all.addAll(Arrays.asList(sets));
    return Optional.of(cut(Scenarios.read(file, all).timeline()));
  }

  private Timeline cut(Timeline timeline) {
    return until
        .filter(month -> month.isBefore(timeline.first().end()))
        .map(timeline::withEnd)
        .orElse(timeline);
  }

  /** All replications of a world. */
  List<RunRecord> run(Timeline timeline) throws InterruptedException {
    return run(timeline, replications);
  }

  /** The first so many replications of a world. */
  List<RunRecord> run(Timeline timeline, int number) throws InterruptedException {
    List<RunSpecification> wanted = new ArrayList<>();
    for (int replication = 0; replication < number; replication++) {
      wanted.add(new RunSpecification(timeline.first().id(), timeline, seed, replication));
    }
    List<RunRecord> runs = new ArrayList<>();
    executor.execute(
        wanted,
        outcome -> {
          if (outcome instanceof RunOutcome.Finished finished) {
            runs.add(finished.record());
          }
          return true;
        });
    return runs;
  }
}
