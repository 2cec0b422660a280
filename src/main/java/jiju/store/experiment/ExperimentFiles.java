package jiju.store.experiment;

import java.nio.file.Path;
import java.util.List;
import jiju.scenario.check.BadScenario;

/** Reads experiment files: everything that is wrong comes at once, or the experiment does. */
public final class ExperimentFiles {

  private ExperimentFiles() {}

  /**
   * An experiment whose method chooses its own points.
   *
   * @param sets values that stand over those of the scenarios: {@code path=value} or {@code
   *     path@YYYY-MM=value}
   * @throws BadScenario with every problem of the experiment and of its scenarios
   */
  public static LoadedExperiment read(Path file, List<String> sets) {
    return new ExperimentReading(file).read(sets, false);
  }

  /**
   * An experiment with the points of its design.
   *
   * @throws BadScenario with every problem, those of the design included
   */
  public static LoadedExperiment readWithPoints(Path file, List<String> sets) {
    return new ExperimentReading(file).read(sets, true);
  }
}
