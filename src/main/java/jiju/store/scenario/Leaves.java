package jiju.store.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.Evidence;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.scenario.check.Finding;
import jiju.scenario.check.NearestName;
import jiju.scenario.form.Declared;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.ChoiceForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.store.json.Json;
import jiju.store.json.Shown;
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
    return form instanceof Form.TextForm ? Text.EMPTY : "";
  }

  Object number(NumberForm form, double value) {
    if (form.whole()) {
      return (int) value;
    }
    return value + 0.0;
  }

  private Object bindNumber(NumberForm form, Json json, String path) {
    if (json instanceof Json.Num number) {
      double value = number.value();
      boolean fits = !form.whole() || value == Math.rint(value);
      return form.declared().allows(value) && fits ? number(form, value) : wrong(form, json, path);
    }
    if (!(json instanceof Json.Obj object)) {
      return wrong(form, json, path);
    }
    checkNotes(form, object, path);
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

  private void checkNotes(NumberForm form, Json.Obj object, String path) {
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      String key = member.getKey();
      Json note = member.getValue();
      String child = Paths.child(path, key);
      switch (key) {
        case NumberObject.VALUE -> {}
        case NumberObject.UNIT -> checkUnit(form.declared().unit(), note, child);
        case NumberObject.MIN, NumberObject.MAX -> checkBound(form, note, child);
        case NumberObject.DISTRIBUTION ->
            bindChoice(new ChoiceForm(List.of(Prior.Shape.values())), note, child);
        case NumberObject.EVIDENCE ->
            bindChoice(new ChoiceForm(List.of(Evidence.values())), note, child);
        case NumberObject.SOURCE -> bind(new Form.WordForm(""), note, child);
        default ->
            problems.addUnknown(
                object.placeOf(key),
                path,
                Wording.unknownKey(key),
                NearestName.find(key, NumberObject.KEYS));
      }
    }
    checkOrder(object, path);
  }

  private void checkBound(NumberForm form, Json json, String path) {
    bindNumber(
        new NumberForm(form.declared(), false),
        json instanceof Json.Obj ? nothing(json) : json,
        path);
  }

  private static Json nothing(Json json) {
    return new Json.Null(json.place());
  }

  private void checkOrder(Json.Obj object, String path) {
    if (object.find(NumberObject.MIN).orElse(null) instanceof Json.Num min
        && object.find(NumberObject.MAX).orElse(null) instanceof Json.Num max
        && min.value() > max.value()) {
      problems.add(
          max.place(),
          Paths.child(path, NumberObject.MAX),
          Wording.found(max),
          new Text("不小于 min " + min.literal(), "no less than min " + min.literal()));
    }
  }

  private void checkUnit(Unit declared, Json json, String path) {
    List<Unit> units = List.of(Unit.values());
    if (json instanceof Json.Str string) {
      Optional<Unit> named =
          units.stream().filter(unit -> isNameOf(unit, string.text())).findFirst();
      if (named.isPresent() && named.get() == declared) {
        return;
      }
      if (named.isEmpty()) {
        String shown = Shown.quoted(string.text());
        problems.add(
            json.place(),
            Finding.of(
                    path, new Text("未知的单位 " + shown, "unknown unit " + shown), unitName(declared))
                .withNearest(
                    NearestName.find(string.text(), units.stream().map(Wording::name).toList())));
        return;
      }
    }
    problems.add(json.place(), path, Wording.found(json), unitName(declared));
  }

  private static Text unitName(Unit unit) {
    String name = "\"" + Wording.name(unit) + "\"";
    return unit == Unit.NONE
        ? new Text(name, name)
        : new Text(name + "（" + unit.text().zh() + "）", name + " (" + unit.text().en() + ")");
  }

  private static boolean isNameOf(Unit unit, String word) {
    return word.equalsIgnoreCase(unit.name())
        || (unit != Unit.NONE && (word.equals(unit.text().zh()) || word.equals(unit.text().en())));
  }

  private Object bindChoice(ChoiceForm form, Json json, String path) {
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
      if (constant.name().equals(name)) {
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

  private Object wrong(Form form, Json json, String path) {
    problems.add(json.place(), Finding.of(path, Wording.found(json), Wording.allowed(form)));
    return standIn(form);
  }
}
