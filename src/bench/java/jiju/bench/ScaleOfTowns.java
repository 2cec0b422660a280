package jiju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jiju.engine.Simulations;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.store.starter.NationalProgramme;

/**
 * How one replication of 90 months grows with the number of towns: median time on one thread, the
 * exponent between neighbours, firms at the end, and the heap in use after a run.
 *
 * <pre>
 * mvn -q -Pbench test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=jiju.bench.ScaleOfTowns -Dexec.args="10 40 122 500 2000"
 * </pre>
 */
public final class ScaleOfTowns {
  private static final int WARM_UP = 2;

  private ScaleOfTowns() {}

  /** Measures the numbers of towns given. */
  public static void main(String[] args) throws IOException {
    measure(List.of(40), true);
    measure(Arrays.stream(args).map(Integer::valueOf).toList(), false);
  }

  private static void measure(List<Integer> sizes, boolean silently) throws IOException {
    double before = Double.NaN;
    int fewer = 0;
    for (int towns : sizes) {
      Path folder = Files.createTempDirectory("towns");
      NationalProgramme.write(folder, towns);
      Timeline timeline = ScenarioFiles.read(folder.resolve("baseline.json"), List.of()).timeline();
      Simulations simulations = new Simulations();
      List<Double> seconds = new ArrayList<>();
      double firms = 0;
      double cumulative = 0;
      int runs = towns > 500 ? 2 : WARM_UP + 3;
      for (int run = 0; run < runs; run++) {
        long start = System.nanoTime();
        RunRecord record = simulations.run(timeline, 1, run);
        seconds.add((System.nanoTime() - start) / 1e9);
        int all = record.parkIndex(RunRecord.ALL);
        firms = record.value(all, Metric.FIRMS, record.months() - 1);
        cumulative = record.value(all, Metric.FIRMS_CUMULATIVE, record.months() - 1);
      }
      double median = seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
      if (!silently) {
        double exponent = Math.log(median / before) / Math.log((double) towns / fewer);
        Runtime memory = Runtime.getRuntime();
        System.gc();
        long used = (memory.totalMemory() - memory.freeMemory()) >> 20;
        System.out.printf(
            Locale.ROOT,
            "%d towns: %.2f s, exponent %.2f, %.0f firms, %.0f ever registered, heap %d MiB%n",
            towns,
            median,
            exponent,
            firms,
            cumulative,
            used);
      }
      before = median;
      fewer = towns;
    }
  }
}
