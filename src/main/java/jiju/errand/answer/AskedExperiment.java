package jiju.errand.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import jiju.analysis.measure.Measure;
import jiju.errand.BadInput;
import jiju.experiment.design.DesignPoints;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Point;
import jiju.experiment.design.Yield;
import jiju.experiment.plan.Experiment;
import jiju.scenario.Evidence;
import jiju.scenario.Prior;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.check.BadScenario;
import jiju.scenario.form.Parameter;
import jiju.scenario.form.Retuning;
import jiju.store.experiment.ExperimentFiles;
import jiju.store.experiment.LoadedExperiment;
import jiju.store.results.Source;
import jiju.store.scenario.LoadedScenario;
import jiju.unit.Month;

/**
 * An experiment that was read, with the months that its outcomes concern.
 *
 * @param end last month to simulate: that of the latest outcome
 */
record AskedExperiment(LoadedExperiment loaded, Month end, List<Measure> measures) {
  private static final double TAIL = 0.05;

  /**
   * Reads the experiment.
   *
   * @throws BadInput with everything that is wrong
   */
  static AskedExperiment of(AnswerRequest request) {
    LoadedExperiment loaded;
    try {
      loaded = ExperimentFiles.read(request.file(), request.changes());
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
    Optional<Month> until =
        request.until().map(month -> Month.of(month.getYear(), month.getMonthValue()));
    Month latest = loaded.yields().stream().map(Yield::at).max(Month::compareTo).orElseThrow();
    if (until.isPresent() && until.get().isBefore(latest)) {
      throw BadInput.of(
          "--until " + until.get() + "：早于所看结果的月份 " + latest + "。",
          "--until " + until.get() + ": before the month of an outcome, " + latest + ".");
    }
    return new AskedExperiment(
        loaded,
        latest,
        loaded.yields().stream()
            .map(one -> new Measure(one.id(), one.title(), one.metric().unit(), one::of))
            .toList());
  }

  Experiment experiment() {
    return loaded.experiment();
  }

  /** The scenario that is studied; where there are several, the first. */
  LoadedScenario studied() {
    return loaded.scenarios().get(0);
  }

  Scenario scenario() {
    return studied().scenario();
  }

  List<Factor> factors() {
    return loaded.factors();
  }

  List<Source> sources() {
    return loaded.scenarios().stream().map(one -> new Source(one.id(), one)).toList();
  }

  /** The scenarios as they stand, up to the latest outcome. */
  List<Timeline> timelines() {
    return loaded.scenarios().stream().map(one -> one.timeline().withEnd(end)).toList();
  }

  /**
   * The scenarios at a point of the unit cube.
   *
   * @param varied some of the factors
   * @param unit a place for each of them; ends of a lognormal are drawn in to its 5 and 95 % points
   * @param drawIn whether to do that
   */
  List<Timeline> at(List<Factor> varied, double[] unit, boolean drawIn) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < unit.length; i++) {
      boolean endless =
          varied.get(i).range().filter(r -> r.shape() == Prior.Shape.LOGNORMAL).isPresent();
      double u = drawIn && endless ? TAIL + (1 - 2 * TAIL) * unit[i] : unit[i];
      values.add(varied.get(i).literal(u));
    }
    Optional<Map<String, Double>> numbers = numbers(varied, values);
    if (numbers.isPresent()) {
      return timelines().stream().map(one -> Retuning.of(one, numbers.get())).toList();
    }
    DesignPoints designed = DesignPoints.of(varied, List.of(values));
    Point point = designed.points().get(0);
    try {
      return loaded.at(designed, point).stream().map(one -> one.timeline().withEnd(end)).toList();
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }

  /** Undated numbers can be set without reading the scenario again. */
  private static Optional<Map<String, Double>> numbers(List<Factor> varied, List<String> values) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      OptionalDouble number = Factor.number(values.get(i));
      if (number.isEmpty() || varied.get(i).path().contains("@")) {
        return Optional.empty();
      }
      numbers.put(varied.get(i).path(), number.getAsDouble());
    }
    return Optional.of(numbers);
  }

  /** Whether a factor's number is assumed rather than reported or derived. */
  boolean isAssumed(Factor factor) {
    String path = factor.path().replaceFirst("@.*", "");
    Map<String, Parameter> known = new TreeMap<>();
    studied().parameters().forEach(parameter -> known.put(parameter.path(), parameter));
    Parameter parameter = known.get(path);
    return parameter == null
        || parameter.evidence().map(evidence -> evidence == Evidence.ASSUMED).orElse(true);
  }
}
