package jiju.cluster;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on a cluster, each call a process of its own. */
@Timeout(300)
class SparkBatchTest {
  private static final List<String> COMPARE =
      List.of(
          "compare",
          "scenarios/loudi-south/baseline.json",
          "scenarios/loudi-south/no-trips.json",
          "--until",
          "2016-12",
          "--quiet");

  private static StandaloneCluster cluster;
  private static Path undisturbed;

  @BeforeAll
  static void start(@TempDir Path home) throws Exception {
    cluster = StandaloneCluster.start(Files.createDirectory(home.resolve("cluster")), 2);
    undisturbed = home.resolve("undisturbed");
    assertEquals(0, jiju(COMPARE, "-n", "160", "--out", undisturbed.toString()).waitFor());
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  private static Process jiju(List<String> words, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Djava.awt.headless=true", "-Djiju.home=" + Path.of("").toAbsolutePath()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "jiju.cli.Main"));
    command.addAll(words);
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(DISCARD).start();
  }

  private static Process onCluster(Path out) throws IOException {
    return jiju(
        COMPARE,
        "-n",
        "160",
        "--out",
        out.toString(),
        "--executor",
        "spark",
        "--master",
        cluster.address());
  }

  /** Every data file, by name; the manifest and the pages tell when they were made. */
  private static SortedMap<String, String> data(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(SparkBatchTest::isData).toList()) {
        files.put(folder.relativize(file).toString(), Packing.sha256(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private static boolean isData(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".parquet") || name.endsWith(".csv");
  }

  @Test
  void a_batch_on_a_cluster_leaves_the_bytes_of_this_machine(@TempDir Path home) throws Exception {
    Path out = home.resolve("out");
    assertEquals(0, onCluster(out).waitFor());
    assertEquals(data(undisturbed), data(out));
  }

  @Test
  void a_batch_whose_driver_was_killed_goes_on_without_the_cluster(@TempDir Path home)
      throws Exception {
    Path out = home.resolve("out");
    Process driver = onCluster(out);
    while (driver.isAlive() && !hasParts(out)) {
      Thread.sleep(20);
    }
    driver.destroyForcibly().waitFor();
    assertFalse(Files.exists(out.resolve("series.csv")), "killed too late to tell anything");
    assertEquals(0, jiju(List.of("resume", out.toString())).waitFor());
    assertEquals(data(undisturbed), data(out));
  }

  private static boolean hasParts(Path out) throws IOException {
    Path runs = out.resolve("runs");
    if (!Files.isDirectory(runs)) {
      return false;
    }
    try (Stream<Path> parts = Files.list(runs)) {
      return parts.anyMatch(part -> part.getFileName().toString().startsWith("part-"));
    }
  }
}
