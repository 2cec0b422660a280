package jiju.errand.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.FreeParameters;
import jiju.errand.BadInput;
import jiju.experiment.design.Factor;
import jiju.scenario.Observation;
import jiju.scenario.Timeline;
import jiju.scenario.check.NearestName;
import jiju.scenario.form.Parameter;
import jiju.store.scenario.LoadedScenario;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * A request that makes sense.
 *
 * @param question what is calibrated, and how
 * @param facts those to fit
 * @param timeline ended after the last month that any fact can speak of
 */
record PreparedCalibration(
    CalibrationRequest request,
    CalibrationQuestion question,
    List<FreeParameter> parameters,
    List<Observation> facts,
    Timeline timeline) {
  private static final int LEAST_RUNS = 400;

  /**
   * Reads the scenario, or the experiment and its scenario.
   *
   * @throws BadInput with everything that is wrong
   */
  static PreparedCalibration of(CalibrationRequest request) {
    CalibrationQuestion question = CalibrationQuestion.of(request);
    LoadedScenario scenario = question.scenario();
    List<Text> problems = new ArrayList<>();
    List<Observation> facts =
        scenario.scenario().observations().stream().filter(Observation::fitted).toList();
    if (facts.isEmpty()) {
      problems.add(
          new Text("该情景没有用于拟合的观测事实。", "The scenario states no observed fact to be fitted."));
    }
    if (question.runs() < LEAST_RUNS) {
      problems.add(
          new Text(
              "--runs " + question.runs() + "：至少 " + LEAST_RUNS + " 次模拟。",
              "--runs " + question.runs() + ": at least " + LEAST_RUNS + " runs."));
    }
    List<FreeParameter> parameters =
        request.free().isEmpty() && !question.factors().isEmpty()
            ? varied(question, problems)
            : parameters(request, scenario, problems);
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    return new PreparedCalibration(
        request, question, parameters, facts, scenario.timeline().withEnd(lastMonth(scenario)));
  }

  LoadedScenario scenario() {
    return question.scenario();
  }

  int runs() {
    return question.runs();
  }

  int draws() {
    return question.draws();
  }

  long seed() {
    return question.seed();
  }

  private static List<FreeParameter> varied(CalibrationQuestion question, List<Text> problems) {
    List<FreeParameter> parameters = new ArrayList<>();
    for (Factor factor : question.factors()) {
      Optional<FreeParameter> free = FreeParameters.find(factor);
      free.ifPresent(parameters::add);
      if (free.isEmpty()) {
        String at = "vary." + factor.id();
        problems.add(
            new Text(
                at + "：校准只能放开有范围、不带日期、可取小数的数。",
                at
                    + ": only undated numbers with a range, whole numbers not among them, can be set free."));
      }
    }
    return parameters;
  }

  private static List<FreeParameter> parameters(
      CalibrationRequest request, LoadedScenario scenario, List<Text> problems) {
    Map<String, Parameter> known =
        scenario.parameters().stream()
            .filter(Parameter::isNumber)
            .collect(Collectors.toMap(Parameter::path, Function.identity(), (a, b) -> a));
    boolean usual = request.free().isEmpty();
    List<String> paths = usual ? FreeParameters.usual(scenario.scenario()) : request.free();
    List<FreeParameter> parameters = new ArrayList<>();
    for (String path : paths) {
      Optional<Parameter> parameter = Optional.ofNullable(known.get(path));
      Optional<FreeParameter> free = parameter.flatMap(FreeParameters::find);
      if (free.isPresent()) {
        parameters.add(free.get());
      } else if (!usual) {
        problems.add(parameter.isPresent() ? rangeless(path) : unknown(path, known));
      }
    }
    if (parameters.isEmpty() && problems.isEmpty()) {
      problems.add(
          new Text("没有可校准的参数：用 --free 指出。", "Nothing to calibrate: say what with --free."));
    }
    return parameters;
  }

  private static Text rangeless(String path) {
    return new Text(
        "--free " + path + "：没有给出范围（min 与 max）。",
        "--free " + path + ": no range is stated (min and max).");
  }

  private static Text unknown(String path, Map<String, Parameter> known) {
    Optional<String> nearest = NearestName.find(path, known.keySet());
    return new Text(
        "--free " + path + "：没有这个数" + nearest.map(name -> "；最接近的是 " + name).orElse("") + "。",
        "--free "
            + path
            + ": no such number"
            + nearest.map(name -> "; the nearest is " + name).orElse("")
            + ".");
  }

  /** The last month that any fact can speak of: later ones need not be simulated. */
  private static Month lastMonth(LoadedScenario scenario) {
    Month last = scenario.scenario().start();
    for (Observation fact : scenario.scenario().observations()) {
      Month month = fact.at().orElseGet(() -> latest(fact, scenario));
      last = month.isAfter(last) ? month : last;
    }
    Month end = scenario.scenario().end();
    return last.isAfter(end) ? end : last;
  }

  private static Month latest(Observation fact, LoadedScenario scenario) {
    String event = fact.afterEvent().orElse("");
    return scenario.scenario().levers().events().stream()
        .filter(one -> one.id().equals(event))
        .map(one -> one.latest().orElse(one.month()))
        .findFirst()
        .map(month -> month.plus((int) Math.round(fact.monthsAfterEvent())))
        .orElse(scenario.scenario().end());
  }

  /** The words that give the same posterior again, on any machine. */
  List<String> command() {
    List<String> words = new ArrayList<>();
    words.add("calibrate");
    words.add(request.file().toString().replace('\\', '/'));
    request.free().forEach(path -> words.addAll(List.of("--free", path)));
    words.addAll(List.of("--runs", Integer.toString(runs())));
    words.addAll(List.of("--draws", Integer.toString(draws())));
    words.addAll(List.of("--seed", Long.toString(seed())));
    request.changes().forEach(change -> words.addAll(List.of("--set", change)));
    return words;
  }
}
