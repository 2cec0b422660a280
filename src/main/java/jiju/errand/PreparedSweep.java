package jiju.errand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.design.Point;
import jiju.scenario.Timeline;
import jiju.scenario.check.BadScenario;
import jiju.store.experiment.ExperimentFiles;
import jiju.store.experiment.LoadedExperiment;
import jiju.store.results.PlannedScenario;
import jiju.store.scenario.LoadedScenario;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * An experiment that has been read, with an arm for every scenario at every point.
 *
 * @param scenarios in the order of the arms
 */
record PreparedSweep(
    SweepRequest request,
    LoadedExperiment experiment,
    Optional<Month> until,
    Batch batch,
    List<LoadedScenario> scenarios) {

  /**
   * Reads the experiment and sets every point.
   *
   * @throws BadInput with everything that is wrong
   */
  static PreparedSweep of(SweepRequest request) {
    try {
      return of(
          request, ExperimentFiles.readWithPoints(request.experiment(), request.terms().changes()));
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }

  private static PreparedSweep of(SweepRequest request, LoadedExperiment experiment) {
    if (!request.terms().problems().isEmpty()) {
      throw new BadInput(request.terms().problems());
    }
    Optional<Month> until = until(request, experiment);
    List<Arm> arms = new ArrayList<>();
    List<LoadedScenario> scenarios = new ArrayList<>();
    for (Point point : experiment.points().points()) {
      for (LoadedScenario scenario : experiment.at(experiment.points(), point)) {
        Timeline timeline = scenario.timeline();
        arms.add(
            new Arm(
                SweepPlan.arm(scenario.id(), point.id()),
                until.map(timeline::withEnd).orElse(timeline)));
        scenarios.add(scenario);
      }
    }
    BatchTerms terms = request.terms();
    int replications = terms.replications().orElse(experiment.experiment().replications());
    long seed = terms.seed().orElse((long) experiment.experiment().seed());
    return new PreparedSweep(
        request, experiment, until, new Batch(arms, seed, replications), scenarios);
  }

  private static Optional<Month> until(SweepRequest request, LoadedExperiment experiment) {
    Month start = experiment.scenarios().get(0).scenario().start();
    Optional<Month> asked = request.terms().lastMonth();
    Month latest =
        experiment.yields().stream()
            .map(outcome -> outcome.at())
            .max(Month::compareTo)
            .orElse(start);
    if (asked.isPresent() && asked.get().isBefore(latest)) {
      throw BadInput.of(
          "--until " + asked.get() + "：早于结果的取值月份 " + latest + "。",
          "--until " + asked.get() + ": before " + latest + ", the month of an outcome.");
    }
    return asked
        .or(() -> experiment.experiment().until())
        .or(() -> Scenarios.commonEnd(experiment.scenarios()));
  }

  /** What is simulated, replication by replication. */
  Text arms() {
    int points = experiment.points().size();
    int towns = experiment.scenarios().size();
    return new Text(
        points + " 个设计点 × " + towns + " 个情景", points + " points × " + towns + " scenarios");
  }

  Plan plan() {
    SweepPlan plan = SweepPlan.of(experiment);
    return new Plan(
        SweepPlan.ERRAND,
        command(),
        request.terms().named(experiment.experiment().id()),
        batch,
        until,
        request.terms(),
        this::planned,
        Map.of(SweepPlan.FILE, plan.json(), SweepPlan.DESIGN, plan.design()));
  }

  /** Thousands of resolved scenarios are made one at a time. */
  private java.util.Iterator<PlannedScenario> planned() {
    java.util.Iterator<Arm> arms = batch.arms().iterator();
    return scenarios.stream()
        .map(
            scenario ->
                new PlannedScenario(
                    arms.next().id(), scenario.file(), scenario.resolved(), scenario.inputs()))
        .iterator();
  }

  private List<String> command() {
    List<String> words =
        new ArrayList<>(
            List.of(SweepPlan.ERRAND, request.experiment().toString().replace('\\', '/')));
    words.addAll(request.terms().words(batch.replications(), batch.seed()));
    return words;
  }
}
