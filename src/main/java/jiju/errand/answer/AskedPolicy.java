package jiju.errand.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.JudgementMonth;
import jiju.analysis.measure.Measure;
import jiju.analysis.optimisation.Lever;
import jiju.analysis.optimisation.Task;
import jiju.analysis.rival.Account;
import jiju.errand.BadInput;
import jiju.experiment.design.Factor;
import jiju.observation.RunRecord;
import jiju.scenario.Goal;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.scenario.check.BadScenario;
import jiju.scenario.check.NearestName;
import jiju.store.experiment.ExperimentFiles;
import jiju.store.experiment.LoadedExperiment;
import jiju.store.results.Source;
import jiju.store.scenario.LoadedScenario;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * An optimisation that makes sense.
 *
 * @param timeline ended in the month that counts
 * @param goal the target to be reached; empty where a budget is to be spent
 * @param result what is asked of every run
 */
record AskedPolicy(
    LoadedScenario scenario,
    Timeline timeline,
    List<PolicyLever> levers,
    Optional<Goal> goal,
    Measure result,
    Task task) {

  /**
   * Reads scenario or experiment and options.
   *
   * @throws BadInput with everything that is wrong
   */
  static AskedPolicy of(OptimizeRequest request) {
    Optional<LoadedExperiment> experiment = experiment(request.answer());
    LoadedScenario scenario =
        experiment
            .map(one -> one.scenarios().get(0))
            .orElseGet(() -> AskedScenario.of(request.answer()).loaded());
    List<Text> problems = new ArrayList<>();
    Optional<Goal> goal =
        request.budget().isPresent() ? Optional.empty() : goal(request, scenario, problems);
    Optional<Metric> metric =
        request.budget().isPresent() ? metric(request, problems) : Optional.empty();
    List<PolicyLever> levers =
        experiment
            .map(one -> levers(one, scenario, problems))
            .orElseGet(() -> PolicyLever.of(scenario.timeline(), request.mostTrips()));
    if (levers.isEmpty() && problems.isEmpty()) {
      problems.add(new Text("没有可以优化的杠杆。", "There is no lever to optimise."));
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    Month last =
        request
            .answer()
            .until()
            .map(m -> Month.of(m.getYear(), m.getMonthValue()))
            .orElse(scenario.scenario().end());
    Month end = goal.map(Goal::by).orElseGet(() -> JudgementMonth.of(scenario.scenario(), last));
    Measure result =
        goal.map(one -> Measure.of(one.metric(), one.park(), one.by()))
            .orElseGet(() -> Measure.of(metric.orElseThrow(), RunRecord.ALL, end));
    Task.Aim aim =
        goal.<Task.Aim>map(one -> new Task.Aim.LeastCost(one.atLeast(), request.probability()))
            .orElseGet(() -> new Task.Aim.MostFor(request.budget().orElseThrow()));
    Task task =
        new Task(
            levers.stream().map(PolicyLever::lever).toList(),
            totals(levers, request.mostTrips()),
            aim);
    return new AskedPolicy(scenario, scenario.timeline().withEnd(end), levers, goal, result, task);
  }

  private static Map<String, Double> totals(List<PolicyLever> levers, Optional<Integer> mostTrips) {
    Map<String, Double> totals = new HashMap<>();
    for (PolicyLever one : levers) {
      Lever lever = one.lever();
      if (!lever.group().isEmpty()) {
        totals.merge(lever.group(), one.current(), Double::sum);
      }
    }
    mostTrips.ifPresent(most -> totals.replace(PolicyLever.TRIPS, most.doubleValue()));
    return totals;
  }

  /** The experiment of the file; empty where it is a scenario or a folder. */
  private static Optional<LoadedExperiment> experiment(AnswerRequest answer) {
    Path file = answer.file();
    try {
      if (!Files.isRegularFile(file) || !Files.readString(file).contains("\"vary\"")) {
        return Optional.empty();
      }
      return Optional.of(ExperimentFiles.read(file, answer.changes()));
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    } catch (IOException e) {
      throw BadInput.of(file + "：读不到这个文件。", file + ": cannot be read.");
    }
  }

  private static List<PolicyLever> levers(
      LoadedExperiment experiment, LoadedScenario scenario, List<Text> problems) {
    List<PolicyLever> levers = new ArrayList<>();
    for (Factor factor : experiment.factors()) {
      Optional<PolicyLever> lever = PolicyLever.of(factor, scenario.scenario());
      if (lever.isPresent()) {
        levers.add(lever.get());
      } else {
        problems.add(
            new Text(
                "vary." + factor.id() + "：优化只能改变有范围、不带日期的数。",
                "vary."
                    + factor.id()
                    + ": only numbers with a range and without a date can be optimised."));
      }
    }
    return levers;
  }

  private static Optional<Goal> goal(
      OptimizeRequest request, LoadedScenario scenario, List<Text> problems) {
    List<Goal> goals = scenario.scenario().targets();
    Optional<Goal> found =
        goals.stream()
            .filter(goal -> request.target().map(goal.id()::equals).orElse(true))
            .findFirst();
    if (found.isEmpty()) {
      List<String> ids = goals.stream().map(Goal::id).toList();
      String wanted = request.target().orElse("");
      String nearest = NearestName.find(wanted, ids).map(id -> " → " + id).orElse("");
      problems.add(
          ids.isEmpty()
              ? new Text(
                  "该情景没有目标；可用 --budget 与 --maximize。",
                  "The scenario has no target; there are --budget and --maximize.")
              : new Text(
                  "--target " + wanted + "：没有这个目标；可选：" + String.join("、", ids) + nearest,
                  "--target "
                      + wanted
                      + ": no such target; there are "
                      + String.join(", ", ids)
                      + nearest));
    }
    return found;
  }

  private static Optional<Metric> metric(OptimizeRequest request, List<Text> problems) {
    List<String> ids = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      if (metric.id().equals(request.maximize())) {
        return Optional.of(metric);
      }
      ids.add(metric.id());
    }
    String nearest = NearestName.find(request.maximize(), ids).map(id -> " → " + id).orElse("");
    problems.add(
        new Text(
            "--maximize " + request.maximize() + "：没有这个指标" + nearest,
            "--maximize " + request.maximize() + ": no such metric" + nearest));
    return Optional.empty();
  }

  /** The scenario's own account of the facts. */
  Account account() {
    return Account.of(timeline, List.of()).get(0);
  }

  double[] current() {
    return levers.stream().mapToDouble(PolicyLever::current).toArray();
  }

  List<Source> sources() {
    return List.of(new Source(scenario.id(), scenario));
  }
}
