package jiju.store.scenario;

import static jiju.store.scenario.Schemas.described;
import static jiju.store.scenario.Schemas.exactly;
import static jiju.store.scenario.Schemas.listOf;
import static jiju.store.scenario.Schemas.pattern;
import static jiju.store.scenario.Schemas.reference;
import static jiju.store.scenario.Schemas.texts;
import static jiju.store.scenario.Schemas.type;

import java.util.ArrayList;
import java.util.List;
import jiju.scenario.form.Declarations;
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
  private static final Text EXTENDS =
      new Text(
          "所依据的情景文件；本文件只写改动", "the scenario file under this one, which says only what it changes");
  private static final Text LIBRARIES =
      new Text("共享的城市、行业、产业链文件", "files of cities, sectors and linkages that scenarios share");
  private static final Text PARKS_TABLE =
      new Text("由一张表和模板生成的众多园区", "many parks, made out of a table and templates");
  private static final Text SCHEDULE = new Text("按日期的变化", "dated changes");

  private ScenarioSchema() {}

  public static Json.Obj schema() {
    FormSchema forms = new FormSchema();
    Members properties = forms.properties(Declarations.SCENARIO);
    properties.put("$schema", type("string"));
    properties.put(Documents.EXTENDS, described(type("string"), EXTENDS));
    properties.put(Documents.LIBRARIES, described(listOf(type("string")), LIBRARIES));
    properties.put(ParksTable.KEY, described(parksTable(), PARKS_TABLE));
    properties.put(Schedule.KEY, described(schedule(), SCHEDULE));
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
        .put("then", baseline())
        .put("$defs", forms.definitions())
        .object();
  }

  /** A baseline states its parks or has a table of them. */
  private static Json.Obj baseline() {
    return new Members()
        .put("required", texts(neededByBaseline()))
        .put(
            "anyOf",
            Members.listOf(
                List.of(
                    new Members().put("required", texts(List.of("parks"))).object(),
                    new Members().put("required", texts(List.of(ParksTable.KEY))).object())))
        .object();
  }

  private static List<String> neededByBaseline() {
    List<String> names = new ArrayList<>(List.of("sourceCities", "sectors"));
    names.addAll(FormSchema.required(Declarations.SCENARIO));
    return names;
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
                .put("from", pattern(FormSchema.MONTH))
                .put("title", reference("text"))
                .put("set", type("object"))
                .put(Merge.DELETE, new Members().put("const", true).object()),
            "id"));
  }
}
