package jiju.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jiju.experiment.FailurePolicy;
import jiju.experiment.LocalExecutor;
import jiju.experiment.Model;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;

/** One run on one thread and on all cores, in turn: median times, and whether bytes agree. */
public final class SplitTable {
  private static final int WARM_UPS = 2;

  private SplitTable() {}

  /** Arguments: rounds, then numbers of firms of a large park, or files of scenarios. */
  public static void main(String[] words) throws InterruptedException {
    int rounds = Integer.parseInt(words[0]);
    int cores = Runtime.getRuntime().availableProcessors();
    System.out.println(
        "| one run of 120 months | one thread, s | " + cores + " threads, s | times |");
    System.out.println("| --- | ---: | ---: | ---: |");
    for (String word : List.of(words).subList(1, words.length)) {
      print(word, timeline(word), rounds, cores);
    }
  }

  private static Timeline timeline(String word) {
    return word.endsWith(".json")
        ? ScenarioFiles.read(Path.of(word), List.of()).timeline().withEnd(Month.of(2019, 12))
        : LargeWorld.of(Integer.parseInt(word), 120);
  }

  private static void print(String word, Timeline timeline, int rounds, int cores)
      throws InterruptedException {
    List<Double> alone = new ArrayList<>();
    List<Double> together = new ArrayList<>();
    for (int round = -WARM_UPS; round < rounds; round++) {
      double one = seconds(timeline, 1);
      double all = seconds(timeline, cores);
      if (round >= 0) {
        alone.add(one);
        together.add(all);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.2f |%n",
        word,
        median(alone),
        median(together),
        median(alone) / median(together));
  }

  private static double seconds(Timeline timeline, int threads) throws InterruptedException {
    List<String> digests = new ArrayList<>();
    long start = System.nanoTime();
    new LocalExecutor(new Model(), threads, FailurePolicy.STOP)
        .execute(
            List.of(new RunSpecification("large", timeline, 1, 0)),
            outcome -> digests.add(((RunOutcome.Finished) outcome).digest()));
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
