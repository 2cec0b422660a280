package jiju.store.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jiju.scenario.form.Spelled;
import jiju.store.json.Json;
import jiju.store.json.Members;
import jiju.unit.Text;

/** Building blocks of a JSON Schema. */
final class Schemas {
  private Schemas() {}

  static Json.Obj type(String name) {
    return new Members().put("type", name).object();
  }

  static Json.Obj pattern(String pattern) {
    return new Members().put("type", "string").put("pattern", pattern).object();
  }

  static Json.Obj listOf(Json.Obj item) {
    return type("array").with("items", item);
  }

  static Json.Obj reference(String name) {
    return new Members().put("$ref", "#/$defs/" + name).object();
  }

  static Json.Obj anyOf(Json.Obj... schemas) {
    return new Members().put("anyOf", Members.listOf(List.of(schemas))).object();
  }

  /** In a variant null stands for the default. */
  static Json.Obj orNull(Json.Obj schema) {
    return anyOf(schema, type("null"));
  }

  static Json.Obj oneOf(Set<String> names) {
    return new Members().putTexts("enum", List.copyOf(names)).object();
  }

  /** Any of the constants, in small letters or capitals. */
  static Json.Obj choice(List<? extends Enum<?>> constants) {
    Set<String> names = new LinkedHashSet<>();
    if (constants.stream().allMatch(constant -> constant instanceof Spelled)) {
      constants.forEach(constant -> names.add(Wording.name(constant)));
    }
    constants.forEach(constant -> names.add(constant.name().toLowerCase(Locale.ROOT)));
    constants.forEach(constant -> names.add(constant.name()));
    return oneOf(names);
  }

  /** An object with these members and no others. */
  static Json.Obj exactly(Members properties, String... required) {
    Json.Obj object =
        type("object")
            .with("properties", properties.object())
            .with("additionalProperties", Members.of(false));
    return required.length == 0 ? object : object.with("required", texts(List.of(required)));
  }

  static Json texts(List<String> texts) {
    List<Json> items = new ArrayList<>();
    texts.forEach(text -> items.add(Members.of(text)));
    return Members.listOf(items);
  }

  static Json.Obj described(Json.Obj schema, Text meaning) {
    return schema.with("description", Members.of(meaning.en() + " · " + meaning.zh()));
  }
}
