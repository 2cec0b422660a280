package jiju.store.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jiju.scenario.check.NearestName;
import jiju.scenario.form.Form;
import jiju.store.json.Json;
import jiju.store.json.Place;
import jiju.unit.Month;
import jiju.unit.Text;

/** Reads the dated changes of a scenario file. */
final class Schedule {
  static final String KEY = "schedule";
  private static final String FROM = "from";
  private static final String SET = "set";
  private static final List<String> KEYS = List.of("id", FROM, "title", SET);

  private final Problems problems;

  Schedule(Problems problems) {
    this.problems = problems;
  }

  /** The changes by month; those of one month in the order of the file. */
  List<Assignment> read(Json.Obj root) {
    Optional<Json> schedule = root.find(KEY);
    if (schedule.isEmpty() || schedule.get() instanceof Json.Null) {
      return List.of();
    }
    if (!(schedule.get() instanceof Json.Arr entries)) {
      problems.add(
          schedule.get().place(),
          KEY,
          Wording.found(schedule.get()),
          new Text("列表 […]", "a list […]"));
      return List.of();
    }
    List<Assignment> changes = new ArrayList<>();
    List<String> paths = Paths.items(KEY, entries);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < paths.size(); i++) {
      Json entry = entries.items().get(i);
      if (entry instanceof Json.Obj object) {
        Paths.findId(object).filter(id -> !ids.add(id)).ifPresent(id -> duplicate(object, id));
        changes.addAll(readEntry(object, paths.get(i)));
      } else {
        problems.add(
            entry.place(), paths.get(i), Wording.found(entry), new Text("对象 {…}", "an object {…}"));
      }
    }
    changes.sort(Comparator.comparing(change -> change.from().orElseThrow()));
    return changes;
  }

  private void duplicate(Json.Obj entry, String id) {
    problems.add(entry.place(), KEY, "标识“" + id + "”重复", "duplicate id \"" + id + "\"");
  }

  private List<Assignment> readEntry(Json.Obj entry, String path) {
    for (String key : entry.members().keySet()) {
      if (!KEYS.contains(key)) {
        problems.addUnknown(
            entry.placeOf(key), path, Wording.unknownKey(key), NearestName.find(key, KEYS));
      }
    }
    Leaves leaves = new Leaves(problems);
    entry.find("title").ifPresent(t -> leaves.bind(new Form.TextForm(), t, path + ".title"));
    require(entry, "id", path, new Text("标识", "an id"));
    require(entry, FROM, path, Wording.allowed(new Form.MonthForm()));
    require(entry, SET, path, new Text("{路径: 值, …}", "{path: value, …}"));
    Optional<Month> from = entry.find(FROM).flatMap(json -> month(json, path));
    if (from.isEmpty() || !(entry.find(SET).orElse(null) instanceof Json.Obj set)) {
      return List.of();
    }
    List<Assignment> changes = new ArrayList<>();
    for (Map.Entry<String, Json> change : set.members().entrySet()) {
      changes.add(
          new Assignment(
              change.getKey(), from, change.getValue(), set.placeOf(change.getKey()), path));
    }
    return changes;
  }

  private void require(Json.Obj entry, String key, String path, Text allowed) {
    Optional<Json> value = entry.find(key);
    boolean there = value.isPresent() && !(value.get() instanceof Json.Null);
    if (!there) {
      problems.add(entry.place(), Paths.child(path, key), Wording.missing(), allowed);
    } else if ((key.equals(SET) && !(value.get() instanceof Json.Obj))
        || (key.equals("id") && Paths.findId(entry).isEmpty())) {
      problems.add(
          value.get().place(), Paths.child(path, key), Wording.found(value.get()), allowed);
    }
  }

  private Optional<Month> month(Json json, String path) {
    Optional<Month> month =
        json instanceof Json.Str string ? Month.find(string.text()) : Optional.empty();
    if (month.isEmpty() && !(json instanceof Json.Null)) {
      problems.add(
          json.place(),
          Paths.child(path, FROM),
          Wording.found(json),
          Wording.allowed(new Form.MonthForm()));
    }
    return month;
  }

  /** The schedule of the file, and after it an entry for each of the other dated changes. */
  static Json write(Json.Obj root, List<Assignment> others) {
    List<Json> entries = new ArrayList<>();
    if (root.find(KEY).orElse(null) instanceof Json.Arr own) {
      entries.addAll(own.items());
    }
    Set<String> ids = new HashSet<>();
    entries.forEach(entry -> Paths.findId(entry).ifPresent(ids::add));
    for (Assignment change : others) {
      int number = 1;
      while (!ids.add("set-" + number)) {
        number++;
      }
      entries.add(entry("set-" + number, change));
    }
    return new Json.Arr(root.place(), entries);
  }

  private static Json entry(String id, Assignment change) {
    Place place = change.place();
    Map<String, Json> entry = new LinkedHashMap<>();
    entry.put("id", new Json.Str(place, id));
    entry.put(FROM, new Json.Str(place, change.from().orElseThrow().toString()));
    entry.put(SET, Json.Obj.of(place, Map.of(change.path(), change.value())));
    return Json.Obj.of(place, entry);
  }
}
