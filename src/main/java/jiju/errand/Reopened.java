package jiju.errand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.scenario.check.BadScenario;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.results.Sha256;
import jiju.store.runs.Block;
import jiju.store.runs.DamagedStore;
import jiju.store.runs.RunStore;
import jiju.unit.Text;

/**
 * A results folder whose batch shall go on, found to be as its manifest says.
 *
 * @param arms the frozen scenarios
 */
record Reopened(ResultsFolder results, Manifest manifest, List<Arm> arms, RunStore runs) {

  /** Opens a folder to read from it, whatever its batch was begun with. */
  static Reopened read(Path folder) {
    BatchFolder batch = BatchFolder.open(folder);
    ResultsFolder results = batch.results();
    Manifest manifest = batch.manifest();
    try {
      refuse(alteredScenarios(results, manifest));
      return new Reopened(results, manifest, results.arms(manifest), results.runs());
    } catch (IOException unreadable) {
      throw BadInput.of(
          folder + "：无法读取（" + unreadable.getMessage() + "）。",
          folder + ": cannot be read (" + unreadable.getMessage() + ").");
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    } catch (DamagedStore damaged) {
      throw new BadInput(damaged.lines());
    }
  }

  /**
   * Opens a folder to go on with its batch.
   *
   * @param asStarted whether the frozen scenarios stand although their files have changed since
   */
  static Reopened of(Path folder, String version, boolean asStarted) {
    Reopened opened = read(folder);
    try {
      opened.refuseOtherVersion(version);
      if (!asStarted) {
        refuse(opened.changedInputs());
      }
      opened.runs.check();
      refuse(opened.strangers());
      return opened;
    } catch (DamagedStore damaged) {
      throw new BadInput(damaged.lines());
    } catch (IOException e) {
      throw BadInput.of(
          folder + "：无法读取（" + e.getMessage() + "）。",
          folder + ": cannot be read (" + e.getMessage() + ").");
    }
  }

  private static void refuse(List<Text> problems) {
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
  }

  /** The batch with so many replications. */
  Batch batch(int replications) {
    Batch.Nature nature = new BatchFolder(results, manifest).nature();
    return new Batch(arms, manifest.seed(), replications, nature);
  }

  private void refuseOtherVersion(String version) {
    if (!manifest.version().equals(version)) {
      throw BadInput.of(
          results.folder()
              + "：由集聚 "
              + manifest.version()
              + " 生成，当前为 "
              + version
              + "；两个版本的模拟不可混在一起。请用原版本继续，或重新开始。",
          results.folder()
              + ": made by Jiju "
              + manifest.version()
              + ", and this is "
              + version
              + "; runs of two versions must not be mixed. Go on with the old one, or begin anew.");
    }
  }

  private static List<Text> alteredScenarios(ResultsFolder results, Manifest manifest)
      throws IOException {
    List<Text> problems = new ArrayList<>();
    for (Manifest.ScenarioEntry entry : manifest.scenarios()) {
      Path file = results.scenarioFile(entry.id());
      if (!Files.isRegularFile(file)) {
        problems.add(new Text(file + "：缺失。", file + ": missing."));
      } else if (!Sha256.of(file).equals(entry.resolvedSha256())) {
        problems.add(altered(file));
      }
    }
    for (Manifest.FileEntry extra : manifest.extras()) {
      Path file = results.folder().resolve(extra.file());
      if (!Files.isRegularFile(file) || !Sha256.of(file).equals(extra.sha256())) {
        problems.add(altered(file));
      }
    }
    return problems;
  }

  private static Text altered(Path file) {
    return new Text(
        file + "：批次开始后被改动；请恢复原文件，或重新开始。",
        file + ": changed since the batch was begun; restore it, or begin anew.");
  }

  private List<Text> changedInputs() throws IOException {
    Set<Manifest.FileEntry> inputs = new LinkedHashSet<>();
    manifest.scenarios().forEach(entry -> inputs.addAll(entry.inputs()));
    List<Text> problems = new ArrayList<>();
    for (Manifest.FileEntry input : inputs) {
      Path file = Path.of(input.file());
      if (Files.isRegularFile(file) && !Sha256.of(file).equals(input.sha256())) {
        problems.add(
            new Text(
                file + "：批次开始后被改动；恢复原文件，或加 --as-started 按开始时的情景继续。",
                file
                    + ": changed since the batch was begun; restore it, or add --as-started to go"
                    + " on with the scenario as it was."));
      }
    }
    return problems;
  }

  /** Parts that another batch has written. */
  private List<Text> strangers() {
    List<Text> problems = new ArrayList<>();
    for (Block block : runs.blocks()) {
      if (!manifest.batchDigest().equals(runs.notes(block).get(Campaign.BATCH))) {
        Path part = runs.file(block);
        problems.add(
            new Text(part + "：属于另一个批次；请移走。", part + ": belongs to another batch; take it away."));
      }
    }
    return problems;
  }
}
