package jiju.errand.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.BadInput;
import jiju.experiment.RunLine;
import jiju.scenario.Timeline;
import jiju.scenario.check.BadScenario;
import jiju.scenario.check.NearestName;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.runs.DamagedStore;
import jiju.store.scenario.ScenarioFiles;
import jiju.store.table.MalformedTable;

/**
 * A batch as its results folder remembers it.
 *
 * @param folder where the results stand
 * @param lines every committed run, in the order of work
 */
record Archive(Path folder, Manifest manifest, List<RunLine> lines) {

  /**
   * Opens a results folder.
   *
   * @throws BadInput where it is none, or none of this version
   */
  static Archive open(Path folder) {
    try {
      return openWhateverState(folder);
    } catch (DamagedStore damaged) {
      throw new BadInput(damaged.lines());
    }
  }

  /**
   * The same, where damage is a finding.
   *
   * @throws DamagedStore where a part is damaged
   */
  static Archive openWhateverState(Path folder) {
    ResultsFolder results = new ResultsFolder(folder);
    if (!results.isThere()) {
      throw BadInput.of(
          folder + "：不是结果文件夹（没有 manifest.json）。",
          folder + ": not a results folder (no manifest.json).");
    }
    try {
      return new Archive(folder, results.manifest(), results.runs().lines());
    } catch (MalformedTable | IOException unreadable) {
      throw BadInput.of(
          folder + "：无法读取（" + unreadable.getMessage() + "）。",
          folder + ": cannot be read (" + unreadable.getMessage() + ").");
    }
  }

  /**
   * A scenario of the batch.
   *
   * @param option which option named it
   * @throws BadInput where there is none of that name
   */
  Manifest.ScenarioEntry scenario(String option, String id) {
    List<String> ids = manifest.scenarios().stream().map(Manifest.ScenarioEntry::id).toList();
    return manifest.scenarios().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(option, id, ids));
  }

  private static BadInput unknown(String option, String id, List<String> ids) {
    Optional<String> nearest = NearestName.find(id, ids);
    String few = String.join(", ", ids.stream().limit(12).toList());
    String names = ids.size() > 12 ? few + ", …" : few;
    return BadInput.of(
        option
            + " "
            + id
            + "：结果中没有这一情景，应为下列之一："
            + names
            + nearest.map(name -> "，是否指“" + name + "”？").orElse(""),
        option
            + " "
            + id
            + ": no such scenario in the results, allowed one of "
            + names
            + nearest.map(name -> ", did you mean \"" + name + "\"?").orElse(""));
  }

  /**
   * The frozen scenario, {@code until} applied.
   *
   * @throws BadInput where its file cannot be read
   */
  Timeline timeline(String id) {
    try {
      Path file = new ResultsFolder(folder).scenarioFile(id);
      Timeline timeline = ScenarioFiles.read(file, List.of()).timeline();
      return manifest.until().map(timeline::withEnd).orElse(timeline);
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }

  /** The run as it was stored; empty where it is not committed yet. */
  Optional<RunLine> find(String scenario, int replication) {
    if (replication >= manifest.planned()) {
      throw BadInput.of(
          "--replication " + replication + "：结果只有第 0 至 " + (manifest.planned() - 1) + " 次。",
          "--replication "
              + replication
              + ": the results have replications 0 to "
              + (manifest.planned() - 1)
              + ".");
    }
    return lines.stream()
        .filter(line -> line.replication() == replication && line.arm().equals(scenario))
        .findFirst();
  }
}
