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

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jiju.scenario.Evidence;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.scenario.form.Declarations;
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

/**
 * The JSON Schema (2020-12) of scenario files, baselines and variants alike, generated from the
 * declarations. It holds keys, kinds of values and limits; what only a whole scenario can get wrong
 * (references, dates, sums) it leaves to {@code jiju check}. As a variant or a library entry may
 * leave out what its base says, nothing but ids is required inside.
 */
public final class ScenarioSchema {
  private static final String ID = "^[a-z0-9-]+$";
  private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";
  private static final Text EXTENDS =
      new Text(
          "所依据的情景文件；本文件只写改动", "the scenario file under this one, which says only what it changes");
  private static final Text LIBRARIES =
      new Text("共享的城市、行业、产业链文件", "files of cities, sectors and linkages that scenarios share");
  private static final Text PARKS_TABLE =
      new Text("由一张表和模板生成的众多园区", "many parks, made out of a table and templates");
  private static final Text SCHEDULE = new Text("按日期的变化", "dated changes");

  private final Map<String, Json> definitions = new TreeMap<>();

  private ScenarioSchema() {}

  public static Json.Obj schema() {
    return new ScenarioSchema().root();
  }

  private Json.Obj root() {
    Members properties = properties(Declarations.SCENARIO);
    properties.put("$schema", type("string"));
    properties.put(Documents.EXTENDS, described(type("string"), EXTENDS));
    properties.put(Documents.LIBRARIES, described(listOf(type("string")), LIBRARIES));
    properties.put(ParksTable.KEY, described(parksTable(), PARKS_TABLE));
    properties.put(Schedule.KEY, described(schedule(), SCHEDULE));
    definitions.put("text", text());
    definitions.put("number", number());
    Members shared = new Members();
    definitions.forEach(shared::put);
    Json.Obj isBaseline =
        new Members()
            .put("not", new Members().putTexts("required", List.of(Documents.EXTENDS)).object())
            .object();
    return new Members()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("title", "Jiju 集聚: scenario · 情景")
        .put("type", "object")
        .put("properties", properties.object())
        .put("additionalProperties", false)
        .put("if", isBaseline)
        .put("then", new Members().put("required", texts(neededByBaseline())).object())
        .put("$defs", shared.object())
        .object();
  }

  private static List<String> neededByBaseline() {
    List<String> names = new ArrayList<>(List.of("parks", "sourceCities", "sectors"));
    for (Field field : Declarations.SCENARIO.fields()) {
      if (field.isRequired()) {
        names.add(field.name());
      }
    }
    return names;
  }

  private Members properties(GroupForm group) {
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
    return reference("text");
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
            .put(NumberObject.SOURCE, type("string"))
            .put(NumberObject.EVIDENCE, choice(List.of(Evidence.values()))));
  }

  private static Json.Obj text() {
    Members both = new Members().put("zh", type("string")).put("en", type("string"));
    return anyOf(type("string"), exactly(both, "zh", "en"));
  }

  private static Json.Obj parksTable() {
    return exactly(
        new Members()
            .put("file", type("string"))
            .put("common", type("object"))
            .put("by", type("object"))
            .put("levers", type("object")));
  }

  private static Json.Obj schedule() {
    return listOf(
        exactly(
            new Members()
                .put("id", type("string"))
                .put("from", pattern(MONTH))
                .put("title", reference("text"))
                .put("set", type("object"))
                .put(Merge.DELETE, new Members().put("const", true).object()),
            "id"));
  }
}
