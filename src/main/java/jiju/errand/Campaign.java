package jiju.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jiju.experiment.Agenda;
import jiju.experiment.Batch;
import jiju.experiment.Convergence;
import jiju.experiment.Executor;
import jiju.experiment.FailurePolicy;
import jiju.experiment.Precision;
import jiju.experiment.RunFailure;
import jiju.experiment.RunLine;
import jiju.experiment.RunOutcome;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.results.sheet.Sheets;
import jiju.store.runs.Block;
import jiju.store.runs.Commits;
import jiju.store.runs.DamagedStore;
import jiju.store.runs.RunStore;
import jiju.store.runs.StoredRun;
import jiju.unit.Text;

/**
 * Carries a batch from where its folder stands to its end: makes the runs that are missing, commits
 * them, and lets its errand finish. Whoever calls holds the lock of the folder.
 */
final class Campaign {
  /** Under which note a part tells its batch. */
  static final String BATCH = "jiju.batch";

  private final Workforce workforce;
  private final OutputRequest output;
  private final Console console;
  private final ResultsFolder results;
  private final Batch batch;
  private final Stopwatch stopwatch = new Stopwatch();
  private Manifest manifest;

  /**
   * @param manifest of the folder; its state is running
   * @param batch with as many replications as are planned
   */
  Campaign(
      Workforce workforce,
      OutputRequest output,
      Console console,
      ResultsFolder results,
      Manifest manifest,
      Batch batch) {
    this.workforce = workforce;
    this.output = output;
    this.console = console;
    this.results = results;
    this.manifest = manifest;
    this.batch = batch;
  }

  /**
   * Makes what is missing and finishes.
   *
   * @throws Interrupted where it was called off
   * @throws Stopped where the disk gave out
   * @throws RunFailure where a run failed that may not be skipped
   */
  Outcome conduct() {
    try {
      int replications = simulate();
      return finish(replications);
    } catch (InterruptedException called) {
      rest();
      console.warn(
          "已提交的模拟都在；用 jiju resume " + results.folder() + " 继续。",
          "What was committed is safe; go on with jiju resume " + results.folder() + ".");
      throw new Interrupted(called);
    } catch (IOException gaveOut) {
      rest();
      throw stopped(gaveOut);
    } catch (UncheckedIOException gaveOut) {
      rest();
      throw stopped(Objects.requireNonNull(gaveOut.getCause()));
    } catch (DamagedStore damaged) {
      rest();
      throw new BadInput(damaged.lines());
    } catch (RuntimeException | Error failed) {
      rest();
      throw failed;
    }
  }

  private Stopped stopped(IOException why) {
    return new Stopped(
        new Text(
            "无法继续写入 "
                + results.folder()
                + "（"
                + why.getMessage()
                + "）；已提交的模拟都在，排除后可用 jiju resume "
                + results.folder()
                + " 继续。",
            "Cannot go on writing to "
                + results.folder()
                + " ("
                + why.getMessage()
                + "); what was committed is safe. Mend it, then: jiju resume "
                + results.folder()),
        why);
  }

  /** Leaves word that the batch can go on; where not even that can be written, the lock tells. */
  private void rest() {
    try {
      results.write(manifest.withState(Manifest.State.INTERRUPTED, timings(0)));
    } catch (IOException | RuntimeException notEvenThat) {
      console.warn(
          "无法改写 manifest.json：" + notEvenThat.getMessage(),
          "manifest.json cannot be rewritten: " + notEvenThat.getMessage());
    }
  }

  /** Returns how many replications the batch has in the end. */
  private int simulate() throws InterruptedException, IOException {
    RunStore store = results.runs();
    Optional<Convergence> convergence =
        manifest
            .precision()
            .map(width -> new Convergence(new Precision(width), batch.arms().size()));
    convergence.ifPresent(watch -> store.forEach(run -> watch(watch, run)));
    if (convergence.isPresent() && convergence.get().enough().isPresent()) {
      return convergence.get().enough().getAsInt();
    }
    Agenda agenda = new Agenda(batch, manifest.shard(), store.positions());
    if (agenda.size() > 0) {
      make(agenda, convergence);
    }
    return convergence
        .map(watch -> watch.enough().orElse(batch.replications()))
        .orElse(batch.replications());
  }

  private static void watch(Convergence convergence, StoredRun run) {
    run.record()
        .ifPresentOrElse(
            record -> convergence.take(run.position(), record),
            () -> convergence.takeFailure(run.position()));
  }

  private void make(Agenda agenda, Optional<Convergence> convergence)
      throws InterruptedException, IOException {
    Text task = new Text("模拟", "Simulating");
    FailurePolicy policy = manifest.skipFailures() ? FailurePolicy.SKIP : FailurePolicy.STOP;
    ErrorFiles errors = new ErrorFiles(results, manifest.version());
    try (Progress progress = console.progress(task, agenda.size());
        Commits commits =
            new Commits(results.runsFolder(), Map.of(BATCH, manifest.batchDigest()), batch)) {
      Sink sink = new Sink(agenda, convergence, commits, errors, progress);
      workforce.executor(policy).execute(agenda.specifications(), sink);
    } catch (RunFailure failure) {
      errors.write(failure.outcome());
      throw failure;
    }
  }

  /** Where outcomes arrive, in the order of the agenda. Mutable: counts them. */
  private static final class Sink implements Executor.Sink {
    private final Agenda agenda;
    private final Optional<Convergence> convergence;
    private final Commits commits;
    private final ErrorFiles errors;
    private final Progress progress;
    private int arrived;

    Sink(
        Agenda agenda,
        Optional<Convergence> convergence,
        Commits commits,
        ErrorFiles errors,
        Progress progress) {
      this.agenda = agenda;
      this.convergence = convergence;
      this.commits = commits;
      this.errors = errors;
      this.progress = progress;
    }

    @Override
    public boolean accept(RunOutcome outcome) {
      int position = agenda.position(arrived++);
      StoredRun run = StoredRun.of(position, outcome);
      if (outcome instanceof RunOutcome.Failed failed) {
        errors.write(failed);
      }
      try {
        commits.add(run, isLastOfBlock(position));
      } catch (InterruptedException calledOff) {
        Thread.currentThread().interrupt();
        return false;
      }
      convergence.ifPresent(watch -> watch(watch, run));
      progress.advance(1);
      return convergence.isEmpty() || convergence.get().enough().isEmpty();
    }

    private boolean isLastOfBlock(int position) {
      return arrived == agenda.size()
          || !Block.of(position).equals(Block.of(agenda.position(arrived)));
    }
  }

  private Outcome finish(int replications) throws IOException, InterruptedException {
    double simulationSeconds = stopwatch.seconds();
    Ending ending =
        Ending.of(results, manifest, batch, replications, workforce.publisher(), output, console)
            .on(workforce.nearby());
    if (manifest.shard().isWhole()) {
      Finish.of(manifest.errand()).write(ending);
    } else {
      ending.add(into -> new Sheets(into).writeRuns(ending.lines()));
      console.say(
          "这是分片 " + manifest.shard() + "；各分片完成后用 jiju merge 合并。",
          "This is shard " + manifest.shard() + "; put them together with jiju merge.");
    }
    manifest = results.finish(manifest, replications, ending.lines(), timings(simulationSeconds));
    return tell(ending);
  }

  private Manifest.Timings timings(double simulationSeconds) {
    Manifest.Timings before = manifest.timings();
    return new Manifest.Timings(
        before.startedUtc(),
        workforce.threadsUsed(),
        before.simulationSeconds()
            + (simulationSeconds > 0 ? simulationSeconds : stopwatch.seconds()),
        before.totalSeconds() + stopwatch.seconds());
  }

  private Outcome tell(Ending ending) {
    ending.lines().stream()
        .filter(run -> run.status() == RunLine.Status.FAILED)
        .limit(10)
        .forEach(
            run ->
                console.warn(
                    "失败的模拟 " + run.arm() + "/" + run.replication() + "：" + run.note(),
                    "Failed run " + run.arm() + "/" + run.replication() + ": " + run.note()));
    console.say("结果在 " + results.folder(), "Results are in " + results.folder());
    return ending.failures() > 0 ? Outcome.SOME_RUNS_FAILED : Outcome.DONE;
  }

  /** Timings of a batch that begins now. */
  static Manifest.Timings begun() {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    return new Manifest.Timings(now, 0, 0, 0);
  }

  /** Wall clock, for the record alone. */
  private static final class Stopwatch {
    private final Instant started = Instant.now();

    double seconds() {
      return ChronoUnit.MILLIS.between(started, Instant.now()) / 1000.0;
    }
  }
}
