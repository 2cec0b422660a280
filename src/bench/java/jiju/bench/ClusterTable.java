package jiju.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What Spark costs beside this process: the same sweep of Loudi here, on cores of this machine that
 * Spark looks after, and on a cluster of a master and two workers of one core each, in turn, so
 * that whatever else the machine does falls on all alike. It fails where a data file differs.
 *
 * <p>Run it from the root of a Jiju built with {@code mvn -Pspark -DskipTests package}: {@code java
 * src/bench/java/jiju/bench/ClusterTable.java 2000 5}.
 */
public final class ClusterTable {
  private static final int POINTS = 6;

  private ClusterTable() {}

  /**
   * Measures.
   *
   * @param words runs, rounds
   */
  public static void main(String[] words) throws IOException, InterruptedException {
    int replications = (Integer.parseInt(words[0]) + POINTS - 1) / POINTS;
    int rounds = Integer.parseInt(words[1]);
    Path home = Files.createTempDirectory("cluster");
    int port = freePort();
    String master = "spark://127.0.0.1:" + port;
    List<Process> cluster = new ArrayList<>();
    try {
      cluster.add(start(home, "master", "--port", "" + port));
      cluster.add(start(home, "worker", "--cores", "1", master));
      cluster.add(start(home, "worker", "--cores", "1", master));
      Thread.sleep(8000);
      measure(replications, rounds, List.of("local", "local[2]", master), home);
    } finally {
      cluster.forEach(ClusterTable::end);
      delete(home);
    }
  }

  private static void measure(int replications, int rounds, List<String> places, Path home)
      throws IOException, InterruptedException {
    double[][] seconds = new double[places.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int place = 0; place < places.size(); place++) {
        Path out = home.resolve(round + "-" + place);
        seconds[place][round] = secondsOf(sweep(replications, places.get(place), out));
        if (place > 0) {
          compare(home.resolve(round + "-0"), out);
        }
      }
    }
    System.out.printf(
        "| %d runs, %d rounds | median s | against this process |%n| --- | ---: | ---: |%n",
        POINTS * replications, rounds);
    for (int place = 0; place < places.size(); place++) {
      double[] ratios = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        ratios[round] = seconds[place][round] / seconds[0][round];
      }
      String name = places.get(place).startsWith("spark:") ? "two workers" : places.get(place);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %+.0f %% |%n",
          name,
          median(seconds[place]),
          100 * (median(ratios) - 1));
    }
  }

  private static List<String> sweep(int replications, String place, Path out) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of("jiju").toAbsolutePath().toString(),
                "sweep",
                "scenarios/loudi-south/experiments/rent.json",
                "-n",
                "" + replications,
                "--quiet",
                "--out",
                out.toString()));
    if (!place.equals("local")) {
      command.addAll(List.of("--executor", "spark", "--master", place));
    }
    return command;
  }

  /** Every file but the manifest, which tells when it was made. */
  private static void compare(Path one, Path other) throws IOException {
    try (Stream<Path> files = Files.walk(one)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path twin = other.resolve(one.relativize(file).toString());
        if (!file.endsWith("manifest.json") && Files.mismatch(file, twin) >= 0) {
          throw new IllegalStateException(twin + " differs");
        }
      }
    }
  }

  private static double secondsOf(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exitCode =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException(command + " ended with " + exitCode);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static Process start(Path home, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of("src", "spark", "cluster").toAbsolutePath().toString());
    command.addAll(Arrays.asList(words));
    command.addAll(List.of("--webui-port", "0"));
    if (words[0].equals("worker")) {
      command.addAll(List.of("--work-dir", Files.createTempDirectory(home, "worker").toString()));
    }
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
