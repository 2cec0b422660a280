package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jiju.errand.RecordedConsole;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment, from the words of a call to tables on disk. */
class SweepCommandTest {
  private static final String RENT = "scenarios/loudi-south/experiments/rent.json";

  /** Scenario, park and month; metrics stand in the order of the model. */
  private static final Comparator<String> BY_KEY =
      Comparator.comparing(line -> line.split(",")[0] + line.split(",")[1] + line.split(",")[2]);

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
    List<String> series = lines("rents", "series.csv");
    assertEquals("scenario,park,month,metric,n,mean,sd,p05,p25,p50,p75,p95", series.get(0));
    assertEquals(
        Set.of(
            "loudi-south-p0001",
            "loudi-south-p0002",
            "loudi-south-p0003",
            "loudi-south-p0004",
            "loudi-south-p0005",
            "loudi-south-p0006"),
        series.stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toSet()));
    assertEquals(series.stream().skip(1).sorted(BY_KEY).toList(), series.subList(1, series.size()));
    assertTrue(lines("rents", "targets.csv").size() > 6);
    assertTrue(String.join("", lines("rents", "columns.json")).contains("\"rent\": {"));
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
  void programs_and_spreadsheets_get_every_point() throws Exception {
    assertEquals(0, sweep("rents", "-n", "2", "--json", "--xlsx", "--tables-only"));
    Json.Obj summary = (Json.Obj) JsonReader.read("summary", console.data());
    Json.Arr points = (Json.Arr) summary.find("points").orElseThrow();
    assertEquals(6 * 2, points.items().size());
    assertTrue(console.data().contains("\"rent\": 13"), console.data());
    assertTrue(Files.size(folder("rents").resolve("results.xlsx")) > 1000);
    assertFalse(Files.exists(folder("rents").resolve("report.en.html")));
  }

  @Test
  void a_grid_of_two_is_drawn_as_a_map_and_a_wider_design_as_clouds() throws IOException {
    String scenario = Path.of("scenarios/loudi-south/baseline.json").toAbsolutePath().toString();
    String vary =
        "{\"id\": \"rent\", \"path\": \"parks.loudi.rentYuanPerSqmMonth\", \"values\": [10, 20]},"
            + "{\"id\": \"tie\", \"path\": \"uncertainties.pools.tieMultiplier\","
            + " \"from\": 0.4, \"to\": 1.9, \"steps\": 3}";
    String head =
        "{\"id\": \"two\", \"scenarios\": \"%s\", \"until\": \"2016-12\", \"replications\": 1,"
                .formatted(scenario)
            + " \"outcomes\": [{\"id\": \"firms\", \"metric\": \"firms\", \"at\": \"2016-12\"}], ";
    Path grid = Files.writeString(above.resolve("grid.json"), head + "\"vary\": [" + vary + "]}");
    Path sobol =
        Files.writeString(
            above.resolve("sobol.json"),
            head + "\"vary\": [" + vary + "], \"design\": {\"kind\": \"sobol\", \"points\": 8}}");

    assertEquals(0, say("sweep", grid.toString(), "--out", folder("grid").toString()));
    assertEquals(0, say("sweep", sobol.toString(), "--out", folder("sobol").toString()));
    String map = Files.readString(folder("grid").resolve("charts/sweep-firms.en.svg"));
    assertTrue(map.contains(">1.15<"), "the middle of three values names a row");
    String clouds = Files.readString(folder("sobol").resolve("charts/sweep-firms.en.svg"));
    assertTrue(clouds.contains("median at a point"), clouds);
  }

  @Test
  void a_rehearsal_counts_and_leaves_nothing() {
    assertEquals(0, sweep("none", "-n", "3", "--dry-run"));
    assertTrue(
        console.messages().contains("6 points × 1 scenarios × 3 replications = 18 runs"),
        console.messages());
    assertTrue(
        console
            .messages()
            .matches("(?s).*About [0-9.]+ s of simulation on \\d+ threads, and \\d+ MB on disk.*"),
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
