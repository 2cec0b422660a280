package jiju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jiju.engine.Simulations;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.observation.RunRecord;
import jiju.store.runs.Commits;
import jiju.store.runs.RunStore;
import jiju.store.runs.StoredRun;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the store costs beside the simulation, in pairs: a block of 64 runs of Loudi over six years
 * simulated, the same committed to the disk, and read back.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StoreBenchmark {
  private static final int RUNS = 64;

  private final Simulations simulations = new Simulations();
  private final StoredRun[] runs = new StoredRun[RUNS];
  private final Batch batch = new Batch(List.of(loudi()), 1, RUNS);
  private Path folder = Path.of("");

  private static Arm loudi() {
    Path file = Path.of("scenarios", "loudi-south", "baseline.json");
    return new Arm(
        "loudi", ScenarioFiles.read(file, List.of()).timeline().withEnd(Month.of(2020, 12)));
  }

  /** Runs to be committed again and again. */
  @Setup
  public void prepare() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("jiju-store");
    simulate();
    commit();
  }

  /** The work that the store is held against. */
  @Benchmark
  public StoredRun[] simulate() {
    for (int position = 0; position < RUNS; position++) {
      RunSpecification run = batch.specification(position);
      RunRecord record = simulations.run(run.timeline(), run.seed(), run.replication());
      runs[position] =
          StoredRun.of(position, new RunOutcome.Finished(run, record, record.digest()));
    }
    return runs;
  }

  /** Writes a part anew, forces it to the disk and renames it. */
  @Benchmark
  public void commit() throws IOException, InterruptedException {
    clear();
    try (Commits commits = new Commits(folder.resolve("runs"), Map.of(), batch)) {
      for (int position = 0; position < RUNS; position++) {
        commits.add(runs[position], position == RUNS - 1);
      }
    }
  }

  /** Reads all runs back. */
  @Benchmark
  public int read() {
    int[] months = {0};
    RunStore.open(folder.resolve("runs"))
        .forEach(run -> months[0] += run.record().orElseThrow().months());
    return months[0];
  }

  /** Leaves nothing behind. */
  @TearDown
  public void clear() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }
}
