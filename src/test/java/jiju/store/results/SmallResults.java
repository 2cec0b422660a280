package jiju.store.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.Evaluation;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.FailurePolicy;
import jiju.experiment.Gathering;
import jiju.experiment.LocalExecutor;
import jiju.experiment.RandomWalk;
import jiju.experiment.Shard;
import jiju.store.results.sheet.Sheets;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;

/** Results of a few replications of shipped scenarios, simulated by a random walk. */
record SmallResults(Findings findings, Gathering gathering, List<Source> sources, Month until) {
  private static final Path SCENARIOS = Path.of("scenarios", "loudi-south");

  static SmallResults of(Month until, int threads, String... names) throws InterruptedException {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      files.add(SCENARIOS.resolve(name + ".json"));
    }
    List<LoadedScenario> loaded = ScenarioFiles.readAll(files, List.of());
    List<Source> sources = loaded.stream().map(one -> new Source(one.id(), one)).toList();
    List<Arm> arms =
        loaded.stream().map(one -> new Arm(one.id(), one.timeline().withEnd(until))).toList();
    Gathering gathering = new Gathering(new Batch(arms, 3, 7), Optional.empty(), () -> {});
    new LocalExecutor(new RandomWalk(), threads, FailurePolicy.STOP)
        .execute(new Batch(arms, 3, 7).specifications(), gathering);
    Provenance provenance = new Provenance("compare", "1.2.3", 3, 7, 0, Month.of(2015, 1), until);
    return new SmallResults(
        Evaluation.of(provenance, gathering.ensembles()), gathering, sources, until);
  }

  Manifest write(Path folder) throws IOException {
    ResultsFolder results = new ResultsFolder(folder);
    Provenance from = findings.provenance();
    Manifest plan =
        new Manifest(
            Manifest.FORMAT,
            Manifest.State.RUNNING,
            from.version(),
            from.command(),
            List.of("compare", "scenarios/loudi-south"),
            from.seed(),
            from.replications(),
            0,
            0,
            Optional.of(0.05),
            true,
            new Shard(1, 1),
            from.start(),
            from.end(),
            Optional.of(until),
            List.of(),
            List.of(),
            List.of(),
            new Manifest.Timings("2026-01-01T00:00:00Z", 2, 0, 0));
    Manifest begun =
        results.begin(
            plan,
            sources.stream().map(Source::planned).toList(),
            Map.of("experiment.json", "{}\n"));
    new Sheets(folder).write(findings, gathering.lines());
    return results.finish(
        begun,
        from.replications(),
        gathering.lines(),
        new Manifest.Timings("2026-01-01T00:00:00Z", 2, 0.5, 1.25));
  }
}
