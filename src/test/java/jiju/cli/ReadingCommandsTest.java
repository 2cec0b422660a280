package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jiju.errand.RecordedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that only read, from the words of the user to the exit code. */
class ReadingCommandsTest {
  private static final Path HOME = Path.of("");
  private static final Path LOUDI = Path.of("scenarios", "loudi-south");

  @TempDir Path folder;

  private final RecordedConsole record = new RecordedConsole();

  private int jiju(Object... words) {
    return new Session(
            record.dataStream(),
            record.messageStream(),
            new Surroundings(Map.of("LANG", "en_GB.UTF-8"), Set.of(), HOME))
        .run(Stream.of(words).map(Object::toString).toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void the_shipped_scenarios_have_nothing_wrong() {
    assertEquals(0, jiju("check", LOUDI, Path.of("scenarios", "loudi-mall-2015")));
    assertTrue(record.messages().contains("baseline.json: nothing wrong"));
    assertEquals("", record.data());
  }

  @Test
  void a_wrong_scenario_gets_a_line_for_each_problem_exit_2_and_nothing_else() throws IOException {
    Path wrong = file("wrong.json", "{\n\"id\": \"x y\",\n\"parkss\": []\n}");
    assertEquals(2, jiju("check", wrong));
    List<String> lines = record.messages().lines().toList();
    assertTrue(lines.contains(wrong + ":3: unknown key \"parkss\", did you mean \"parks\"?"));
    assertTrue(lines.stream().allMatch(line -> line.startsWith(wrong.toString())));
    assertEquals("", record.data());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(wrong), files.toList());
    }
  }

  @Test
  void problems_come_in_chinese_too() {
    assertEquals(2, jiju("check", folder.resolve("none.json"), "--lang", "zh"));
    assertEquals(folder.resolve("none.json") + ": 没有这个文件\n", record.messages());
  }

  @Test
  void programs_get_the_problems_as_a_list() throws IOException {
    assertEquals(2, jiju("check", file("wrong.json", "{"), "--json"));
    assertTrue(record.data().startsWith("[\n"));
    assertTrue(record.data().contains("\"line\": 1"));
  }

  @Test
  void experiments_can_be_checked_beside_scenarios() throws IOException {
    Path experiments = LOUDI.resolve("experiments");
    try (Stream<Path> shipped = Files.list(experiments)) {
      Stream<?> files = Stream.concat(Stream.of("check", LOUDI), shipped.sorted());
      assertEquals(0, jiju(files.toArray()));
    }
    assertTrue(record.messages().contains("rent.json: nothing wrong"));
    assertTrue(record.messages().contains("baseline.json: nothing wrong"));
  }

  @Test
  void what_is_wrong_with_scenarios_and_experiments_comes_together() throws IOException {
    Path scenario = file("a.json", "{\"parkss\": []}");
    Path experiment = file("b.json", "{\"scenarios\": \"none.json\", \"varyy\": []}");
    assertEquals(2, jiju("check", experiment, scenario));
    assertTrue(record.messages().contains(scenario + ":1: unknown key \"parkss\""));
    assertTrue(record.messages().contains(experiment + ":1: unknown key \"varyy\""));
  }

  @Test
  void a_scenario_where_an_experiment_belongs_is_one_problem() {
    Path baseline = LOUDI.resolve("baseline.json");
    assertEquals(2, jiju("sweep", baseline));
    assertEquals(1, record.messages().lines().count());
    assertTrue(
        record.messages().endsWith("found a scenario file, allowed an experiment file\n"),
        record::messages);
  }

  @Test
  void an_experiment_where_a_scenario_belongs_is_one_problem() {
    assertEquals(2, jiju("describe", LOUDI.resolve("experiments/rent.json")));
    assertEquals(1, record.messages().lines().count());
    assertTrue(
        record.messages().endsWith("found an experiment file, allowed a scenario file\n"),
        record::messages);
  }

  @Test
  void check_wants_a_file() {
    assertEquals(2, jiju("check"));
  }

  @Test
  void list_names_every_shipped_scenario_with_its_title() {
    assertEquals(0, jiju("list"));
    assertTrue(
        record.data().lines().anyMatch(l -> l.startsWith("scenarios/loudi-south/baseline.json")));
    assertTrue(
        record
            .data()
            .lines()
            .anyMatch(l -> l.matches(".* slow-service +slow service +What if .*")));
  }

  @Test
  void what_list_names_can_be_checked() {
    jiju("list", "--json");
    List<String> files =
        record
            .data()
            .lines()
            .filter(line -> line.contains("\"file\""))
            .map(line -> line.replaceAll(".*\"file\": \"([^\"]+)\".*", "$1"))
            .toList();
    assertTrue(files.size() > 10);
    assertEquals(0, jiju(Stream.concat(Stream.of("check"), files.stream()).toArray()));
  }

  @Test
  void diff_shows_two_columns() {
    assertEquals(0, jiju("diff", LOUDI, LOUDI.resolve("slow-service.json")));
    assertTrue(
        record
            .data()
            .lines()
            .anyMatch(
                l -> l.matches("parks.loudi.serviceDesk.clerks +clerks +2 persons +1 persons")));
    assertEquals("3 differences.\n", record.messages());
  }

  @Test
  void diff_of_a_scenario_with_itself_is_empty() {
    assertEquals(0, jiju("diff", LOUDI, LOUDI));
    assertEquals("", record.data());
  }

  @Test
  void describe_tells_value_unit_range_meaning_and_source() {
    assertEquals(0, jiju("describe"));
    assertTrue(
        record
            .data()
            .contains(
                """
                uncertainties.choice.directRail = 0.37 log points  [0.3 … 0.45]  reported
                    direct high-speed rail
                    F63: +45 % cross-city investment
                """));
    assertTrue(record.data().contains("parks.*.landMu = (required)\n    planned land\n"));
  }

  @Test
  void describe_shows_where_a_scenario_says_it() {
    assertEquals(0, jiju("describe", LOUDI, "--set", "parks.loudi.landMu=77"));
    assertTrue(record.data().contains("parks.loudi.landMu = 77 mu"));
    assertTrue(record.data().contains("; --set parks.loudi.landMu=77\n"));
    assertTrue(record.data().contains("scenarios/loudi-south/baseline.json:"));
  }

  @Test
  void describe_speaks_chinese() {
    assertEquals(0, jiju("describe", "--lang", "zh"));
    assertTrue(record.data().contains("parks.*.landMu = （必填）\n    规划面积（亩）\n"));
  }

  @Test
  void values_are_set_in_a_scenario_only() {
    assertEquals(2, jiju("describe", "--set", "parks.loudi.landMu=77"));
    assertFalse(record.messages().isEmpty());
  }
}
