package jiju.errand.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jiju.errand.BadInput;
import jiju.store.json.Json;
import jiju.unit.Text;

/** Walks a file and collects the levers that it moves. Mutable; lives for one reading. */
final class LeversInFile {
  private static final List<String> NAMES = List.of("extends", "id", "title", "question");
  private static final String SCHEDULE = "schedule";

  private final Map<String, Lever> levers;
  private final String start;
  private final List<Change> changes = new ArrayList<>();
  private final List<Text> problems = new ArrayList<>();

  private LeversInFile(Map<String, Lever> levers, String start) {
    this.levers = levers;
    this.start = start;
  }

  /**
   * The changes that a file makes.
   *
   * @param levers by path
   * @param start first month: what changes then has always been so
   * @throws BadInput where it changes more than levers
   */
  static List<Change> of(Json.Obj file, Map<String, Lever> levers, String start) {
    LeversInFile found = new LeversInFile(levers, start);
    file.members().forEach(found::look);
    if (!found.problems.isEmpty()) {
      throw new BadInput(found.problems);
    }
    return List.copyOf(found.changes);
  }

  private void look(String path, Json json) {
    if (NAMES.contains(path)) {
      return;
    }
    if (path.equals(SCHEDULE) && json instanceof Json.Arr entries) {
      entries.items().forEach(this::lookAtDate);
    } else if (json instanceof Json.Arr array) {
      array.items().forEach(item -> look(path + "." + Placing.idOf(item), item));
    } else if (json instanceof Json.Obj object) {
      lookInside(path, object);
    } else {
      note(path, new Change(path, LeverSheet.word(json)));
    }
  }

  private void lookAtDate(Json json) {
    if (json instanceof Json.Obj entry && entry.find("set").orElse(null) instanceof Json.Obj set) {
      String from = entry.find("from").map(LeverSheet::word).orElse("");
      set.members()
          .forEach((path, value) -> note(path, change(path, from, LeverSheet.word(value))));
    } else {
      refuse(SCHEDULE);
    }
  }

  private Change change(String path, String from, String value) {
    return from.equals(start) ? new Change(path, value) : Change.dated(path, from, value);
  }

  private void lookInside(String path, Json.Obj object) {
    Lever thing = levers.get(path);
    if (thing != null && object.find("$delete").isPresent()) {
      note(path, new Change(path, "false"));
    } else if (object.find("value").isPresent() && levers.containsKey(path)) {
      note(path, new Change(path, LeverSheet.word(object.find("value").orElseThrow())));
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

  private void note(String path, Change change) {
    if (levers.containsKey(path)) {
      changes.add(change);
    } else {
      refuse(path);
    }
  }

  private void refuse(String path) {
    problems.add(
        new Text(path + "：不是本页面的杠杆，无法载入。", path + ": no lever of this page; it cannot be loaded."));
  }
}
