package jiju.store.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.Evidence;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.scenario.check.Finding;
import jiju.scenario.check.NearestName;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.ChoiceForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.store.json.Json;
import jiju.store.json.Shown;
import jiju.unit.Text;

/** Checks what an object number says beside its value: unit, range, distribution, source. */
final class NumberNotes {
  private final Problems problems;
  private final Leaves leaves;

  NumberNotes(Problems problems, Leaves leaves) {
    this.problems = problems;
    this.leaves = leaves;
  }

  /** Checks everything but the value itself. */
  void check(NumberForm form, Json.Obj object, String path) {
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      String key = member.getKey();
      Json note = member.getValue();
      String child = Paths.child(path, key);
      switch (key) {
        case NumberObject.VALUE -> {}
        case NumberObject.UNIT -> checkUnit(form.declared().unit(), note, child);
        case NumberObject.MIN, NumberObject.MAX -> checkBound(form, note, child);
        case NumberObject.DISTRIBUTION ->
            leaves.bindChoice(new ChoiceForm(List.of(Prior.Shape.values())), note, child);
        case NumberObject.EVIDENCE ->
            leaves.bindChoice(new ChoiceForm(List.of(Evidence.values())), note, child);
        case NumberObject.SOURCE -> leaves.bind(new Form.TextForm(), note, child);
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
    leaves.bindNumber(
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
}
