package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.errand.RecordedConsole;
import jiju.store.table.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the words of a call to the frontier. */
class OptimizeCommandTest {
  private static final String LOUDI = "scenarios/loudi-south/baseline.json";

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private int say(String... words) {
    List<String> all = new ArrayList<>(List.of("optimize"));
    all.addAll(List.of(words));
    all.addAll(List.of("--out", target().toString(), "--lang", "en"));
    return BareSession.on(console).run(all.toArray(String[]::new));
  }

  private Path target() {
    return above.resolve("results");
  }

  @Test
  void the_most_for_a_budget_is_a_policy_and_a_frontier_within_the_trips_there_are()
      throws IOException {
    String set =
        "targets=[{\"id\": \"soon\", \"title\": \"soon\", \"metric\": \"firms\","
            + " \"park\": \"loudi\", \"atLeast\": 1, \"by\": \"2015-02\"}]";
    assertEquals(
        0,
        say(
            LOUDI,
            "--set",
            set,
            "--target",
            "soon",
            "--probability",
            "50%",
            "--search-runs",
            "100"));

    Csv.read(
        target().resolve("frontier.csv"),
        row -> {
          double trips = 0;
          for (String city : List.of("hangzhou", "beijing", "shenzhen", "guiyang", "shunde")) {
            trips += row.number(city + "_2017");
          }
          assertTrue(trips <= 29);
          assertTrue(row.number("public_cost_yuan") >= 0);
        });
    assertTrue(console.messages().contains("No policy within these levers"));
    assertTrue(Files.readString(target().resolve("report.zh.html")).contains("怎样最省"));
    assertTrue(Files.exists(target().resolve("charts/frontier.zh.svg")));
  }

  @Test
  void a_target_that_is_not_there_is_refused_with_those_that_are() {
    assertEquals(2, say(LOUDI, "--target", "two-billion-2020"));
    assertTrue(console.messages().contains("two-billion-2019"));
    assertFalse(Files.exists(target()));
  }
}
