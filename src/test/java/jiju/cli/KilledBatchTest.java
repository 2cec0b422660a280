package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.results.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole programs, killed without warning, resumed and verified. Takes some fifteen seconds: six
 * processes have to come up. {@code src/bench/kills} does the same with 2,000 runs and 20 kills.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
class KilledBatchTest {
  private static final int KILLS = 3;
  private static final String BASELINE = "scenarios/loudi-south/baseline.json";
  private static final List<String> BATCH =
      List.of(
          "sweep",
          "scenarios/loudi-south/experiments/rent.json",
          "-n",
          "107",
          "--until",
          "2019-06",
          "--quiet",
          "--out");

  @TempDir Path above;

  private Process process(int threads, List<String> words) throws IOException {
    return new ProcessBuilder(words(threads, words)).inheritIO().start();
  }

  /** A process under a shell that sets limits first. */
  private Process start(String limits, int threads, List<String> words) throws IOException {
    List<String> all = new ArrayList<>(List.of("sh", "-c", limits + "\"$@\"", "sh"));
    all.addAll(words(threads, words));
    return new ProcessBuilder(all).start();
  }

  private static List<String> words(int threads, List<String> words) {
    List<String> all =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    all.addAll(words);
    all.addAll(List.of("--threads", Integer.toString(threads)));
    return all;
  }

  private static int parts(Path folder) throws IOException {
    Path runs = folder.resolve("runs");
    if (!Files.isDirectory(runs)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(runs)) {
      return (int)
          files.filter(file -> String.valueOf(file.getFileName()).startsWith("part-")).count();
    }
  }

  /** What tells one file from another that took its place, by name of the part. */
  private static Map<String, String> stamps(Path folder) throws IOException {
    Map<String, String> stamps = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("runs"))) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith("part-")) {
          BasicFileAttributes part = Files.readAttributes(file, BasicFileAttributes.class);
          stamps.put(name, part.fileKey() + " " + part.lastModifiedTime());
        }
      }
    }
    return stamps;
  }

  /** Kills the process as soon as another part has been committed. */
  private static void killAfter(int parts, Process process, Path folder) throws Exception {
    while (process.isAlive() && parts(folder) < parts) {
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    assertTrue(process.isAlive(), "it ended before it could be killed");
    process.destroyForcibly().waitFor();
  }

  @Test
  void a_batch_killed_again_and_again_ends_with_the_bytes_of_one_that_was_not() throws Exception {
    Path undisturbed = above.resolve("undisturbed");
    List<String> begin = new ArrayList<>(BATCH);
    begin.add(undisturbed.toString());
    Process whole = process(2, begin);
    Path killed = above.resolve("killed");
    List<String> again = new ArrayList<>(BATCH);
    again.add(killed.toString());
    killAfter(1, process(1, again), killed);
    Map<String, String> committed = stamps(killed);
    for (int kill = 1; kill < KILLS; kill++) {
      int before = parts(killed);
      killAfter(
          before + 1, process(1 + kill, List.of("resume", killed.toString(), "--quiet")), killed);
      committed.putAll(stamps(killed));
    }
    int code = process(2, List.of("resume", killed.toString(), "--quiet")).waitFor();

    assertEquals(0, code);
    Map<String, String> end = stamps(killed);
    committed.forEach((part, stamp) -> assertEquals(stamp, end.get(part), part + " made twice"));
    assertEquals(0, whole.waitFor());
    assertEquals(data(undisturbed), data(killed));
    assertEquals(Manifest.State.FINISHED, new ResultsFolder(killed).manifest().state());
    assertEquals(
        new ResultsFolder(undisturbed).manifest().scenarios(),
        new ResultsFolder(killed).manifest().scenarios());
    List<String> verify = List.of("verify", killed.toString(), "--sample", "60", "--quiet");
    assertEquals(0, process(3, verify).waitFor());
  }

  @Test
  @DisabledOnOs({OS.WINDOWS, OS.MAC})
  void a_disk_that_takes_no_more_stops_the_batch_and_loses_nothing() throws Exception {
    Path folder = above.resolve("full");
    List<String> begin =
        List.of("run", BASELINE, "-n", "192", "--until", "2016-12", "--out", folder.toString());
    Process refused = start("ulimit -f 600; exec ", 2, begin);
    String told = new String(refused.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(130, refused.waitFor(), told);
    assertTrue(told.contains("what was committed is safe") || told.contains("已提交的模拟都在"), told);
    Map<String, String> committed = stamps(folder);
    assertEquals(3, committed.size(), "all parts are smaller than the file that was refused");
    assertEquals(0, process(2, List.of("resume", folder.toString(), "--quiet")).waitFor());
    assertEquals(committed, stamps(folder));
  }

  @Test
  void a_folder_in_which_a_batch_was_killed_before_it_began_is_begun_anew() throws Exception {
    Path folder = above.resolve("stillborn");
    Path scenarios = Files.createDirectories(folder.resolve("scenario"));
    Files.writeString(scenarios.resolve("loudi-south-p0001.json"), "{");
    Files.writeString(folder.resolve("design.csv"), "point,rent");
    Files.createFile(folder.resolve(".lock"));
    List<String> begin =
        List.of("sweep", BATCH.get(1), "-n", "1", "--tables-only", "--out", folder.toString());

    assertEquals(2, process(1, List.of("resume", folder.toString())).waitFor());
    assertEquals(0, process(1, begin).waitFor());
    assertEquals(6, new ResultsFolder(folder).manifest().scenarios().size());
    assertEquals(2, process(1, begin).waitFor(), "what is finished is not begun anew");
  }

  /** Digest of every file but the manifest, which tells how long it took. */
  private static Map<String, String> data(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.equals("manifest.json")) {
          digests.put(name, Sha256.of(file));
        }
      }
    }
    return digests;
  }
}
