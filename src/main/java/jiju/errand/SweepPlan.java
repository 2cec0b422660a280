package jiju.errand;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jiju.experiment.design.DesignPoints;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Point;
import jiju.experiment.design.Yield;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.store.experiment.LoadedExperiment;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.scenario.LoadedScenario;
import jiju.store.table.Csv;
import jiju.store.table.MalformedTable;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * What a sweep leaves in its results folder before the first run, so that whoever goes on with it
 * can end it: what is varied, what is asked, and the points.
 *
 * @param scenarios ids of the scenarios, the baseline first
 */
record SweepPlan(
    String id,
    Text title,
    Text question,
    List<String> scenarios,
    List<Yield> yields,
    DesignPoints points) {
  static final String ERRAND = "sweep";
  static final String FILE = "experiment.json";
  static final String DESIGN = "design.csv";

  static SweepPlan of(LoadedExperiment experiment) {
    Text title = experiment.experiment().title();
    String id = experiment.experiment().id();
    return new SweepPlan(
        id,
        title.isEmpty() ? new Text(id, id) : title,
        experiment.experiment().question(),
        experiment.scenarios().stream().map(LoadedScenario::id).toList(),
        experiment.yields(),
        experiment.points());
  }

  /** The name of a scenario at a point. */
  static String arm(String scenario, String point) {
    return scenario + "-" + point;
  }

  String json() {
    return JsonWriter.write(
        new Members()
            .put("id", id)
            .put("title", words(title))
            .put("question", words(question))
            .putTexts("scenarios", scenarios)
            .put(
                "factors",
                Members.listOf(points.factors().stream().map(SweepPlan::factor).toList()))
            .put("outcomes", Members.listOf(yields.stream().map(SweepPlan::outcome).toList()))
            .object());
  }

  private static Json words(Text text) {
    return new Members().put("zh", text.zh()).put("en", text.en()).object();
  }

  private static Json factor(Factor factor) {
    return new Members()
        .put("id", factor.id())
        .put("path", factor.path())
        .put("title", words(factor.title()))
        .put("unit", factor.unit().name().toLowerCase(Locale.ROOT))
        .object();
  }

  private static Json outcome(Yield outcome) {
    return new Members()
        .put("id", outcome.id())
        .put("title", words(outcome.title()))
        .put("metric", outcome.metric().id())
        .put("park", outcome.park())
        .put("at", outcome.at().toString())
        .object();
  }

  /** A line of headings, then a line a point: its id and the value of every factor. */
  String design() {
    StringBuilder text = new StringBuilder("point");
    points.factors().forEach(factor -> text.append(',').append(factor.column()));
    text.append('\n');
    for (Point point : points.points()) {
      text.append(point.id());
      point.values().forEach(value -> text.append(',').append(cell(value)));
      text.append('\n');
    }
    return text.toString();
  }

  private static String cell(String value) {
    return value.matches("[^,\"\\r\\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  /**
   * Reads back what a sweep has left.
   *
   * @throws MalformedTable where the files are not as a sweep writes them
   */
  static SweepPlan read(Path folder) throws IOException {
    Json.Obj plan = object(Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8));
    List<Factor> factors = new ArrayList<>();
    for (Json factor : list(plan, "factors")) {
      factors.add(
          new Factor(
              word(factor, "id"),
              word(factor, "path"),
              text(factor, "title"),
              Unit.valueOf(word(factor, "unit").toUpperCase(Locale.ROOT)),
              List.of("0"),
              Optional.empty()));
    }
    List<Yield> yields = new ArrayList<>();
    for (Json outcome : list(plan, "outcomes")) {
      yields.add(
          new Yield(
              word(outcome, "id"),
              text(outcome, "title"),
              Metric.valueOf(word(outcome, "metric").toUpperCase(Locale.ROOT)),
              word(outcome, "park"),
              Month.parse(word(outcome, "at"))));
    }
    List<String> scenarios = new ArrayList<>();
    list(plan, "scenarios").forEach(name -> scenarios.add(((Json.Str) name).text()));
    List<List<String>> values = new ArrayList<>();
    Csv.read(
        folder.resolve(DESIGN),
        row -> values.add(factors.stream().map(factor -> row.text(factor.column())).toList()));
    return new SweepPlan(
        word(plan, "id"),
        text(plan, "title"),
        text(plan, "question"),
        scenarios,
        yields,
        DesignPoints.of(factors, values));
  }

  private static Json.Obj object(String text) {
    try {
      if (JsonReader.read(FILE, text) instanceof Json.Obj object) {
        return object;
      }
    } catch (BadJson e) {
      throw new MalformedTable(FILE + ": no JSON");
    }
    throw new MalformedTable(FILE + ": no object");
  }

  private static List<Json> list(Json.Obj object, String key) {
    return object.find(key).orElse(null) instanceof Json.Arr array ? array.items() : List.of();
  }

  private static String word(Json json, String key) {
    if (json instanceof Json.Obj object && object.find(key).orElse(null) instanceof Json.Str text) {
      return text.text();
    }
    throw new MalformedTable(FILE + ": no " + key);
  }

  private static Text text(Json json, String key) {
    if (json instanceof Json.Obj object && object.find(key).isPresent()) {
      Json words = object.find(key).get();
      return new Text(word(words, "zh"), word(words, "en"));
    }
    throw new MalformedTable(FILE + ": no " + key);
  }
}
