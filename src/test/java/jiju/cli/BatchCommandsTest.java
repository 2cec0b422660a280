package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.errand.RecordedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the words of a call through the model to files and exit code. */
class BatchCommandsTest {
  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private int say(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--out", target().toString(), "--lang", "en", "--until", "2015-03"));
    return BareSession.on(console).run(all.toArray(String[]::new));
  }

  private Path target() {
    return above.resolve("results");
  }

  @Test
  void run_leaves_results_and_says_where() {
    assertEquals(0, say("run", "scenarios/loudi-south", "-n", "2"));
    assertTrue(Files.exists(target().resolve("series.csv")));
    assertTrue(console.messages().contains("Results are in " + target()));
    assertEquals("", console.data());
  }

  @Test
  void compare_takes_a_baseline_and_variants() {
    assertEquals(
        0,
        say(
            "compare",
            "scenarios/loudi-south/baseline.json",
            "scenarios/loudi-south/no-trips.json",
            "-n",
            "2",
            "--json",
            "--quiet"));
    assertTrue(console.data().contains("\"no-trips\""));
    assertEquals("", console.messages());
  }

  @Test
  void validate_says_what_every_fact_says() {
    assertEquals(0, say("validate", "scenarios/loudi-south", "-n", "2"));
    assertTrue(console.messages().contains("not simulated"));
  }

  @Test
  void a_second_call_into_the_same_folder_is_refused_and_a_forced_one_is_not() {
    assertEquals(0, say("run", "scenarios/loudi-south", "-n", "2"));
    assertEquals(2, say("run", "scenarios/loudi-south", "-n", "2"));
    assertEquals(0, say("run", "scenarios/loudi-south", "-n", "2", "--force"));
  }

  @Test
  void a_value_may_be_set() {
    assertEquals(
        0,
        say(
            "run",
            "scenarios/loudi-south",
            "-n",
            "2",
            "--set",
            "parks.loudi.rentYuanPerSqmMonth=12"));
  }

  @Test
  void a_value_of_nothing_is_refused() {
    assertEquals(2, say("run", "scenarios/loudi-south", "--set", "parks.loudi.wealth=12"));
    assertFalse(Files.exists(target()));
  }

  @Test
  void a_call_without_a_scenario_is_refused() {
    assertEquals(2, say("compare"));
    assertTrue(console.messages().startsWith("Missing: SCENARIO"));
  }
}
