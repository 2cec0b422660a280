package jiju.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;
import jiju.engine.Simulation;
import jiju.scenario.Timeline;
import jiju.world.Diary;
import jiju.world.ParkState;

/** One large run on one thread: its time and its memory by the number of firms and of months. */
public final class LargeTable {
  private static final int MONTHS = 120;

  private record Size(int firms, int months, double cpuSeconds, double bytesAFirm) {}

  private LargeTable() {}

  /** Arguments: numbers of firms, each at least 1,000. */
  public static void main(String[] words) {
    measure(1000, MONTHS);
    measure(20_000, MONTHS);
    System.out.println();
    System.out.println("| firms | months | CPU seconds | ns a firm and month | bytes a firm |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: |");
    for (String word : words) {
      print(measure(Integer.parseInt(word), MONTHS / 4));
      print(measure(Integer.parseInt(word), MONTHS));
    }
  }

  private static void print(Size size) {
    System.out.printf(
        Locale.ROOT,
        "| %,d | %d | %.3f | %.1f | %.0f |%n",
        size.firms,
        size.months,
        size.cpuSeconds,
        1e9 * size.cpuSeconds / ((double) size.firms * size.months),
        size.bytesAFirm);
  }

  private static Size measure(int firms, int months) {
    Timeline until = LargeWorld.of(firms, months);
    long before = used();
    long start = cpu();
    Simulation.Finished finished = Simulation.runWorld(until, 1, 0, Diary.SILENT);
    double seconds = (cpu() - start) / 1e9;
    int rows =
        finished.world().parks().stream().map(ParkState::firms).mapToInt(t -> t.size()).sum();
    double bytes = (double) (used() - before) / rows;
    Reference.reachabilityFence(finished);
    return new Size(rows, months, seconds, bytes);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
