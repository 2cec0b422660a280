package jiju.store.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Place;

/** Writes the manifest as JSON. */
final class ManifestWriter {
  private static final Place HERE = Place.of(Manifest.FILE);

  private ManifestWriter() {}

  static String write(Manifest manifest) {
    Map<String, Json> counts = new LinkedHashMap<>();
    counts.put("scenarios", number(manifest.scenarios().size()));
    counts.put("runs", number((double) manifest.scenarios().size() * manifest.replications()));
    counts.put("failed_runs", number(manifest.failedRuns()));
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("format", number(manifest.format()));
    members.put("version", text(manifest.version()));
    members.put("errand", text(manifest.errand()));
    members.put("command", array(manifest.command(), ManifestWriter::text));
    members.put("state", text("complete"));
    members.put("seed", new Json.Num(HERE, Long.toString(manifest.seed())));
    members.put("replications", number(manifest.replications()));
    members.put("counts", Json.Obj.of(HERE, counts));
    members.put("start", text(manifest.start().toString()));
    members.put("end", text(manifest.end().toString()));
    manifest.until().ifPresent(until -> members.put("until", text(until.toString())));
    members.put("scenarios", array(manifest.scenarios(), ManifestWriter::scenario));
    members.put("files", array(manifest.files(), ManifestWriter::file));
    members.put("timings", timings(manifest.timings()));
    return JsonWriter.write(Json.Obj.of(HERE, members));
  }

  private static Json scenario(Manifest.ScenarioEntry entry) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", text(entry.id()));
    members.put("file", text(entry.file()));
    members.put("resolved_sha256", text(entry.resolvedSha256()));
    members.put("inputs", array(entry.inputs(), ManifestWriter::file));
    members.put("digest", text(entry.digest()));
    members.put("run_digests", array(entry.runDigests(), ManifestWriter::text));
    return Json.Obj.of(HERE, members);
  }

  private static Json file(Manifest.FileEntry entry) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("file", text(entry.file()));
    members.put("sha256", text(entry.sha256()));
    return Json.Obj.of(HERE, members);
  }

  private static Json timings(Manifest.Timings timings) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("started_utc", text(timings.startedUtc()));
    members.put("threads", number(timings.threads()));
    members.put("simulation_seconds", number(timings.simulationSeconds()));
    members.put("total_seconds", number(timings.totalSeconds()));
    return Json.Obj.of(HERE, members);
  }

  private static Json text(String text) {
    return new Json.Str(HERE, text);
  }

  private static Json number(double number) {
    return Json.Num.of(HERE, number);
  }

  private static <T> Json array(List<T> items, Function<T, Json> json) {
    return new Json.Arr(HERE, items.stream().map(json).toList());
  }
}
