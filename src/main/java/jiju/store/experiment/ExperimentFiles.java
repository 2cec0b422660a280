package jiju.store.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import jiju.scenario.check.BadScenario;
import jiju.store.json.BadJson;
import jiju.store.json.StrictText;

/** Reads experiment files: everything that is wrong comes at once, or the experiment does. */
public final class ExperimentFiles {

  /** What an experiment must say and a scenario cannot. */
  private static final Pattern SCENARIOS = Pattern.compile("\"scenarios\"\\s*:");

  private ExperimentFiles() {}

  /** Whether a file is meant as an experiment; a folder, or what cannot be read, is not. */
  public static boolean isExperiment(Path file) {
    try {
      return SCENARIOS.matcher(StrictText.read(file, file.toString())).find();
    } catch (BadJson unreadable) {
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

  /**
   * An experiment as its own file means it: with the points of its design, unless it states a
   * method that chooses its own.
   *
   * @throws BadScenario with every problem, those of a design that is meant included
   */
  public static LoadedExperiment readAsMeant(Path file, List<String> sets) {
    LoadedExperiment experiment = read(file, sets);
    return experiment.experiment().choosesItsOwnPoints() ? experiment : readWithPoints(file, sets);
  }
}
