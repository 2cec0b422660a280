package jiju.errand;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.scenario.check.BadScenario;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;

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

  /** The first of the scenarios' last months, where they differ. */
  static Optional<Month> commonEnd(List<LoadedScenario> scenarios) {
    List<Month> ends = scenarios.stream().map(one -> one.scenario().end()).distinct().toList();
    return ends.size() == 1 ? Optional.empty() : ends.stream().min(Month::compareTo);
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
