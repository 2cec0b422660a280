package jiju.store.experiment;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jiju.analysis.JudgementMonth;
import jiju.experiment.design.DesignPoints;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Yield;
import jiju.experiment.plan.Experiment;
import jiju.experiment.plan.OutcomePlan;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.check.BadScenario;
import jiju.scenario.check.NearestName;
import jiju.store.scenario.DeclaredFile;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import jiju.unit.Text;

/** One reading of one experiment file. */
final class ExperimentReading {
  /** Lists for which a single text will do. */
  static final List<String> TEXTS = List.of("scenarios");

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
  private static final Text ID_FORM = new Text("小写字母、数字和连字符", "small letters, digits and hyphens");
  private static final List<Metric> MAIN =
      List.of(Metric.FIRMS, Metric.EMPLOYEES, Metric.OUTPUT_12M_YUAN, Metric.TAX_12M_YUAN);

  private final Path path;
  private final DeclaredFile<Experiment> file;

  ExperimentReading(Path path) {
    this.path = path;
    this.file = new DeclaredFile<>(path, Experiment.class, TEXTS);
  }

  LoadedExperiment read(List<String> sets, boolean designed) {
    Experiment experiment = file.value().orElse(null);
    if (experiment == null) {
      throw new BadScenario(file.problems());
    }
    checkIds(experiment);
    List<LoadedScenario> scenarios = scenarios(experiment, sets);
    List<Yield> yields = List.of();
    List<Factor> factors = List.of();
    DesignPoints points = new DesignPoints(List.of(), List.of());
    if (!scenarios.isEmpty()) {
      yields = yields(experiment, scenarios.get(0).scenario());
      PointLists lists = new PointLists(file, experiment);
      factors = new FactorReading(file, scenarios, lists).factors(experiment.vary());
      if (designed && factors.size() == experiment.vary().size()) {
        points = new DesignReading(file, factors, lists).points(experiment.design());
      }
    }
    if (!file.problems().isEmpty()) {
      throw new BadScenario(file.problems());
    }
    return new LoadedExperiment(path, file, experiment, scenarios, factors, yields, points);
  }

  private void checkIds(Experiment experiment) {
    checkId("id", experiment.id());
    if (experiment.vary().isEmpty() && !file.isBad("vary")) {
      missing("vary", new Text("至少一个变动的参数", "at least one parameter that is varied"));
    }
    checkIds("vary", experiment.vary().stream().map(variable -> variable.id()).toList());
    checkIds("outcomes", experiment.outcomes().stream().map(OutcomePlan::id).toList());
  }

  private void missing(String at, Text allowed) {
    file.add(at, new Text("缺失", "missing"), allowed, Optional.empty());
  }

  private void checkIds(String list, List<String> ids) {
    List<String> paths = file.items(list);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      String at = paths.get(i) + ".id";
      checkId(at, ids.get(i));
      if (!ids.get(i).isEmpty() && !seen.add(ids.get(i))) {
        file.add(at, "标识“" + ids.get(i) + "”重复", "duplicate id \"" + ids.get(i) + "\"");
      }
    }
  }

  private void checkId(String at, String id) {
    if (!ID.matcher(id).matches() && !file.isBad(at)) {
      file.add(at, new Text("发现“" + id + "”", "found \"" + id + "\""), ID_FORM, Optional.empty());
    }
  }

  private List<LoadedScenario> scenarios(Experiment experiment, List<String> sets) {
    if (experiment.scenarios().isEmpty()) {
      if (!file.isBad("scenarios")) {
        missing("scenarios", new Text("至少一个情景文件或文件夹", "at least one scenario file or folder"));
      }
      return List.of();
    }
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < experiment.scenarios().size(); i++) {
      paths.add(beside("scenarios[" + i + "]", experiment.scenarios().get(i)));
    }
    try {
      List<LoadedScenario> scenarios = ScenarioFiles.readAll(paths, sets);
      checkStarts(scenarios);
      return scenarios;
    } catch (BadScenario bad) {
      file.addAll(bad.problems());
      return List.of();
    }
  }

  /** A path that the file, or one of its bases, names. */
  private Path beside(String at, String name) {
    return beside(file, at, name);
  }

  static Path beside(DeclaredFile<?> file, String at, String name) {
    try {
      return Path.of(file.place(at).file()).resolveSibling(name).normalize();
    } catch (InvalidPathException e) {
      return Path.of("?");
    }
  }

  private void checkStarts(List<LoadedScenario> scenarios) {
    Month start = scenarios.get(0).scenario().start();
    for (LoadedScenario scenario : scenarios) {
      Month other = scenario.scenario().start();
      if (!other.equals(start)) {
        file.add(
            "scenarios",
            scenario.id() + " 的首月为 " + other + "，与 " + start + " 不同，无法配对",
            scenario.id()
                + " begins in "
                + other
                + ", not in "
                + start
                + ": they cannot be paired");
      }
    }
  }

  private List<Yield> yields(Experiment experiment, Scenario scenario) {
    Month end = end(experiment, scenario);
    Month judged = JudgementMonth.of(scenario, end);
    List<String> paths = file.items("outcomes");
    List<Yield> yields = new ArrayList<>();
    for (int i = 0; i < experiment.outcomes().size(); i++) {
      OutcomePlan plan = experiment.outcomes().get(i);
      checkPark(paths.get(i) + ".park", plan.park(), scenario);
      Month at = plan.at().orElse(judged);
      checkMonth(paths.get(i) + ".at", at, scenario, end);
      Text title = plan.title().isEmpty() ? plan.metric().text() : plan.title();
      yields.add(new Yield(plan.id(), title, plan.metric(), plan.park(), at));
    }
    if (yields.isEmpty()) {
      MAIN.forEach(metric -> yields.add(main(metric, judged)));
    }
    return yields;
  }

  private static Yield main(Metric metric, Month at) {
    return new Yield(metric.id().replace('_', '-'), metric.text(), metric, RunRecord.ALL, at);
  }

  private Month end(Experiment experiment, Scenario scenario) {
    experiment.until().ifPresent(month -> checkMonth("until", month, scenario, scenario.end()));
    return experiment.until().orElse(scenario.end());
  }

  private void checkMonth(String at, Month month, Scenario scenario, Month end) {
    if (month.isBefore(scenario.start()) || month.isAfter(end)) {
      file.add(
          at,
          new Text("发现 " + month, "found " + month),
          new Text(
              scenario.start() + " 至 " + end + " 之间的月份",
              "a month from " + scenario.start() + " to " + end),
          Optional.empty());
    }
  }

  private void checkPark(String at, String park, Scenario scenario) {
    List<String> parks = new ArrayList<>(scenario.parks().stream().map(Park::id).toList());
    parks.add(RunRecord.ALL);
    if (!parks.contains(park)) {
      String names = String.join(", ", parks);
      file.add(
          at,
          new Text("没有园区“" + park + "”", "no park \"" + park + "\""),
          new Text("下列之一：" + names, "one of " + names),
          NearestName.find(park, parks));
    }
  }
}
