package jiju.store.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.store.json.Json;
import jiju.store.json.Place;

/** Dotted paths into a tree: things by id where that is unique, else by position. */
final class Paths {
  private Paths() {}

  static String child(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** The path of each item of an array. */
  static List<String> items(String path, Json.Arr array) {
    Map<String, Integer> times = new HashMap<>();
    String[] paths = new String[array.items().size()];
    for (int i = 0; i < paths.length; i++) {
      Optional<String> id = findId(array.items().get(i));
      boolean first = id.isPresent() && times.merge(id.get(), 1, Integer::sum) == 1;
      paths[i] = first ? child(path, id.get()) : path + "[" + i + "]";
    }
    return List.of(paths);
  }

  /** The id of a thing; empty where it has none, or none that is a text. */
  static Optional<String> findId(Json json) {
    return json instanceof Json.Obj object
            && object.find("id").orElse(null) instanceof Json.Str id
            && !id.text().isEmpty()
        ? Optional.of(id.text())
        : Optional.empty();
  }

  /** Where the value at a path was written, or its nearest enclosing value. */
  static Place place(Json root, String path) {
    Json json = root;
    for (String segment : segments(path)) {
      Optional<Json> next = step(json, segment);
      if (next.isEmpty()) {
        return json.place();
      }
      json = next.get();
    }
    return json.place();
  }

  /** The value at a path; empty where there is none. */
  static Optional<Json> find(Json root, String path) {
    Optional<Json> json = Optional.of(root);
    for (String segment : segments(path)) {
      json = json.flatMap(here -> step(here, segment));
    }
    return json;
  }

  /** A path in its parts; a position is a part of its own: {@code zones}, {@code [1]}. */
  static List<String> segments(String path) {
    return List.of(path.replace("[", ".[").split("\\.", -1));
  }

  private static Optional<Json> step(Json json, String segment) {
    if (json instanceof Json.Obj object) {
      return object.find(segment);
    }
    if (json instanceof Json.Arr array) {
      List<String> items = items("", array);
      int i = items.indexOf(segment);
      return i < 0 ? Optional.empty() : Optional.of(array.items().get(i));
    }
    return Optional.empty();
  }
}
