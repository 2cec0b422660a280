package jiju.store.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Range;
import jiju.experiment.plan.Variable;
import jiju.scenario.check.BadScenario;
import jiju.store.json.Place;
import jiju.store.scenario.Assignment;
import jiju.store.scenario.DeclaredFile;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Text;

/** Tries values on the scenarios, one at a time, as if they came after {@code --set}. */
final class ValueTrial {
  private final DeclaredFile<?> file;
  private final List<LoadedScenario> scenarios;

  ValueTrial(DeclaredFile<?> file, List<LoadedScenario> scenarios) {
    this.file = file;
    this.scenarios = scenarios;
  }

  /** Says what is wrong with a path that no scenario can have. */
  void tryPath(String at, String path) {
    attempt(at, path, "0", file.place(at + ".path"));
  }

  /**
   * Whether the values fit. Of numbers the least and the greatest are tried, and the first that is
   * not whole; they stand for all between.
   */
  boolean fits(String at, Variable variable, List<String> values, Optional<Range> range) {
    boolean stated = !variable.values().isEmpty();
    boolean fits = true;
    for (String word : telling(values, range)) {
      int position =
          variable.values().stream().map(literal -> literal.word()).toList().indexOf(word);
      Place place =
          stated ? file.place(at + ".values[" + position + "]") : endPlace(at, word, variable);
      fits &= attempt(at, variable.path(), word, place);
    }
    return fits;
  }

  private Place endPlace(String at, String word, Variable variable) {
    double value = Factor.number(word).orElse(Double.NaN);
    if (variable.from().filter(from -> from == value).isPresent()) {
      return file.place(at + ".from");
    }
    return variable.to().filter(to -> to == value).isPresent()
        ? file.place(at + ".to")
        : file.place(at);
  }

  private static Set<String> telling(List<String> values, Optional<Range> range) {
    Set<String> telling = new LinkedHashSet<>();
    if (values.isEmpty()) {
      return new LinkedHashSet<>(range.orElseThrow().ends());
    }
    String least = "";
    String greatest = "";
    String fraction = "";
    for (String word : values) {
      OptionalDouble number = Factor.number(word);
      if (number.isEmpty()) {
        telling.add(word);
        continue;
      }
      double value = number.getAsDouble();
      least = least.isEmpty() || value < Double.parseDouble(least) ? word : least;
      greatest = greatest.isEmpty() || value > Double.parseDouble(greatest) ? word : greatest;
      fraction = fraction.isEmpty() && value != Math.rint(value) ? word : fraction;
    }
    for (String word : List.of(least, greatest, fraction)) {
      if (!word.isEmpty()) {
        telling.add(word);
      }
    }
    return telling;
  }

  private boolean attempt(String at, String path, String word, Place place) {
    Optional<Assignment> value = Assignment.of(path, file.place(at + ".path"), word, place);
    if (value.isEmpty()) {
      file.add(
          at + ".path",
          new Text("发现“" + path + "”", "found \"" + path + "\""),
          new Text("path 或 path@YYYY-MM", "path or path@YYYY-MM"),
          Optional.empty());
      return false;
    }
    try {
      ScenarioFiles.with(scenarios, List.of(value.get()));
      return true;
    } catch (BadScenario bad) {
      file.addAll(bad.problems());
      return false;
    }
  }
}
