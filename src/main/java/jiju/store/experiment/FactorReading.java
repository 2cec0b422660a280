package jiju.store.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Grid;
import jiju.experiment.design.Range;
import jiju.experiment.plan.Variable;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.scenario.form.Declarations;
import jiju.scenario.form.Declared;
import jiju.scenario.form.Form;
import jiju.scenario.form.Literal;
import jiju.scenario.form.Parameter;
import jiju.store.scenario.DeclaredFile;
import jiju.store.scenario.LoadedScenario;
import jiju.unit.Text;

/** Makes a factor of each varied parameter: its values or range, its own or the scenario's. */
final class FactorReading {
  private final DeclaredFile<?> file;
  private final PointLists lists;
  private final ValueTrial trial;
  private final Map<String, Parameter> parameters = new TreeMap<>();

  FactorReading(DeclaredFile<?> file, List<LoadedScenario> scenarios, PointLists lists) {
    this.file = file;
    this.lists = lists;
    this.trial = new ValueTrial(file, scenarios);
    for (LoadedScenario scenario : scenarios) {
      scenario
          .parameters()
          .forEach(parameter -> parameters.putIfAbsent(parameter.path(), parameter));
    }
  }

  /** The factors; fewer than asked where something is wrong. */
  List<Factor> factors(List<Variable> variables) {
    List<String> paths = file.items("vary");
    List<Factor> factors = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      if (!file.isBad(paths.get(i))) {
        factor(paths.get(i), variables.get(i)).ifPresent(factors::add);
      }
    }
    return factors;
  }

  private Optional<Factor> factor(String at, Variable variable) {
    String path = variable.path().replaceFirst("@.*", "");
    Optional<Form> form = Declarations.findAt(path);
    if (form.isEmpty()) {
      trial.tryPath(at, variable.path());
      return Optional.empty();
    }
    Optional<Range> range = Optional.empty();
    List<String> values = variable.values().stream().map(Literal::word).toList();
    if (form.get() instanceof Form.NumberForm number) {
      refuseTwoWays(at, variable);
      range = range(at, variable, number, path);
      if (variable.steps().isPresent() && range.isPresent()) {
        values = Grid.spaced(range.get().low(), range.get().high(), variable.steps().get());
      }
    } else {
      refuseEnds(at, variable);
      values = values.isEmpty() ? all(form.get()) : values;
    }
    if (values.isEmpty() && range.isEmpty()) {
      values = lists.valuesOf(variable.id());
    }
    if (values.isEmpty() && range.isEmpty()) {
      refuseNothing(at);
    }
    if (file.isBad(at) || !trial.fits(at, variable, values, range)) {
      return Optional.empty();
    }
    return Optional.of(
        new Factor(
            variable.id(),
            variable.path(),
            title(variable, path),
            unit(form.get()),
            values,
            range));
  }

  private void refuseTwoWays(String at, Variable variable) {
    boolean ends =
        variable.from().isPresent() || variable.to().isPresent() || variable.steps().isPresent();
    if (ends && !variable.values().isEmpty()) {
      file.add(at, "values 与 from/to/steps 只能二选一", "either values, or from, to and steps");
    }
    if (variable.from().isPresent() != variable.to().isPresent()) {
      file.add(at, "from 与 to 须成对出现", "from and to come together");
    }
  }

  private void refuseEnds(String at, Variable variable) {
    if (variable.from().isPresent()
        || variable.to().isPresent()
        || variable.steps().isPresent()
        || variable.distribution().isPresent()) {
      file.add(at, "该参数不是数，只能用 values", "the parameter is no number: only values make sense");
    }
  }

  private void refuseNothing(String at) {
    file.add(
        at,
        new Text("没有取值，情景也未给出范围", "no values, and the scenario states no range"),
        new Text("values，或 from 与 to", "values, or from and to"),
        Optional.empty());
  }

  private Optional<Range> range(String at, Variable variable, Form.NumberForm form, String path) {
    Optional<Parameter> known = known(path);
    Optional<Double> low = variable.from().or(() -> known.flatMap(Parameter::low));
    Optional<Double> high = variable.to().or(() -> known.flatMap(Parameter::high));
    if (low.isEmpty() || high.isEmpty() || !variable.values().isEmpty()) {
      return Optional.empty();
    }
    Prior.Shape shape =
        variable
            .distribution()
            .or(() -> known.flatMap(Parameter::distribution))
            .orElse(Prior.Shape.UNIFORM);
    Declared declared = form.declared();
    if (low.get() > high.get() || (shape == Prior.Shape.LOGNORMAL && low.get() <= 0)) {
      file.add(
          at,
          new Text(
              "发现范围 " + low.get() + " 至 " + high.get(),
              "found the range " + low.get() + " to " + high.get()),
          new Text("from 不大于 to；对数正态须大于 0", "from no greater than to; above 0 for a lognormal"),
          Optional.empty());
      return Optional.empty();
    }
    return Optional.of(
        new Range(low.get(), high.get(), shape, declared.min(), declared.max(), form.whole()));
  }

  /** Every value of a switch or a choice. */
  private static List<String> all(Form form) {
    if (form instanceof Form.FlagForm) {
      return List.of("false", "true");
    }
    return form instanceof Form.ChoiceForm choice
        ? choice.constants().stream()
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList()
        : List.of();
  }

  private Text title(Variable variable, String path) {
    if (!variable.title().isEmpty()) {
      return variable.title();
    }
    return known(path).map(Parameter::meaning).orElse(new Text(path, path));
  }

  /** What the scenario says of a path; of one that names every thing of a list, of the first. */
  private Optional<Parameter> known(String path) {
    if (!path.contains(".*.")) {
      return Optional.ofNullable(parameters.get(path));
    }
    Predicate<String> named =
        Pattern.compile(Pattern.quote(path).replace(".*.", "\\E\\.[^.]+\\.\\Q")).asMatchPredicate();
    return parameters.values().stream().filter(one -> named.test(one.path())).findFirst();
  }

  private static Unit unit(Form form) {
    return form instanceof Form.NumberForm number ? number.declared().unit() : Unit.NONE;
  }
}
