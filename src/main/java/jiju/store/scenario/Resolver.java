package jiju.store.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.Evidence;
import jiju.scenario.Scenario;
import jiju.scenario.Source;
import jiju.scenario.Unit;
import jiju.scenario.form.Catalogue;
import jiju.scenario.form.Declarations;
import jiju.scenario.form.Declared;
import jiju.scenario.form.Field;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.GroupForm;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.scenario.form.Form.OptionalForm;
import jiju.store.json.Json;
import jiju.store.json.Place;
import jiju.unit.Text;

/**
 * Writes a scenario out as a tree in which nothing is left to defaults: every number with its unit,
 * range, source and evidence. Values keep the place that said them.
 */
final class Resolver {
  /** The place of what nobody said. */
  static final Place DEFAULT = Place.of(Catalogue.DEFAULT);

  static final Text UNSOURCED = new Text("未注明出处", "stated without a source");

  private Resolver() {}

  static Json.Obj resolve(Scenario scenario, Json.Obj said) {
    return (Json.Obj) resolve(Declarations.SCENARIO, scenario, Optional.of(said));
  }

  private static Json resolve(Form form, Object value, Optional<Json> said) {
    Place place = said.map(Json::place).orElse(DEFAULT);
    if (form instanceof NumberForm number) {
      return number(number, ((Number) value).doubleValue(), said);
    }
    if (form instanceof GroupForm group) {
      return group(group, (Record) value, said, place);
    }
    if (form instanceof ListForm list) {
      return list(list, (List<?>) value, said, place);
    }
    if (form instanceof MapForm map) {
      return map(map, (Map<?, ?>) value, said, place);
    }
    if (form instanceof OptionalForm optional) {
      return resolve(optional.item(), ((Optional<?>) value).orElseThrow(), said);
    }
    return leaf(value, place);
  }

  private static Json leaf(Object value, Place place) {
    if (value instanceof Boolean flag) {
      return new Json.Bool(place, flag);
    }
    if (value instanceof Text text) {
      Map<String, Json> words = new LinkedHashMap<>();
      words.put("zh", new Json.Str(place, text.zh()));
      words.put("en", new Json.Str(place, text.en()));
      return Json.Obj.of(place, words);
    }
    String word = value instanceof Enum<?> constant ? Wording.name(constant) : value.toString();
    return new Json.Str(place, word);
  }

  private static Json group(GroupForm form, Record value, Optional<Json> said, Place place) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (Field field : form.fields()) {
      Object member = field.valueIn(value);
      if (!(member instanceof Optional<?> optional && optional.isEmpty())) {
        members.put(
            field.name(), resolve(field.form(), member, said.flatMap(s -> find(s, field.name()))));
      }
    }
    return Json.Obj.of(place, members);
  }

  private static Json list(ListForm form, List<?> values, Optional<Json> said, Place place) {
    List<Json> items = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      int index = i;
      Optional<Json> item =
          said.filter(s -> s instanceof Json.Arr array && index < array.items().size())
              .map(s -> ((Json.Arr) s).items().get(index));
      items.add(item(form.item(), values.get(i), item));
    }
    return new Json.Arr(place, items);
  }

  private static Json map(MapForm form, Map<?, ?> values, Optional<Json> said, Place place) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (Object key : values.keySet().stream().map(String::valueOf).sorted().toList()) {
      String name = (String) key;
      Object value = values.get(name);
      if (value != null) {
        members.put(name, item(form.item(), value, said.flatMap(s -> find(s, name))));
      }
    }
    return Json.Obj.of(place, members);
  }

  /** Numbers in lists and maps are plain unless more was said of them. */
  private static Json item(Form form, Object value, Optional<Json> said) {
    boolean plain = form instanceof NumberForm && !(said.orElse(null) instanceof Json.Obj);
    return plain
        ? Json.Num.of(said.map(Json::place).orElse(DEFAULT), ((Number) value).doubleValue())
        : resolve(form, value, said);
  }

  private static Json number(NumberForm form, double value, Optional<Json> said) {
    Declared declared = form.declared();
    Json.Obj notes =
        said.orElse(null) instanceof Json.Obj object
            ? object
            : new Json.Obj(DEFAULT, Map.of(), Map.of());
    Place place = notes.find(NumberObject.VALUE).or(() -> said).map(Json::place).orElse(DEFAULT);
    Map<String, Json> members = new LinkedHashMap<>();
    members.put(NumberObject.VALUE, Json.Num.of(place, value));
    if (declared.unit() != Unit.NONE) {
      members.put(NumberObject.UNIT, new Json.Str(place, Wording.name(declared.unit())));
    }
    bound(notes, NumberObject.MIN, declared.low()).ifPresent(b -> members.put("min", b));
    bound(notes, NumberObject.MAX, declared.high()).ifPresent(b -> members.put("max", b));
    notes
        .find(NumberObject.DISTRIBUTION)
        .map(shape -> ((Json.Str) shape).text().toLowerCase(Locale.ROOT))
        .ifPresent(shape -> members.put("distribution", new Json.Str(place, shape)));
    Origin origin = Origin.of(declared, value, notes);
    members.put(NumberObject.SOURCE, source(origin.source(), place));
    members.put(NumberObject.EVIDENCE, new Json.Str(place, Wording.name(origin.evidence())));
    return Json.Obj.of(place, members);
  }

  private static Json source(Text source, Place place) {
    return Source.of(source.en()).equals(source)
        ? new Json.Str(place, source.en())
        : leaf(source, place);
  }

  private static Optional<Json> bound(Json.Obj notes, String key, double declared) {
    return notes
        .find(key)
        .or(
            () ->
                Double.isNaN(declared)
                    ? Optional.empty()
                    : Optional.of(Json.Num.of(DEFAULT, declared)));
  }

  private static Optional<Json> find(Json said, String key) {
    return said instanceof Json.Obj object
        ? object.find(key).filter(json -> !(json instanceof Json.Null))
        : Optional.empty();
  }

  /**
   * Where a number comes from: what the file says, else the declaration while its default stands.
   */
  private record Origin(Text source, Evidence evidence) {

    static Origin of(Declared declared, double value, Json.Obj notes) {
      Optional<Text> said = notes.find(NumberObject.SOURCE).flatMap(Leaves::source);
      Optional<Evidence> evidence =
          word(notes, NumberObject.EVIDENCE)
              .map(name -> Evidence.valueOf(name.toUpperCase(Locale.ROOT)));
      boolean standsAsDeclared = value == declared.value();
      Text source = said.orElse(standsAsDeclared ? declared.source() : UNSOURCED);
      Evidence otherwise = Evidence.ASSUMED;
      if (said.isPresent() && !Source.isAssumption(source)) {
        otherwise = Evidence.REPORTED;
      } else if (said.isEmpty() && standsAsDeclared) {
        otherwise = declared.evidence();
      }
      return new Origin(source, evidence.orElse(otherwise));
    }

    private static Optional<String> word(Json.Obj notes, String key) {
      return notes.find(key).map(json -> ((Json.Str) json).text());
    }
  }
}
