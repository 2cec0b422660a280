package jiju.errand.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jiju.store.json.Json;

/** What a scenario's schedule sets, path by path. */
final class DatedChanges {
  private DatedChanges() {}

  static Map<String, List<Lever.Later>> of(Json.Obj tree) {
    Map<String, List<Lever.Later>> changes = new HashMap<>();
    if (tree.find("schedule").orElse(null) instanceof Json.Arr entries) {
      for (Json entry : entries.items()) {
        add((Json.Obj) entry, changes);
      }
    }
    return changes;
  }

  private static void add(Json.Obj entry, Map<String, List<Lever.Later>> changes) {
    String from = entry.find("from").map(LeverSheet::word).orElse("");
    if (entry.find("set").orElse(null) instanceof Json.Obj set) {
      set.members()
          .forEach(
              (path, value) ->
                  changes
                      .computeIfAbsent(path, unseen -> new ArrayList<>())
                      .add(new Lever.Later(from, LeverSheet.word(value))));
    }
  }
}
