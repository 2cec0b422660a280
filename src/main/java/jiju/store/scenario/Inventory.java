package jiju.store.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.Evidence;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.scenario.form.Declarations;
import jiju.scenario.form.Declared;
import jiju.scenario.form.Field;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.GroupForm;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.scenario.form.Form.OptionalForm;
import jiju.scenario.form.Form.TextForm;
import jiju.scenario.form.Parameter;
import jiju.store.json.Json;
import jiju.unit.Text;

/** Lists the values of a resolved tree with meaning, range and source; names are none. */
final class Inventory {
  private final List<Parameter> parameters = new ArrayList<>();

  private Inventory() {}

  static List<Parameter> of(Json.Obj resolved) {
    Inventory inventory = new Inventory();
    inventory.walk(Declarations.SCENARIO, resolved, "", Text.EMPTY);
    return List.copyOf(inventory.parameters);
  }

  private void walk(Form form, Json json, String path, Text meaning) {
    if (form instanceof OptionalForm optional) {
      walkOptional(optional.item(), json, path, meaning);
    } else if (form instanceof GroupForm group && json instanceof Json.Obj object) {
      walkGroup(group, object, path, Text.EMPTY);
    } else if (form instanceof ListForm list && json instanceof Json.Arr array) {
      walkList(list, array, path, meaning);
    } else if (form instanceof MapForm map && json instanceof Json.Obj object) {
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        walk(map.item(), member.getValue(), Paths.child(path, member.getKey()), meaning);
      }

    } else if (form instanceof NumberForm number) {
      parameters.add(number(number.declared(), json, path, meaning));
    } else if (!(form instanceof TextForm)) {
      parameters.add(plain(json, path, meaning, word(json)));
    }
  }

  private void walkOptional(Form item, Json json, String path, Text meaning) {
    if (item instanceof GroupForm group && json instanceof Json.Obj object) {
      walkGroup(group, object, path, meaning);
    } else {
      walk(item, json, path, meaning);
    }
  }

  private void walkGroup(GroupForm group, Json.Obj object, String path, Text use) {
    for (Field field : group.fields()) {
      Optional<Json> value = object.find(field.name());
      if (value.isPresent() && !field.name().equals("id")) {
        String child = Paths.child(path, field.name());
        walk(field.form(), value.get(), child, field.meaningWithin(use));
      }
    }
  }

  private void walkList(ListForm form, Json.Arr array, String path, Text meaning) {
    if (!(form.item() instanceof GroupForm)) {
      List<String> words = array.items().stream().map(Inventory::word).toList();
      parameters.add(plain(array, path, meaning, "[" + String.join(", ", words) + "]"));
      return;
    }
    List<String> paths = Paths.items(path, array);
    for (int i = 0; i < paths.size(); i++) {
      walk(form.item(), array.items().get(i), paths.get(i), meaning);
    }
  }

  private static Parameter number(Declared declared, Json json, String path, Text meaning) {
    Optional<Json.Obj> notes =
        json instanceof Json.Obj object ? Optional.of(object) : Optional.empty();
    Json value = notes.flatMap(n -> n.find(NumberObject.VALUE)).orElse(json);
    return new Parameter(
        path,
        meaning,
        declared.unit(),
        word(value),
        false,
        notes.flatMap(n -> bound(n, NumberObject.MIN)).or(() -> finite(declared.low())),
        notes.flatMap(n -> bound(n, NumberObject.MAX)).or(() -> finite(declared.high())),
        notes
            .flatMap(n -> n.find(NumberObject.DISTRIBUTION))
            .map(shape -> Prior.Shape.valueOf(word(shape).toUpperCase(Locale.ROOT))),
        notes
            .flatMap(n -> n.find(NumberObject.SOURCE))
            .flatMap(Leaves::source)
            .orElse(declared.source()),
        Optional.of(
            notes
                .flatMap(n -> n.find(NumberObject.EVIDENCE))
                .map(name -> Evidence.valueOf(word(name).toUpperCase(Locale.ROOT)))
                .orElse(declared.evidence())),
        value.place().toString());
  }

  private static Parameter plain(Json json, String path, Text meaning, String value) {
    return new Parameter(
        path,
        meaning,
        Unit.NONE,
        value,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Text.EMPTY,
        Optional.empty(),
        json.place().toString());
  }

  private static Optional<Double> bound(Json.Obj notes, String key) {
    return notes.find(key).map(json -> ((Json.Num) json).value());
  }

  private static Optional<Double> finite(double value) {
    return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
  }

  private static String word(Json json) {
    if (json instanceof Json.Str string) {
      return string.text();
    }
    if (json instanceof Json.Num number) {
      return number.literal();
    }
    return json instanceof Json.Bool bool ? Boolean.toString(bool.value()) : "";
  }
}
