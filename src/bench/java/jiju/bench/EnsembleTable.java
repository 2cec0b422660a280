package jiju.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jiju.engine.Simulations;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.FailurePolicy;
import jiju.experiment.LocalExecutor;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;

/**
 * How long an ensemble takes on one thread and on several, in turn in one process: the first round
 * is cold, the median is taken over the last five.
 */
public final class EnsembleTable {
  private static final int LAST = 5;

  private EnsembleTable() {}

  /** Arguments: scenario file, last month, replications, rounds (at least 5). */
  public static void main(String[] words) throws InterruptedException {
    Timeline timeline =
        ScenarioFiles.read(Path.of(words[0]), List.of()).timeline().withEnd(Month.parse(words[1]));
    Batch batch = new Batch(List.of(new Arm("base", timeline)), 1, Integer.parseInt(words[2]));
    int rounds = Integer.parseInt(words[3]);
    int cores = Runtime.getRuntime().availableProcessors();
    double[] one = new double[rounds];
    double[] all = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      all[round] = seconds(batch, cores);
      one[round] = seconds(batch, 1);
    }
    System.out.printf(
        Locale.ROOT,
        "%n%s, %d replications to %s: cold %.3f s on %d threads; "
            + "warm %.3f s on one thread, %.3f s on %d: %.2f times as fast%n",
        words[0],
        batch.replications(),
        words[1],
        all[0],
        cores,
        median(one),
        median(all),
        cores,
        median(one) / median(all));
  }

  private static double seconds(Batch batch, int threads) throws InterruptedException {
    long start = System.nanoTime();
    new LocalExecutor(new Simulations()::run, threads, FailurePolicy.STOP)
        .execute(batch.specifications(), outcome -> true);
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] seconds) {
    double[] last = Arrays.copyOfRange(seconds, seconds.length - LAST, seconds.length);
    Arrays.sort(last);
    return last[LAST / 2];
  }
}
