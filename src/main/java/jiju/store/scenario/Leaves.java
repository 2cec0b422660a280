package jiju.store.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jiju.scenario.Source;
import jiju.scenario.check.Finding;
import jiju.scenario.check.NearestName;
import jiju.scenario.form.Declared;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.ChoiceForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.scenario.form.Literal;
import jiju.store.json.Json;
import jiju.unit.Month;
import jiju.unit.Text;

/** Binds the plain values of a scenario: numbers, switches, words, months, choices. */
final class Leaves {
  private final Problems problems;

  Leaves(Problems problems) {
    this.problems = problems;
  }

  /** The value, or a stand-in where it is wrong. */
  Object bind(Form form, Json json, String path) {
    if (form instanceof NumberForm number) {
      return bindNumber(number, json, path);
    }
    if (form instanceof ChoiceForm choice) {
      return bindChoice(choice, json, path);
    }
    if (form instanceof Form.FlagForm && json instanceof Json.Bool bool) {
      return bool.value();
    }
    if (form instanceof Form.WordForm && json instanceof Json.Str string) {
      return string.text();
    }
    if (form instanceof Form.MonthForm && json instanceof Json.Str string) {
      Optional<Month> month = Month.find(string.text());
      if (month.isPresent()) {
        return month.get();
      }
    }
    if (form instanceof Form.LiteralForm) {
      Optional<Literal> literal = literal(json);
      if (literal.isPresent()) {
        return literal.get();
      }
    }
    if (form instanceof Form.TextForm) {
      Optional<Text> text = text(json);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return wrong(form, json, path);
  }

  /** The default that a declaration states as a scenario would write it. */
  Object declaredDefault(Form form, String otherwise) {
    if (form instanceof Form.FlagForm) {
      return Boolean.parseBoolean(otherwise);
    }
    if (form instanceof Form.MonthForm) {
      return Month.parse(otherwise);
    }
    if (form instanceof ChoiceForm choice) {
      return find(choice.constants(), otherwise)
          .orElseThrow(() -> new IllegalStateException("no such constant: " + otherwise));
    }
    return otherwise;
  }

  /** Something to go on with where a value is missing or wrong. */
  Object standIn(Form form) {
    if (form instanceof NumberForm number) {
      Declared declared = number.declared();
      return number(number, declared.isRequired() ? declared.min() : declared.value());
    }
    if (form instanceof ChoiceForm choice) {
      return choice.constants().get(0);
    }
    if (form instanceof Form.FlagForm) {
      return false;
    }
    if (form instanceof Form.MonthForm) {
      return new Month(0);
    }
    if (form instanceof Form.LiteralForm) {
      return new Literal("");
    }
    return form instanceof Form.TextForm ? Text.EMPTY : "";
  }

  Object number(NumberForm form, double value) {
    if (form.whole()) {
      return (int) value;
    }
    return value + 0.0;
  }

  Object bindNumber(NumberForm form, Json json, String path) {
    if (json instanceof Json.Num number) {
      double value = number.value();
      boolean fits = !form.whole() || value == Math.rint(value);
      return form.declared().allows(value) && fits ? number(form, value) : wrong(form, json, path);
    }
    if (!(json instanceof Json.Obj object)) {
      return wrong(form, json, path);
    }
    new NumberNotes(problems, this).check(form, object, path);
    Optional<Json> value = object.find(NumberObject.VALUE);
    if (value.isEmpty() && !form.declared().isRequired()) {
      return number(form, form.declared().value());
    }
    String child = Paths.child(path, NumberObject.VALUE);
    if (value.isEmpty()) {
      problems.add(object.place(), child, Wording.missing(), Wording.allowed(form));
      return standIn(form);
    }
    return value.get() instanceof Json.Num
        ? bindNumber(form, value.get(), path)
        : wrong(form, value.get(), path);
  }

  Object bindChoice(ChoiceForm form, Json json, String path) {
    if (json instanceof Json.Str string) {
      Optional<Enum<?>> constant = find(form.constants(), string.text());
      if (constant.isPresent()) {
        return constant.get();
      }
      List<String> names = form.constants().stream().map(Wording::name).toList();
      problems.add(
          json.place(),
          Finding.of(path, Wording.found(json), Wording.allowed(form))
              .withNearest(NearestName.find(string.text(), names)));
      return standIn(form);
    }
    return wrong(form, json, path);
  }

  private static Optional<Enum<?>> find(List<Enum<?>> constants, String word) {
    String name = word.toUpperCase(Locale.ROOT);
    for (Enum<?> constant : constants) {
      if (constant.name().equals(name) || Wording.name(constant).equalsIgnoreCase(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** The same words in both languages, or one text for both. */
  static Optional<Text> text(Json json) {
    if (json instanceof Json.Str string) {
      return Optional.of(new Text(string.text(), string.text()));
    }
    List<String> words = new ArrayList<>();
    if (json instanceof Json.Obj object && object.members().size() == 2) {
      for (String language : List.of("zh", "en")) {
        if (object.find(language).orElse(null) instanceof Json.Str string) {
          words.add(string.text());
        }
      }
    }
    return words.size() == 2 ? Optional.of(new Text(words.get(0), words.get(1))) : Optional.empty();
  }

  /** Where a number comes from, as an object number says it. */
  static Optional<Text> source(Json json) {
    return json instanceof Json.Str string ? Optional.of(Source.of(string.text())) : text(json);
  }

  /** A number that can be counted with, a text, or a switch, as after {@code --set}. */
  static Optional<Literal> literal(Json json) {
    if (json instanceof Json.Num number && Double.isFinite(number.value())) {
      return Optional.of(new Literal(number.literal()));
    }
    if (json instanceof Json.Str string) {
      return Optional.of(new Literal(string.text()));
    }
    return json instanceof Json.Bool bool
        ? Optional.of(new Literal(Boolean.toString(bool.value())))
        : Optional.empty();
  }

  private Object wrong(Form form, Json json, String path) {
    problems.add(json.place(), Finding.of(path, Wording.found(json), Wording.allowed(form)));
    return standIn(form);
  }
}
