package jiju.errand.calibration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.BadInput;
import jiju.errand.Scenarios;
import jiju.experiment.design.Factor;
import jiju.experiment.plan.CalibratePlan;
import jiju.experiment.plan.CalibrationMethod;
import jiju.experiment.plan.Experiment;
import jiju.scenario.check.BadScenario;
import jiju.store.experiment.ExperimentFiles;
import jiju.store.experiment.LoadedExperiment;
import jiju.store.scenario.LoadedScenario;

/**
 * What is calibrated, and how: of an experiment, or of a scenario alone.
 *
 * @param factors what the experiment varies; none where a scenario stands alone
 * @param runs simulations in all
 * @param draws draws to keep
 * @param method what follows history matching
 */
record CalibrationQuestion(
    LoadedScenario scenario,
    List<Factor> factors,
    int runs,
    int draws,
    CalibrationMethod method,
    long seed) {
  private static final int RUNS = 20_000;
  private static final int DRAWS = 400;

  /** Where a folder of scenarios says how it is calibrated. */
  private static final Path OWN = Path.of("experiments", "calibration.json");

  CalibrationQuestion {
    factors = List.copyOf(factors);
  }

  /**
   * Reads the experiment, or the scenario. A folder with an {@code experiments/calibration.json}
   * stands for that.
   *
   * @throws BadInput with everything that is wrong
   */
  static CalibrationQuestion of(CalibrationRequest request) {
    Path own = request.file().resolve(OWN);
    Path file =
        Files.isDirectory(request.file()) && Files.isRegularFile(own) ? own : request.file();
    if (!ExperimentFiles.isExperiment(file)) {
      LoadedScenario scenario = Scenarios.read(file, request.changes());
      return of(request, scenario, List.of(), Optional.empty());
    }
    try {
      LoadedExperiment loaded = ExperimentFiles.read(file, request.changes());
      Experiment experiment = loaded.experiment();
      return of(request, loaded.scenarios().get(0), loaded.factors(), Optional.of(experiment));
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }

  private static CalibrationQuestion of(
      CalibrationRequest request,
      LoadedScenario scenario,
      List<Factor> factors,
      Optional<Experiment> experiment) {
    Optional<CalibratePlan> plan = experiment.flatMap(Experiment::calibrate);
    return new CalibrationQuestion(
        scenario,
        factors,
        request.runs().or(() -> plan.map(CalibratePlan::runs)).orElse(RUNS),
        request.draws().or(() -> plan.map(CalibratePlan::draws)).orElse(DRAWS),
        plan.flatMap(CalibratePlan::method).orElse(CalibrationMethod.ABC),
        request.seed().or(() -> experiment.map(one -> (long) one.seed())).orElse(1L));
  }
}
