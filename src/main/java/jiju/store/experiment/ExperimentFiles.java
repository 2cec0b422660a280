package jiju.store.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import jiju.scenario.check.BadScenario;

/** Reads experiment files: everything that is wrong comes at once, or the experiment does. */
public final class ExperimentFiles {

  /** What an experiment must say and a scenario cannot. */
  private static final Pattern SCENARIOS = Pattern.compile("\"scenarios\"\\s*:");

  private ExperimentFiles() {}

  /** Whether a file is meant as an experiment; a folder, or what cannot be read, is not. */
  public static boolean isExperiment(Path file) {
    try {
      return Files.isRegularFile(file) && SCENARIOS.matcher(Files.readString(file)).find();
    } catch (IOException unreadable) {
      return false;
    }
  }

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
