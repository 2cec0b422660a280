package jiju.errand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.Precision;
import jiju.experiment.design.Point;
import jiju.scenario.Timeline;
import jiju.scenario.check.BadScenario;
import jiju.store.experiment.ExperimentFiles;
import jiju.store.experiment.LoadedExperiment;
import jiju.store.results.PlannedScenario;
import jiju.store.scenario.LoadedScenario;
import jiju.unit.Month;

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
      return of(request, ExperimentFiles.readWithPoints(request.experiment(), request.changes()));
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }

  private static PreparedSweep of(SweepRequest request, LoadedExperiment experiment) {
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
    int replications = request.replications().orElse(experiment.experiment().replications());
    long seed = request.seed().orElse((long) experiment.experiment().seed());
    return new PreparedSweep(
        request, experiment, until, new Batch(arms, seed, replications), scenarios);
  }

  private static Optional<Month> until(SweepRequest request, LoadedExperiment experiment) {
    Month start = experiment.scenarios().get(0).scenario().start();
    Optional<Month> asked =
        request.until().map(month -> Month.of(month.getYear(), month.getMonthValue()));
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
        .or(() -> commonEnd(experiment.scenarios()));
  }

  /** The first of the scenarios' last months, where they differ. */
  private static Optional<Month> commonEnd(List<LoadedScenario> scenarios) {
    List<Month> ends = scenarios.stream().map(one -> one.scenario().end()).distinct().toList();
    return ends.size() == 1 ? Optional.empty() : ends.stream().min(Month::compareTo);
  }

  Plan plan() {
    SweepPlan plan = SweepPlan.of(experiment);
    return new Plan(
        SweepPlan.ERRAND,
        command(),
        experiment.experiment().id(),
        batch,
        until,
        request.precision().map(Precision::new),
        request.skipFailures(),
        request.shard(),
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
            List.of(
                SweepPlan.ERRAND,
                request.experiment().toString().replace('\\', '/'),
                "--replications",
                Integer.toString(batch.replications()),
                "--seed",
                Long.toString(batch.seed())));
    request.precision().ifPresent(share -> words.addAll(List.of("--precision", share.toString())));
    request.until().ifPresent(month -> words.addAll(List.of("--until", month.toString())));
    request.changes().forEach(change -> words.addAll(List.of("--set", change)));
    if (request.skipFailures()) {
      words.addAll(List.of("--on-error", "skip"));
    }
    if (!request.shard().isWhole()) {
      words.addAll(List.of("--shard", request.shard().toString()));
    }
    return words;
  }
}
