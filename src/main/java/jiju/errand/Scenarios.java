package jiju.errand;

import java.nio.file.Path;
import java.util.List;
import jiju.scenario.check.BadScenario;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;

/** The scenarios that the user named. */
public final class Scenarios {
  private Scenarios() {}

  /** One scenario; a folder stands for its baseline. */
  public static LoadedScenario read(Path file, List<String> sets) {
    try {
      return ScenarioFiles.read(file, sets);
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }

  /** Several scenarios; a folder stands for its baseline and variants. */
  public static List<LoadedScenario> readAll(List<Path> filesOrFolders, List<String> sets) {
    try {
      return ScenarioFiles.readAll(filesOrFolders, sets);
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }
}
