package jiju.store.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.check.Finding;
import jiju.scenario.check.NearestName;
import jiju.store.json.Json;
import jiju.unit.Text;

/**
 * Lays a patch over a base: JSON Merge Patch (RFC 7396), with two additions. Arrays of things with
 * an {@code id} merge by id, {@code "$delete": true} removes a thing, and an empty array empties
 * the list. A plain number over an object number replaces its value alone.
 *
 * <p>A null over a key that the base lacks stays in the tree, so that a misspelt key is still
 * noticed when the tree is bound.
 */
final class Merge {
  static final String DELETE = "$delete";

  private final Problems problems;

  Merge(Problems problems) {
    this.problems = problems;
  }

  Json merge(Json base, Json patch, String path) {
    if (patch instanceof Json.Obj object) {
      return mergeObject(base, object, path);
    }
    if (patch instanceof Json.Arr array) {
      Json.Arr under =
          base instanceof Json.Arr below ? below : new Json.Arr(array.place(), List.of());
      return speaksOfThings(under, array) ? mergeThings(under, array, path) : patch;
    }
    if (patch instanceof Json.Num
        && NumberObject.looksLike(base)
        && base instanceof Json.Obj number) {
      return number.with(NumberObject.VALUE, patch);
    }
    return patch;
  }

  private Json mergeObject(Json base, Json.Obj patch, String path) {
    Json.Obj merged = new Json.Obj(patch.place(), Map.of(), Map.of());
    if (base instanceof Json.Obj object) {
      merged = object;
    } else if (base instanceof Json.Num && NumberObject.looksLike(patch)) {
      merged = merged.with(NumberObject.VALUE, base);
    }
    for (Map.Entry<String, Json> member : patch.members().entrySet()) {
      String key = member.getKey();
      Optional<Json> under = merged.find(key);
      Json over = member.getValue();
      if (over instanceof Json.Null && (under.isPresent() || isNote(key))) {
        merged = merged.without(key);
      } else {
        Json value = merge(under.orElse(new Json.Null(over.place())), over, Paths.child(path, key));
        merged = merged.with(key, value, patch.placeOf(key));
      }
    }
    return merged;
  }

  private static boolean isNote(String key) {
    return NumberObject.KEYS.contains(key);
  }

  private static boolean speaksOfThings(Json.Arr base, Json.Arr patch) {
    boolean deletes =
        patch.items().stream()
            .anyMatch(item -> item instanceof Json.Obj o && o.find(DELETE).isPresent());
    boolean named = patch.items().stream().anyMatch(item -> Paths.findId(item).isPresent());
    boolean onThings = base.items().stream().anyMatch(item -> Paths.findId(item).isPresent());
    return deletes || (named && onThings);
  }

  private Json mergeThings(Json.Arr base, Json.Arr patch, String path) {
    List<String> before = new ArrayList<>();
    List<Json> strangers = new ArrayList<>();
    Map<String, Json> things = new LinkedHashMap<>();
    for (Json item : base.items()) {
      Optional<String> id = Paths.findId(item);
      if (id.isPresent() && !things.containsKey(id.get())) {
        things.put(id.get(), item);
        before.add(id.get());
      } else {
        strangers.add(item);
      }
    }
    List<String> seen = new ArrayList<>();
    for (Json item : patch.items()) {
      Optional<String> id = Paths.findId(item);
      if (id.isEmpty()) {
        problems.add(
            item.place(),
            path,
            new Text("有一项没有标识", "an entry without an id"),
            new Text("每项都有 id", "entries that each have an id, as in the base"));
      } else if (seen.contains(id.get())) {
        problems.add(item.place(), Paths.child(path, id.get()), "标识重复", "the same id twice");
      } else {
        seen.add(id.get());
        mergeThing(things, id.get(), (Json.Obj) item, before, path);
      }
    }
    List<Json> all = new ArrayList<>(things.values());
    all.addAll(strangers);
    return new Json.Arr(base.place(), all);
  }

  private void mergeThing(
      Map<String, Json> things, String id, Json.Obj patch, List<String> before, String path) {
    Optional<Json> delete = patch.find(DELETE);
    String thing = Paths.child(path, id);
    if (delete.isEmpty()) {
      Json under = things.getOrDefault(id, new Json.Null(patch.place()));
      things.put(id, merge(under, patch, thing));
    } else if (!(delete.get() instanceof Json.Bool bool && bool.value())
        || patch.members().size() != 2) {
      problems.add(
          delete.get().place(),
          thing,
          new Text("$delete 用法有误", "a wrong $delete"),
          new Text("{\"id\": …, \"$delete\": true}", "{\"id\": …, \"$delete\": true}"));
    } else if (things.remove(id) == null) {
      problems.add(
          patch.place(),
          Finding.of(
                  thing,
                  new Text("所继承的文件中没有可删除的“" + id + "”", "nothing of that id to delete in the base"),
                  Text.EMPTY)
              .withNearest(NearestName.find(id, before)));
    }
  }
}
