package jiju.errand.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.BadInput;
import jiju.errand.BatchFolder;
import jiju.experiment.RunLine;
import jiju.scenario.Timeline;
import jiju.scenario.check.NearestName;
import jiju.store.results.Manifest;
import jiju.store.runs.DamagedStore;

/**
 * A batch as its results folder remembers it.
 *
 * @param lines every committed run, in the order of work
 */
record Archive(BatchFolder batch, List<RunLine> lines) {

  /**
   * Opens a results folder.
   *
   * @throws BadInput where it is none, or none of this version, or damaged
   */
  static Archive open(Path folder) {
    BatchFolder batch = BatchFolder.open(folder);
    try {
      return new Archive(batch, batch.results().runs().lines());
    } catch (DamagedStore damaged) {
      throw new BadInput(damaged.lines());
    }
  }

  Manifest manifest() {
    return batch.manifest();
  }

  /**
   * A scenario of the batch.
   *
   * @param option which option named it
   * @throws BadInput where there is none of that name
   */
  Manifest.ScenarioEntry scenario(String option, String id) {
    List<String> ids = manifest().scenarios().stream().map(Manifest.ScenarioEntry::id).toList();
    return manifest().scenarios().stream()
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
   * The frozen scenario, {@code until} applied, with nature as it is in a replication.
   *
   * @throws BadInput where its file cannot be read
   */
  Timeline timeline(String id, int replication) {
    return batch.nature().in(batch.timeline(id), replication);
  }

  /** The run as it was stored; empty where it is not committed yet. */
  Optional<RunLine> find(String scenario, int replication) {
    if (replication >= manifest().planned()) {
      throw BadInput.of(
          "--replication " + replication + "：结果只有第 0 至 " + (manifest().planned() - 1) + " 次。",
          "--replication "
              + replication
              + ": the results have replications 0 to "
              + (manifest().planned() - 1)
              + ".");
    }
    return lines.stream()
        .filter(line -> line.replication() == replication && line.arm().equals(scenario))
        .findFirst();
  }
}
