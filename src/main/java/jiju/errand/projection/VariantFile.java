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
  private static final List<String> NAMES = List.of("id", "title", "question");
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
    for (Moves.Move move : readings.moves(question).effective()) {
      file = with(file, move);
    }
    return JsonWriter.write(file);
  }

  /** Lower-case letters and digits of the name; else the town's. */
  private static String id(Question question, String name) {
    String id = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = id.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? question.town() + "-variant" : trimmed;
  }

  private static Json.Obj with(Json.Obj file, Moves.Move move) {
    Lever lever = move.lever();
    if (lever.kind() == Lever.Kind.SWITCH || lever.isNew()) {
      return placed(file, segments(lever.spot().thingPath()), Moves.thing(move));
    }
    Json value =
        lever.kind() == Lever.Kind.NUMBER
            ? new Json.Num(Moves.HERE, move.value())
            : new Json.Str(Moves.HERE, move.value());
    return placed(file, segments(lever.spot().path()), value);
  }

  /** Parts of a path; those that are ids of things in a list begin with #. */
  private static List<String> segments(String path) {
    return ListsOfThings.mark(path);
  }

  private static Json.Obj placed(Json.Obj object, List<String> path, Json value) {
    String key = path.get(0);
    if (path.size() == 1) {
      return object.with(key, value);
    }
    boolean list = path.get(1).startsWith("#");
    if (!list) {
      Json.Obj below = object.find(key).orElse(null) instanceof Json.Obj there ? there : empty();
      return object.with(key, placed(below, path.subList(1, path.size()), value));
    }
    List<Json> items =
        new ArrayList<>(
            object.find(key).orElse(null) instanceof Json.Arr array ? array.items() : List.of());
    String id = path.get(1).substring(1);
    int at = indexOf(items, id);
    Json.Obj item = at < 0 ? withId(id) : (Json.Obj) items.get(at);
    Json changed = path.size() == 2 ? value : placed(item, path.subList(2, path.size()), value);
    if (at < 0) {
      items.add(changed);
    } else {
      items.set(at, changed);
    }
    return object.with(key, new Json.Arr(Moves.HERE, items));
  }

  private static int indexOf(List<Json> items, String id) {
    return items.stream().map(VariantFile::idOf).toList().indexOf(id);
  }

  private static String idOf(Json item) {
    return item instanceof Json.Obj object
        ? object.find("id").map(LeverSheet::word).orElse("")
        : "";
  }

  private static Json.Obj empty() {
    return Json.Obj.of(Moves.HERE, Map.of());
  }

  private static Json.Obj withId(String id) {
    return Json.Obj.of(Moves.HERE, Map.of("id", new Json.Str(Moves.HERE, id)));
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
        readings.sheet(town, variant).levers().stream()
            .collect(Collectors.toMap(lever -> lever.spot().path(), lever -> lever));
    Found found = new Found(levers);
    root.members().forEach((key, value) -> found.look(key, value));
    if (!found.problems.isEmpty()) {
      throw new BadInput(found.problems);
    }
    return new Loaded(variant, title(root), List.copyOf(found.changes));
  }

  private static String title(Json.Obj root) {
    Json title = root.find("title").orElse(empty());
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

  /** Walks a file and collects the levers that it moves. Mutable; lives for one reading. */
  private static final class Found {
    private final Map<String, Lever> levers;
    private final List<Change> changes = new ArrayList<>();
    private final List<Text> problems = new ArrayList<>();

    Found(Map<String, Lever> levers) {
      this.levers = levers;
    }

    void look(String path, Json json) {
      if (path.equals(EXTENDS) || NAMES.contains(path)) {
        return;
      }
      if (json instanceof Json.Arr array) {
        array.items().forEach(item -> look(path + "." + idOf(item), item));
      } else if (json instanceof Json.Obj object) {
        lookInside(path, object);
      } else {
        note(path, LeverSheet.word(json));
      }
    }

    private void lookInside(String path, Json.Obj object) {
      Lever thing = levers.get(path);
      if (thing != null && object.find("$delete").isPresent()) {
        note(path, "false");
      } else if (object.find("value").isPresent() && levers.containsKey(path)) {
        note(path, LeverSheet.word(object.find("value").orElseThrow()));
      } else {
        object.members().forEach((key, value) -> lookAtField(path, key, value));
      }
    }

    private void lookAtField(String path, String key, Json value) {
      boolean companion =
          levers.values().stream()
              .filter(Lever::isNew)
              .anyMatch(
                  lever ->
                      lever.spot().thingPath().equals(path)
                          && (key.equals("title")
                              || LeverSheet.word(value).equals(lever.companions().get(key))));
      if (!key.equals("id") && !companion) {
        look(path + "." + key, value);
      }
    }

    private void note(String path, String value) {
      if (levers.containsKey(path)) {
        changes.add(new Change(path, value));
      } else {
        problems.add(
            new Text(
                path + "：不是本页面的杠杆，无法载入。", path + ": no lever of this page; it cannot be loaded."));
      }
    }
  }
}
