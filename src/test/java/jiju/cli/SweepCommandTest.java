package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jiju.errand.RecordedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment, from the words of a call to tables on disk. */
class SweepCommandTest {
  private static final String RENT = "scenarios/loudi-south/experiments/rent.json";

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private int say(String... words) {
    Surroundings english = new Surroundings(Map.of("LANG", "en_GB"), Set.of(), Path.of(""));
    return new Session(console.dataStream(), console.messageStream(), english).run(words);
  }

  private int sweep(String name, String... words) {
    List<String> all = new ArrayList<>(List.of("sweep", RENT, "--out", folder(name).toString()));
    all.addAll(List.of(words));
    return say(all.toArray(String[]::new));
  }

  private Path folder(String name) {
    return above.resolve(name);
  }

  private List<String> lines(String name, String file) throws IOException {
    return Files.readAllLines(folder(name).resolve(file));
  }

  @Test
  void every_point_is_summed_up_with_its_values() throws IOException {
    assertEquals(0, sweep("rents", "-n", "2"));
    assertEquals(
        List.of(
            "point,rent", "p0001,10", "p0002,13", "p0003,16", "p0004,19", "p0005,22", "p0006,25"),
        lines("rents", "design.csv"));
    List<String> table = lines("rents", "sweep.csv");
    assertEquals(
        "point,scenario,rent,outcome,park,month,metric,n,mean,sd,p05,p25,p50,p75,p95",
        table.get(0));
    assertEquals(1 + 6 * 2, table.size());
    assertTrue(
        table.get(1).startsWith("p0001,loudi-south,10,firms,all,2019-04,firms,2,"), table.get(1));
    assertEquals(1 + 6 * 2, lines("rents", "runs.csv").size());
    assertTrue(Files.exists(folder("rents").resolve("series.parquet")));
    assertTrue(Files.exists(folder("rents").resolve("charts/sweep-firms.zh.svg")));
    assertTrue(
        Files.readString(folder("rents").resolve("report.en.html"))
            .contains("How does Lianchuang Town fare at another rent?"));
  }

  @Test
  void more_replications_change_no_point_and_no_run_that_was_there() throws IOException {
    assertEquals(0, sweep("few", "-n", "1", "--threads", "1"));
    assertEquals(0, sweep("many", "-n", "2", "--threads", "3"));
    assertEquals(lines("few", "design.csv"), lines("many", "design.csv"));
    assertTrue(lines("many", "runs.csv").containsAll(lines("few", "runs.csv")));
    assertEquals(0, say("extend", folder("few").toString(), "--replications", "2"));
    assertEquals(lines("many", "sweep.csv"), lines("few", "sweep.csv"));
    assertEquals(lines("many", "runs.csv"), lines("few", "runs.csv"));
  }

  @Test
  void a_rehearsal_counts_and_leaves_nothing() {
    assertEquals(0, sweep("none", "-n", "3", "--dry-run"));
    assertTrue(
        console.messages().contains("6 points × 1 scenarios × 3 replications = 18 runs"),
        console.messages());
    assertFalse(Files.exists(folder("none")));
  }

  @Test
  void what_cannot_be_varied_is_refused() throws IOException {
    Path file =
        Files.writeString(
            above.resolve("wrong.json"),
            "{\"id\": \"x\", \"scenarios\": \""
                + Path.of("scenarios/loudi-south/baseline.json").toAbsolutePath()
                + "\", \"vary\": [{\"id\": \"a\", \"path\": \"parks.loudi.wealth\"}]}");
    assertEquals(2, say("sweep", file.toString(), "--out", folder("wrong").toString()));
    assertTrue(console.messages().contains("no \"wealth\" here"), console.messages());
    assertEquals(2, sweep("early", "--until", "2016-01"));
    assertFalse(Files.exists(folder("wrong")));
  }
}
