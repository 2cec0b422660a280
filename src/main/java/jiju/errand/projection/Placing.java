package jiju.errand.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jiju.store.json.Json;

/** Puts a value at a path into a file that says only what it changes, with all that leads there. */
final class Placing {
  private Placing() {}

  /** The file with the value at the path of the scenario. */
  static Json.Obj at(Json.Obj file, String path, Json value) {
    return placed(file, ListsOfThings.mark(path), value);
  }

  /** The id of a thing; empty where it has none. */
  static String idOf(Json item) {
    return item instanceof Json.Obj object
        ? object.find("id").map(LeverSheet::word).orElse("")
        : "";
  }

  /** Ids of things in a list begin with {@code #}. */
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
    int at = items.stream().map(Placing::idOf).toList().indexOf(id);
    Json.Obj item = at < 0 ? withId(id) : (Json.Obj) items.get(at);
    Json changed = path.size() == 2 ? value : placed(item, path.subList(2, path.size()), value);
    if (at < 0) {
      items.add(changed);
    } else {
      items.set(at, changed);
    }
    return object.with(key, new Json.Arr(Moves.HERE, items));
  }

  private static Json.Obj empty() {
    return Json.Obj.of(Moves.HERE, Map.of());
  }

  private static Json.Obj withId(String id) {
    return Json.Obj.of(Moves.HERE, Map.of("id", new Json.Str(Moves.HERE, id)));
  }
}
