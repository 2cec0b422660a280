package jiju.errand;

import java.io.IOException;
import java.nio.file.Path;
import jiju.analysis.uncertainty.Drawn;
import jiju.experiment.Batch;
import jiju.scenario.Timeline;
import jiju.scenario.check.BadScenario;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.results.study.StudyManifest;
import jiju.store.scenario.ScenarioFiles;
import jiju.store.table.MalformedTable;

/** A results folder that holds a batch. */
public record BatchFolder(ResultsFolder results, Manifest manifest) {

  /**
   * Opens a folder.
   *
   * @throws BadInput where it holds no batch, or none that this version can read
   */
  public static BatchFolder open(Path folder) {
    ResultsFolder results = new ResultsFolder(folder);
    try {
      if (!results.isThere()) {
        throw notThere(results);
      }
      StudyManifest.findErrand(folder)
          .ifPresent(
              errand -> {
                throw study(folder, errand);
              });
      return new BatchFolder(results, results.manifest());
    } catch (MalformedTable | IOException unreadable) {
      throw BadInput.of(
          folder + "：无法读取（" + unreadable.getMessage() + "）。",
          folder + ": cannot be read (" + unreadable.getMessage() + ").");
    }
  }

  private static BadInput notThere(ResultsFolder results) throws IOException {
    Path folder = results.folder();
    return results.isStillborn()
        ? BadInput.of(
            folder + "：其批次在第一次模拟之前就被终止，没有可继续的内容；用原命令重新开始即可。",
            folder
                + ": its batch was killed before the first run, and there is nothing to go on with;"
                + " give the command again that began it.")
        : BadInput.of(
            folder + "：不是结果文件夹（没有 manifest.json）。",
            folder + ": not a results folder (no manifest.json).");
  }

  private static BadInput study(Path folder, String errand) {
    return BadInput.of(
        folder
            + "：是 jiju "
            + errand
            + " 的答案，不含逐次模拟；其报告已在 "
            + folder.resolve("report.zh.html")
            + "，要改动请重新运行 jiju "
            + errand
            + "。",
        folder
            + ": holds the answer of jiju "
            + errand
            + " and no single runs; its report is "
            + folder.resolve("report.en.html")
            + ". To have another, run jiju "
            + errand
            + " again.");
  }

  public Path folder() {
    return results.folder();
  }

  /**
   * A frozen scenario, {@code until} applied.
   *
   * @throws BadInput where its file cannot be read
   */
  public Timeline timeline(String id) {
    try {
      Timeline timeline =
          ScenarioFiles.read(results.scenarioFile(id), java.util.List.of()).timeline();
      return manifest.until().map(timeline::withEnd).orElse(timeline);
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }

  /** What nature was like in the replications of the batch. */
  public Batch.Nature nature() {
    return new Drawn(Posteriors.find(results.folder(), manifest)).nature();
  }
}
