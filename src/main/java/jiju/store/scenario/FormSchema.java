package jiju.store.scenario;

import static jiju.store.scenario.Schemas.anyOf;
import static jiju.store.scenario.Schemas.choice;
import static jiju.store.scenario.Schemas.described;
import static jiju.store.scenario.Schemas.exactly;
import static jiju.store.scenario.Schemas.listOf;
import static jiju.store.scenario.Schemas.oneOf;
import static jiju.store.scenario.Schemas.orNull;
import static jiju.store.scenario.Schemas.pattern;
import static jiju.store.scenario.Schemas.reference;
import static jiju.store.scenario.Schemas.texts;
import static jiju.store.scenario.Schemas.type;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jiju.scenario.Evidence;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.scenario.form.Declared;
import jiju.scenario.form.Field;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.ChoiceForm;
import jiju.scenario.form.Form.FlagForm;
import jiju.scenario.form.Form.GroupForm;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.MonthForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.scenario.form.Form.OptionalForm;
import jiju.scenario.form.Form.WordForm;
import jiju.store.json.Json;
import jiju.store.json.Members;
import jiju.unit.Text;

/** Builds a JSON Schema from declarations. Mutable; lives for one schema. */
final class FormSchema {
  static final String ID = "^[a-z0-9-]+$";
  static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";

  private final Map<String, Json> definitions = new TreeMap<>();

  FormSchema() {
    definitions.put("text", text());
    definitions.put("number", number());
  }

  /** What the members refer to. */
  Json.Obj definitions() {
    Members shared = new Members();
    definitions.forEach(shared::put);
    return shared.object();
  }

  /** The names of the members that must be stated. */
  static List<String> required(GroupForm group) {
    return group.fields().stream().filter(Field::isRequired).map(Field::name).toList();
  }

  /** The members of a record. */
  Members properties(GroupForm group) {
    Members properties = new Members();
    group.fields().forEach(field -> properties.put(field.name(), of(field)));
    return properties;
  }

  private Json.Obj of(Field field) {
    Json.Obj schema = described(orNull(of(field.form())), withUnit(field));
    if (field.form() instanceof NumberForm number && !number.declared().isRequired()) {
      return schema.with("default", Members.of(number.declared().value()));
    }
    if (field.form() instanceof FlagForm) {
      return schema.with("default", Members.of(Boolean.parseBoolean(field.otherwise())));
    }
    return field.otherwise().isEmpty()
        ? schema
        : schema.with("default", Members.of(field.otherwise()));
  }

  private static Text withUnit(Field field) {
    if (field.form() instanceof NumberForm number) {
      Text unit = number.declared().unit().text();
      return new Text(
          with(field.meaning().zh(), unit.zh(), "（%s）"),
          with(field.meaning().en(), unit.en(), " (%s)"));
    }
    return field.meaning();
  }

  private static String with(String meaning, String unit, String form) {
    return meaning.contains(unit) ? meaning : meaning + String.format(Locale.ROOT, form, unit);
  }

  private Json.Obj of(Form form) {
    if (form instanceof NumberForm number) {
      return number(number);
    }
    if (form instanceof GroupForm group) {
      return group(group);
    }
    if (form instanceof ListForm list) {
      return listOf(
          list.isIdentified()
              ? of(list.item()).with("required", texts(List.of("id")))
              : of(list.item()));
    }
    if (form instanceof MapForm map) {
      return type("object").with("additionalProperties", orNull(of(map.item())));
    }
    return form instanceof OptionalForm optional ? of(optional.item()) : plain(form);
  }

  private static Json.Obj plain(Form form) {
    if (form instanceof ChoiceForm choice) {
      return choice(choice.constants());
    }
    if (form instanceof FlagForm) {
      return type("boolean");
    }
    if (form instanceof MonthForm) {
      return pattern(MONTH);
    }
    if (form instanceof WordForm word) {
      return word.refersTo().isEmpty() ? type("string") : pattern(ID);
    }
    return form instanceof Form.LiteralForm
        ? new Members().putTexts("type", List.of("number", "string", "boolean")).object()
        : reference("text");
  }

  private Json.Obj group(GroupForm group) {
    if (!definitions.containsKey(group.name())) {
      Members properties = properties(group);
      if (group.isIdentified()) {
        properties.put("id", pattern(ID));
        properties.put(Merge.DELETE, new Members().put("const", true).object());
      }
      definitions.put(group.name(), exactly(properties));
    }
    return reference(group.name());
  }

  private static Json.Obj number(NumberForm form) {
    Declared declared = form.declared();
    Json.Obj plain =
        new Members()
            .put("type", form.whole() ? "integer" : "number")
            .put("minimum", declared.min())
            .put("maximum", declared.max())
            .object();
    Json.Obj bound = plain.with("type", Members.of("number"));
    Json.Obj notes =
        new Members()
            .put(NumberObject.VALUE, plain)
            .put(NumberObject.MIN, bound)
            .put(NumberObject.MAX, bound)
            .put(NumberObject.UNIT, oneOf(unitNames(declared.unit())))
            .object();
    return anyOf(plain, reference("number").with("properties", notes));
  }

  private static Set<String> unitNames(Unit unit) {
    Set<String> names = new LinkedHashSet<>();
    names.add(unit.name().toLowerCase(Locale.ROOT));
    names.add(unit.name());
    if (unit != Unit.NONE) {
      names.add(unit.text().en());
      names.add(unit.text().zh());
    }
    return names;
  }

  private static Json.Obj number() {
    return exactly(
        new Members()
            .put(NumberObject.VALUE, type("number"))
            .put(NumberObject.UNIT, type("string"))
            .put(NumberObject.MIN, type("number"))
            .put(NumberObject.MAX, type("number"))
            .put(NumberObject.DISTRIBUTION, choice(List.of(Prior.Shape.values())))
            .put(NumberObject.SOURCE, text())
            .put(NumberObject.EVIDENCE, choice(List.of(Evidence.values()))));
  }

  private static Json.Obj text() {
    Members both = new Members().put("zh", type("string")).put("en", type("string"));
    return anyOf(type("string"), exactly(both, "zh", "en"));
  }
}
