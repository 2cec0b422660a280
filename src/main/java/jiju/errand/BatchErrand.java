package jiju.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jiju.analysis.Evaluation;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
import jiju.engine.Simulations;
import jiju.experiment.FailurePolicy;
import jiju.experiment.Gathering;
import jiju.experiment.LocalExecutor;
import jiju.experiment.RunLine;
import jiju.experiment.Simulator;
import jiju.store.results.Draft;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.results.sheet.Book;
import jiju.unit.Text;

/** Runs, compares or validates: read, simulate, evaluate, write, say. */
public final class BatchErrand {
  private final BatchRequest request;
  private final OutputRequest output;
  private final String version;
  private final Simulator simulator;
  private final Publisher publisher;

  /**
   * @param version version of Jiju, for the record
   */
  public BatchErrand(BatchRequest request, OutputRequest output, String version) {
    this(request, output, version, new Simulations()::run, new PictureBook());
  }

  BatchErrand(
      BatchRequest request,
      OutputRequest output,
      String version,
      Simulator simulator,
      Publisher publisher) {
    this.request = request;
    this.output = output;
    this.version = version;
    this.simulator = simulator;
    this.publisher = publisher;
  }

  /**
   * Does the errand.
   *
   * @throws BadInput where a scenario or an option cannot be worked with
   * @throws Interrupted where it was called off; nothing is left behind
   */
  public Outcome run(Console console) {
    PreparedBatch prepared = PreparedBatch.of(request);
    publisher.check(output.font());
    if (request.dryRun()) {
      new DryRun(prepared, simulator, threads()).tell(console);
      return Outcome.DONE;
    }
    warnOfMemory(prepared, console);
    Path folder = OutputFolder.choose(output, prepared.name());
    try (Draft draft = OutputFolder.draft(folder)) {
      return conduct(prepared, draft, folder, console);
    } catch (InterruptedException called) {
      throw new Interrupted(called);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a precision decides how many runs there are, nobody knows beforehand. */
  private static void warnOfMemory(PreparedBatch prepared, Console console) {
    double available = Runtime.getRuntime().maxMemory();
    Footprint footprint = Footprint.of(prepared);
    if (prepared.precision().isEmpty() && footprint.isTightIn(available)) {
      console.warn(Footprint.warning(footprint.memoryBytes(), available));
    }
  }

  private int threads() {
    return request.threads().orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  private Outcome conduct(PreparedBatch prepared, Draft draft, Path folder, Console console)
      throws IOException, InterruptedException {
    Stopwatch stopwatch = new Stopwatch();
    Gathering gathering = simulate(prepared, console);
    double simulationSeconds = stopwatch.seconds();
    refuseEmptyArms(gathering);
    Findings findings = Evaluation.of(provenance(prepared, gathering), gathering.ensembles());
    heedInterruption();
    ResultsFolder results = new ResultsFolder(draft.folder());
    results.writeData(findings, gathering.lines(), prepared.sources());
    heedInterruption();
    if (output.workbook()) {
      new Book(findings.provenance(), draft.folder()).write(draft.folder());
    }
    publisher.publish(findings, draft.folder(), draft.folder(), output.font(), console);
    heedInterruption();
    results.writeManifest(
        findings.provenance(),
        prepared.command(),
        prepared.until(),
        gathering.lines(),
        prepared.sources(),
        new Manifest.Timings(
            stopwatch.startedUtc(), threads(), simulationSeconds, stopwatch.seconds()));
    draft.publish();
    return tell(findings, gathering, folder, console);
  }

  private Gathering simulate(PreparedBatch prepared, Console console) throws InterruptedException {
    int runs = prepared.batch().specifications().size();
    Text task = new Text("模拟", "Simulating");
    try (Progress progress = console.progress(task, runs)) {
      Gathering gathering =
          new Gathering(prepared.batch(), prepared.precision(), () -> progress.advance(1));
      FailurePolicy policy = request.skipFailures() ? FailurePolicy.SKIP : FailurePolicy.STOP;
      new LocalExecutor(simulator, threads(), policy)
          .execute(prepared.batch().specifications(), gathering);
      return gathering;
    }
  }

  private static void refuseEmptyArms(Gathering gathering) {
    if (!gathering.emptyArms().isEmpty()) {
      String why =
          gathering.lines().stream()
              .filter(run -> run.arm().equals(gathering.emptyArms().get(0)))
              .map(RunLine::note)
              .findFirst()
              .orElse("");
      throw new IllegalStateException(
          "every run of " + String.join(", ", gathering.emptyArms()) + " failed: " + why);
    }
  }

  private Provenance provenance(PreparedBatch prepared, Gathering gathering) {
    return new Provenance(
        request.kind().word(),
        version,
        request.seed(),
        gathering.replications(),
        (int) gathering.failures(),
        prepared.start(),
        prepared.end());
  }

  private static void heedInterruption() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private Outcome tell(Findings findings, Gathering gathering, Path folder, Console console) {
    new Summary(findings).lines().forEach(console::say);
    gathering.lines().stream()
        .filter(run -> run.status() == RunLine.Status.FAILED)
        .limit(10)
        .forEach(
            run ->
                console.warn(
                    "失败的模拟 " + run.arm() + "/" + run.replication() + "：" + run.note(),
                    "Failed run " + run.arm() + "/" + run.replication() + ": " + run.note()));
    console.say("结果在 " + folder, "Results are in " + folder);
    if (output.json()) {
      console.data().print(SummaryJson.of(findings, folder));
    }
    return gathering.failures() > 0 ? Outcome.SOME_RUNS_FAILED : Outcome.DONE;
  }

  /** Wall clock, for the record alone. */
  private static final class Stopwatch {
    private final Instant started = Instant.now();

    double seconds() {
      return ChronoUnit.MILLIS.between(started, Instant.now()) / 1000.0;
    }

    String startedUtc() {
      return started.truncatedTo(ChronoUnit.SECONDS).toString();
    }
  }
}
