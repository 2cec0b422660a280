package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jiju.scenario.check.BadScenario;
import jiju.scenario.check.Problem;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import jiju.store.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a good file, it gives a scenario or a list of problems, and never else. */
class MutationTest {
  private static final String[] VALUES = {
    "-1",
    "1e300",
    "0.5",
    "NaN",
    "\"\"",
    "\"2016-13\"",
    "\"loudi\"",
    "true",
    "null",
    "[]",
    "{}",
    "[[]]",
    "[null]",
    "{\"id\": \"loudi\"}",
    "{\"value\": {}}",
    "[1, \"a\"]",
    "{\"$delete\": true}"
  };

  @TempDir Path folder;

  private void mustGiveAScenarioOrProblems(String text, String what) {
    TownFiles files = new TownFiles(folder);
    Path file = files.write("x.json", text);
    try {
      LoadedScenario scenario = files.read(file);
      LoadedScenario again = files.read(files.write("again.json", scenario.resolved()));
      assertEquals(scenario.timeline(), again.timeline(), what);
    } catch (BadScenario e) {
      assertFalse(e.problems().isEmpty(), what);
      for (Problem problem : e.problems()) {
        assertTrue(problem.text().en().lines().count() == 1, what);
        assertTrue(problem.text().zh().length() < 1000, what);
      }
    }
  }

  @Test
  void letters_changed_dropped_or_doubled() {
    for (int seed = 0; seed < 150; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder(TownFiles.TOWN);
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, text.charAt(at));
          case 2 -> text.setCharAt(at, "{}[]\",:-0a\\/\u0000镇".charAt(random.nextInt(14)));
          default -> text.setLength(Math.max(1, at));
        }
      }
      mustGiveAScenarioOrProblems(text.toString(), "seed " + seed);
    }
  }

  @Test
  void values_replaced_keys_renamed_and_members_dropped() throws BadJson {
    Json town = JsonReader.read("town", TownFiles.TOWN);
    for (int seed = 0; seed < 200; seed++) {
      Mutant mutant = new Mutant(new SplittableRandom(seed));
      Json changed = mutant.of(town, 0);
      mustGiveAScenarioOrProblems(JsonWriter.write(changed), "seed " + seed);
    }
  }

  @Test
  void variants_of_a_good_base() throws BadJson {
    new TownFiles(folder).town();
    Json.Obj town = (Json.Obj) JsonReader.read("town", TownFiles.TOWN);
    Json base = new Json.Str(town.place(), "baseline.json");
    for (int seed = 0; seed < 150; seed++) {
      Json.Obj changed = (Json.Obj) new Mutant(new SplittableRandom(seed)).of(town, 0);
      String text = JsonWriter.write(changed.with("extends", base));
      mustGiveAScenarioOrProblems(text, "seed " + seed);
    }
  }

  /** Changes a tree here and there. */
  private record Mutant(SplittableRandom random) {

    Json of(Json json, int depth) throws BadJson {
      if (depth > 0 && random.nextInt(150) == 0) {
        return JsonReader.read("mutant", VALUES[random.nextInt(VALUES.length)]);
      }
      if (json instanceof Json.Obj object) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
          int dice = random.nextInt(200);
          if (dice != 0) {
            members.put(
                dice == 1 ? member.getKey() + "s" : member.getKey(),
                of(member.getValue(), depth + 1));
          }
        }
        return Json.Obj.of(object.place(), members);
      }
      if (json instanceof Json.Arr array) {
        List<Json> items = new ArrayList<>();
        for (Json item : array.items()) {
          items.add(of(item, depth + 1));
          if (random.nextInt(100) == 0) {
            items.add(item);
          }
        }
        return new Json.Arr(array.place(), items);
      }
      return json;
    }
  }
}
