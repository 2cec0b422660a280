package jiju.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jiju.engine.Simulations;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.Executor;
import jiju.experiment.FailurePolicy;
import jiju.experiment.LocalExecutor;
import jiju.scenario.Timeline;
import jiju.store.runs.Commits;
import jiju.store.runs.StoredRun;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;

/**
 * What the store costs beside the simulation, in pairs: the same batch made and forgotten, and made
 * and committed part by part, in turn in one process. The first rounds warm the machine up.
 */
public final class StoreTable {
  private static final int WARM = 2;

  private StoreTable() {}

  /** Seconds of wall clock and of all processors. */
  private record Cost(double wall, double processors) {}

  /** A piece of work. */
  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  /** Arguments: scenario file, last month, replications, rounds. */
  public static void main(String[] words) throws IOException, InterruptedException {
    Timeline timeline =
        ScenarioFiles.read(Path.of(words[0]), List.of()).timeline().withEnd(Month.parse(words[1]));
    Batch batch = new Batch(List.of(new Arm("base", timeline)), 1, Integer.parseInt(words[2]));
    int rounds = Integer.parseInt(words[3]);
    int cores = Runtime.getRuntime().availableProcessors();
    double[] wall = new double[rounds];
    double[] processors = new double[rounds];
    double[] simulation = new double[rounds];
    for (int round = -WARM; round < rounds; round++) {
      Cost without = cost(() -> make(batch, cores, outcome -> true));
      Path folder = Files.createTempDirectory("jiju-store");
      Cost with = cost(() -> commit(batch, cores, folder));
      delete(folder);
      if (round >= 0) {
        simulation[round] = without.wall();
        wall[round] = with.wall() / without.wall() - 1;
        processors[round] = with.processors() / without.processors() - 1;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%n%s, %d replications to %s on %d threads: simulation %.3f s; the store adds %.1f %% of"
            + " wall clock and %.1f %% of processor time (medians of %d pairs; wall %s)%n",
        words[0],
        batch.replications(),
        words[1],
        cores,
        median(simulation),
        100 * median(wall),
        100 * median(processors),
        rounds,
        Arrays.toString(Arrays.stream(wall).mapToLong(share -> Math.round(100 * share)).toArray()));
  }

  private static Cost cost(Work work) throws IOException, InterruptedException {
    System.gc();
    long processors = processorNanoseconds();
    long start = System.nanoTime();
    work.run();
    return new Cost((System.nanoTime() - start) / 1e9, (processorNanoseconds() - processors) / 1e9);
  }

  private static long processorNanoseconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void make(Batch batch, int threads, Executor.Sink sink)
      throws InterruptedException {
    new LocalExecutor(new Simulations()::run, threads, FailurePolicy.STOP)
        .execute(batch.specifications(), sink);
  }

  private static void commit(Batch batch, int threads, Path folder)
      throws IOException, InterruptedException {
    int[] position = {0};
    try (Commits commits = new Commits(folder.resolve("runs"), Map.of(), batch)) {
      make(
          batch,
          threads,
          outcome -> {
            StoredRun run = StoredRun.of(position[0]++, outcome);
            try {
              commits.add(run, position[0] % 64 == 0 || position[0] == batch.size());
            } catch (InterruptedException calledOff) {
              Thread.currentThread().interrupt();
              return false;
            }
            return true;
          });
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
