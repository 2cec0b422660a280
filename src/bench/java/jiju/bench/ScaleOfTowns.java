package jiju.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import jiju.engine.Simulations;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.store.starter.NationalProgramme;

/**
 * How reading a synthetic programme, and one replication of its 90 months, grow with the number of
 * towns: least processor time of one thread over several rounds in which the sizes take turns,
 * exponents between neighbours and from the smallest, and firms at the end.
 *
 * <pre>
 * mvn -q -Pbench test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=jiju.bench.ScaleOfTowns -Dexec.args="5 10 40 122 500 2000"
 * </pre>
 */
public final class ScaleOfTowns {
  /** Processor time that small sizes get a round at least, as one of them takes no time at all. */
  private static final double SECONDS_A_TURN = 0.5;

  private ScaleOfTowns() {}

  /** Arguments: rounds, of which the first only warms up, and the numbers of towns. */
  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[0]);
    List<Size> sizes = new ArrayList<>();
    for (String towns : Arrays.asList(args).subList(1, args.length)) {
      sizes.add(new Size(Integer.parseInt(towns)));
    }
    for (int round = 0; round < rounds; round++) {
      for (Size size : sizes) {
        size.takeTurn(round > 0);
      }
    }
    System.out.println(
        "| towns | read, s | run, s | exponent | from the smallest | firms a town |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
    Size before = sizes.get(0);
    for (Size size : sizes) {
      size.print(before, sizes.get(0));
      before = size;
    }
  }

  /** A programme and the times it took. Mutable: it grows turn by turn. */
  private static final class Size {
    private final int towns;
    private final Path baseline;
    private final List<Double> reading = new ArrayList<>();
    private final List<Double> running = new ArrayList<>();
    private double firms;

    Size(int towns) throws IOException {
      this.towns = towns;
      Path folder = Files.createTempDirectory("towns");
      NationalProgramme.write(folder, towns);
      this.baseline = folder.resolve("baseline.json");
    }

    void takeTurn(boolean counts) {
      double begin = cpu();
      Timeline timeline = ScenarioFiles.read(baseline, List.of()).timeline();
      Simulations simulations = new Simulations();
      double end = cpu();
      if (counts) {
        reading.add(end - begin);
      }
      for (int run = 0; run == 0 || cpu() - end < SECONDS_A_TURN; run++) {
        double start = cpu();
        RunRecord record = simulations.run(timeline, 1, run);
        if (counts) {
          running.add(cpu() - start);
        }
        firms = record.value(record.parkIndex(RunRecord.ALL), Metric.FIRMS, record.months() - 1);
      }
    }

    void print(Size before, Size smallest) {
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.2f | %.3f | %.2f | %.2f | %.0f |%n",
          towns,
          Collections.min(reading),
          Collections.min(running),
          exponent(before),
          exponent(smallest),
          firms / towns);
    }

    private double exponent(Size other) {
      double ratio = Collections.min(running) / Collections.min(other.running);
      return Math.log(ratio) / Math.log((double) towns / other.towns);
    }

    private static double cpu() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
  }
}
