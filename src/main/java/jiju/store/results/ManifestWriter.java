package jiju.store.results;

import java.util.List;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.json.Place;

/** Writes the manifest as JSON. */
final class ManifestWriter {

  private ManifestWriter() {}

  static String write(Manifest manifest) {
    Members members =
        new Members()
            .put("format", manifest.format())
            .put("version", manifest.version())
            .put("errand", manifest.errand())
            .putTexts("command", manifest.command())
            .put("state", manifest.state().id())
            .put("seed", new Json.Num(Place.of(Manifest.FILE), Long.toString(manifest.seed())))
            .put("planned_replications", manifest.planned())
            .put("replications", manifest.replications())
            .put("counts", counts(manifest))
            .put("skip_failures", manifest.skipFailures())
            .put("shard", manifest.shard().toString())
            .put("start", manifest.start().toString())
            .put("end", manifest.end().toString());
    manifest.precision().ifPresent(width -> members.put("precision", width));
    manifest.until().ifPresent(until -> members.put("until", until.toString()));
    members
        .put(
            "scenarios",
            Members.listOf(manifest.scenarios().stream().map(ManifestWriter::scenario).toList()))
        .put("extras", files(manifest.extras()))
        .put("files", files(manifest.files()))
        .put("timings", timings(manifest.timings()));
    return JsonWriter.write(members.object());
  }

  private static Json counts(Manifest manifest) {
    return new Members()
        .put("scenarios", manifest.scenarios().size())
        .put(
            "planned_runs",
            manifest.shard().count(manifest.scenarios().size() * manifest.planned()))
        .put("runs", manifest.shard().count(manifest.scenarios().size() * manifest.replications()))
        .put("failed_runs", manifest.failedRuns())
        .object();
  }

  private static Json scenario(Manifest.ScenarioEntry entry) {
    return new Members()
        .put("id", entry.id())
        .put("file", entry.file())
        .put("resolved_sha256", entry.resolvedSha256())
        .put("inputs", files(entry.inputs()))
        .put("digest", entry.digest())
        .putTexts("run_digests", entry.runDigests())
        .object();
  }

  private static Json files(List<Manifest.FileEntry> files) {
    return Members.listOf(
        files.stream()
            .map(
                entry ->
                    new Members().put("file", entry.file()).put("sha256", entry.sha256()).object())
            .toList());
  }

  private static Json timings(Manifest.Timings timings) {
    return new Members()
        .put("started_utc", timings.startedUtc())
        .put("threads", timings.threads())
        .put("simulation_seconds", timings.simulationSeconds())
        .put("total_seconds", timings.totalSeconds())
        .object();
  }
}
