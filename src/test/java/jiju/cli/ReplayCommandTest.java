package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jiju.errand.RecordedConsole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run again, from the words of a call to the diary on disk. */
class ReplayCommandTest {
  @TempDir static Path above;
  private final RecordedConsole console = new RecordedConsole();

  private int say(String... words) {
    return say(console, words);
  }

  private static int say(RecordedConsole console, String... words) {
    Surroundings english = new Surroundings(Map.of("LANG", "en_GB"), Set.of(), Path.of(""));
    return new Session(console.dataStream(), console.messageStream(), english).run(words);
  }

  private static Path results() {
    return above.resolve("results");
  }

  @BeforeAll
  static void simulate() {
    assertEquals(
        0,
        say(
            new RecordedConsole(),
            "compare",
            "scenarios/loudi-south/baseline.json",
            "scenarios/loudi-south/no-subsidy.json",
            "-n",
            "2",
            "--until",
            "2017-12",
            "--quiet",
            "--out",
            results().toString()));
  }

  private int replay(String... words) {
    List<String> all = new java.util.ArrayList<>(List.of("replay", results().toString()));
    all.addAll(List.of(words));
    return say(all.toArray(String[]::new));
  }

  private String file(String name) throws IOException {
    return Files.readString(results().resolve("replay").resolve(name));
  }

  @Test
  void a_replay_leaves_diary_and_firms_and_is_the_run_of_the_batch() throws IOException {
    assertEquals(0, replay("--scenario", "loudi-south", "--replication", "1"));
    String diary = file("loudi-south-1/diary.csv");
    assertTrue(diary.startsWith("scenario,replication,park,firm,month,event,detail,value,unit\n"));
    assertTrue(diary.contains(",decided,tie,"));
    assertTrue(file("loudi-south-1/firms.csv").lines().count() > 10);
    assertTrue(file("loudi-south-1/diary.en.txt").contains("weighed: the site itself"));
    assertTrue(file("loudi-south-1/diary.zh.txt").contains("权衡：园区常数"));
  }

  @Test
  void the_life_of_one_firm_is_printed() throws IOException {
    replay("--scenario", "loudi-south", "--replication", "0");
    String key = file("loudi-south-0/firms.csv").lines().toList().get(1).split(",", -1)[3];
    assertEquals(0, replay("--scenario", "loudi-south", "--replication", "0", "--firm", key));
    assertTrue(console.data().contains(key) && console.data().contains("decided for the park"));
    assertEquals(
        0,
        replay(
            "--scenario",
            "loudi-south",
            "--replication",
            "0",
            "--versus",
            "no-subsidy",
            "--firm",
            key));
    assertTrue(console.data().contains("no-subsidy"));
    assertTrue(file("loudi-south-0-versus-no-subsidy/lives.csv").startsWith("firm,month,event"));
  }

  @Test
  void what_is_not_in_the_results_is_refused() {
    assertEquals(2, replay("--scenario", "loudi-suoth", "--replication", "0"));
    assertEquals(2, replay("--scenario", "loudi-south", "--replication", "2"));
    assertEquals(
        2, replay("--scenario", "loudi-south", "--replication", "0", "--versus", "no-rail"));
    assertEquals(2, replay("--scenario", "loudi-south", "--replication", "0", "--firm", "xyz"));
    assertEquals(2, replay("--scenario", "loudi-south"));
    assertTrue(
        console.messages().contains("did you mean \"loudi-south\"?")
            && console.messages().contains("the results have replications 0 to 1"));
    assertEquals(2, say("replay", above.toString(), "--scenario", "a", "--replication", "0"));
    assertTrue(!Files.exists(results().resolve("replay/loudi-south-2")));
  }

  @Test
  void a_world_that_was_altered_is_told_apart() throws IOException {
    Path scenario = results().resolve("scenario/loudi-south.json");
    String text = Files.readString(scenario);
    assertTrue(text.contains("-3.31"));
    Files.writeString(scenario, text.replace("-3.31", "-1.5"));
    assertEquals(4, replay("--scenario", "loudi-south", "--replication", "0"));
    Files.writeString(scenario, text);
    assertTrue(console.messages().contains("not the one that the batch stored"));
  }
}
