package jiju.store.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.experiment.Shard;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import jiju.store.table.MalformedTable;
import jiju.unit.Month;

/** Reads a manifest. */
final class ManifestReader {

  private ManifestReader() {}

  /**
   * Reads a manifest.
   *
   * @throws MalformedTable where it is none of this layout
   */
  static Manifest read(String text) {
    Json.Obj manifest = asObject(parse(text));
    if (whole(manifest, "format") != Manifest.FORMAT) {
      throw new MalformedTable(
          Manifest.FILE + ": layout " + whole(manifest, "format") + " is not " + Manifest.FORMAT);
    }
    return new Manifest(
        Manifest.FORMAT,
        state(string(manifest, "state")),
        string(manifest, "version"),
        string(manifest, "errand"),
        strings(manifest, "command"),
        Long.parseLong(numeral(manifest, "seed")),
        whole(manifest, "planned_replications"),
        whole(manifest, "replications"),
        whole(asObject(member(manifest, "counts")), "failed_runs"),
        manifest.find("precision").isPresent()
            ? Optional.of(number(manifest, "precision"))
            : Optional.empty(),
        isOn(manifest, "skip_failures"),
        shard(string(manifest, "shard")),
        month(string(manifest, "start")),
        month(string(manifest, "end")),
        manifest.find("until").map(ManifestReader::asText).map(ManifestReader::month),
        objects(manifest, "scenarios").stream().map(ManifestReader::readScenario).toList(),
        readFiles(manifest, "extras"),
        readFiles(manifest, "files"),
        readTimings(asObject(member(manifest, "timings"))));
  }

  private static Manifest.State state(String id) {
    for (Manifest.State state : Manifest.State.values()) {
      if (state.id().equals(id)) {
        return state;
      }
    }
    throw new MalformedTable(Manifest.FILE + ": no state " + id);
  }

  private static Shard shard(String text) {
    if (!text.matches("\\d{1,6}/\\d{1,6}")) {
      throw new MalformedTable(Manifest.FILE + ": no shard " + text);
    }
    String[] numbers = text.split("/");
    return new Shard(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  private static boolean isOn(Json.Obj object, String key) {
    if (member(object, key) instanceof Json.Bool flag) {
      return flag.value();
    }
    throw misses(key);
  }

  private static Manifest.ScenarioEntry readScenario(Json.Obj entry) {
    return new Manifest.ScenarioEntry(
        string(entry, "id"),
        string(entry, "file"),
        string(entry, "resolved_sha256"),
        readFiles(entry, "inputs"),
        string(entry, "digest"),
        strings(entry, "run_digests"));
  }

  private static List<Manifest.FileEntry> readFiles(Json.Obj parent, String key) {
    return objects(parent, key).stream()
        .map(entry -> new Manifest.FileEntry(string(entry, "file"), string(entry, "sha256")))
        .toList();
  }

  private static Manifest.Timings readTimings(Json.Obj timings) {
    return new Manifest.Timings(
        string(timings, "started_utc"),
        whole(timings, "threads"),
        number(timings, "simulation_seconds"),
        number(timings, "total_seconds"));
  }

  private static Json parse(String text) {
    try {
      return JsonReader.read(Manifest.FILE, text);
    } catch (BadJson e) {
      throw new MalformedTable(Manifest.FILE + ": no JSON");
    }
  }

  private static Json member(Json.Obj object, String key) {
    return object.find(key).orElseThrow(() -> misses(key));
  }

  private static MalformedTable misses(String key) {
    return new MalformedTable(Manifest.FILE + ": no " + key);
  }

  private static Json.Obj asObject(Json json) {
    if (json instanceof Json.Obj object) {
      return object;
    }
    throw new MalformedTable(Manifest.FILE + ": no object at line " + json.place().line());
  }

  private static String asText(Json json) {
    if (json instanceof Json.Str string) {
      return string.text();
    }
    throw new MalformedTable(Manifest.FILE + ": no text at line " + json.place().line());
  }

  private static String string(Json.Obj object, String key) {
    return asText(member(object, key));
  }

  private static String numeral(Json.Obj object, String key) {
    if (member(object, key) instanceof Json.Num number) {
      return number.literal();
    }
    throw misses(key);
  }

  private static double number(Json.Obj object, String key) {
    return Double.parseDouble(numeral(object, key));
  }

  private static int whole(Json.Obj object, String key) {
    return (int) number(object, key);
  }

  private static List<Json> items(Json.Obj object, String key) {
    if (member(object, key) instanceof Json.Arr array) {
      return array.items();
    }
    throw misses(key);
  }

  private static List<String> strings(Json.Obj object, String key) {
    List<String> strings = new ArrayList<>();
    items(object, key).forEach(item -> strings.add(asText(item)));
    return strings;
  }

  private static List<Json.Obj> objects(Json.Obj object, String key) {
    return items(object, key).stream().map(ManifestReader::asObject).toList();
  }

  private static Month month(String text) {
    return Month.find(text)
        .orElseThrow(() -> new MalformedTable(Manifest.FILE + ": no month " + text));
  }
}
