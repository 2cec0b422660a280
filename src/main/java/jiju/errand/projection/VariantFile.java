package jiju.errand.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jiju.errand.BadInput;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import jiju.store.json.JsonWriter;
import jiju.unit.Text;

/**
 * Moved levers as a scenario file: {@code extends} names the file that the levers stand in, and the
 * rest is what was moved. Such a file runs from the command line, and a page can load it again.
 */
public final class VariantFile {
  private static final String EXTENDS = "extends";
  private static final String SCHEDULE = "schedule";
  private static final int LONGEST_NAME = 80;

  private final Readings readings;

  public VariantFile(Workbench workbench) {
    this.readings = workbench.readings();
  }

  /** What a file says: the scenario it extends, its title, and the levers it moves. */
  public record Loaded(String variant, String title, List<Change> changes) {}

  /**
   * The text of the file; it belongs into the folder of its town.
   *
   * @param name what the planner calls the variant
   */
  public String write(Question question, String name) {
    Map<String, Json> root = new LinkedHashMap<>();
    root.put(EXTENDS, new Json.Str(Moves.HERE, question.variant() + ".json"));
    root.put("id", new Json.Str(Moves.HERE, id(question, name)));
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    root.put("title", Moves.title(new Text(shown, shown)));
    Json.Obj file = Json.Obj.of(Moves.HERE, root);
    String start = readings.loaded(question.ofBaseline()).scenario().start().toString();
    for (Moves.Move move : readings.moves(question).effective()) {
      file = with(file, move, start);
    }
    return JsonWriter.write(file);
  }

  /** Lower-case letters and digits of the name; else the town's. */
  private static String id(Question question, String name) {
    String id = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = id.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? question.town() + "-variant" : trimmed;
  }

  /** What moves in every park stands in the schedule, whose paths can say so. */
  private static Json.Obj with(Json.Obj file, Moves.Move move, String start) {
    Lever lever = move.lever();
    if (move.from().isPresent() || lever.spot().common()) {
      return onDate(file, move, move.from().orElse(start));
    }
    if (lever.kind() == Lever.Kind.SWITCH || lever.isNew()) {
      return Placing.at(file, lever.spot().thingPath(), Moves.thing(move));
    }
    return Placing.at(file, lever.spot().path(), value(move));
  }

  private static Json value(Moves.Move move) {
    return move.lever().kind() == Lever.Kind.NUMBER
        ? new Json.Num(Moves.HERE, move.value())
        : new Json.Str(Moves.HERE, move.value());
  }

  /** All that changes in a month stands in one entry of the schedule. */
  private static Json.Obj onDate(Json.Obj file, Moves.Move move, String from) {
    String id = "from-" + from;
    List<Json> entries =
        new ArrayList<>(
            file.find(SCHEDULE).orElse(null) instanceof Json.Arr there ? there.items() : List.of());
    int at = entries.stream().map(Placing::idOf).toList().indexOf(id);
    Json.Obj entry = at < 0 ? entry(id, from) : (Json.Obj) entries.remove(at);
    Json.Obj set = (Json.Obj) entry.find("set").orElseThrow();
    entries.add(entry.with("set", set.with(move.lever().spot().path(), value(move))));
    return file.with(SCHEDULE, new Json.Arr(Moves.HERE, entries));
  }

  private static Json.Obj entry(String id, String from) {
    Map<String, Json> entry = new LinkedHashMap<>();
    entry.put("id", new Json.Str(Moves.HERE, id));
    entry.put("from", new Json.Str(Moves.HERE, from));
    entry.put("set", Json.Obj.of(Moves.HERE, Map.of()));
    return Json.Obj.of(Moves.HERE, entry);
  }

  /**
   * Reads such a file for a town.
   *
   * @throws BadInput where it is none, or changes more than levers
   */
  public Loaded read(String town, String text) {
    Json.Obj root = parse(text);
    String base = root.find(EXTENDS).map(LeverSheet::word).orElse("");
    if (!base.endsWith(".json")) {
      throw BadInput.of(
          "文件缺少 extends：只能载入本页面保存的方案。",
          "The file has no \"extends\": only variants that were saved here can be loaded.");
    }
    String variant = base.substring(0, base.length() - ".json".length());
    Map<String, Lever> levers =
        readings.levers(town, variant).stream()
            .collect(Collectors.toMap(lever -> lever.spot().path(), lever -> lever));
    String start = readings.loaded(town, variant).scenario().start().toString();
    return new Loaded(variant, title(root), LeversInFile.of(root, levers, start));
  }

  private static String title(Json.Obj root) {
    Json title = root.find("title").orElse(new Json.Str(Moves.HERE, ""));
    return title instanceof Json.Obj both
        ? both.find("zh").map(LeverSheet::word).orElse("")
        : LeverSheet.word(title);
  }

  private static Json.Obj parse(String text) {
    try {
      if (JsonReader.read("file", text) instanceof Json.Obj object) {
        return object;
      }
    } catch (BadJson e) {
      throw new BadInput(e.problems().stream().map(problem -> problem.text()).toList());
    }
    throw BadInput.of("不是情景文件。", "Not a scenario file.");
  }
}
