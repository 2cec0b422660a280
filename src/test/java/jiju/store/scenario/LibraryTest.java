package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jiju.scenario.Scenario;
import jiju.scenario.SourceCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cities, sectors and linkages that scenarios share. */
class LibraryTest {
  private static final String CITIES =
      """
      {
        "sourceCities": [
          {
            "id": "wuhan", "title": "Wuhan", "province": "hubei", "decisionsPerYear": 5000,
            "sectorWeights": {"software": 2, "mining": 3},
            "travel": {"loudi": {"conventionalHours": 5}, "elsewhere": {"conventionalHours": 1}}
          },
          {"id": "harbin", "title": "Harbin", "province": "heilongjiang"}
        ]
      }
      """;
  private static final String SECTORS =
      """
      {
        "sectors": [{"id": "games", "title": "Games", "taxShareOfOutput": 0.06}],
        "linkages": [
          {"buyer": "games", "seller": "software", "weight": 0.5},
          {"buyer": "games", "seller": "mining", "weight": 0.5},
          {"buyer": "trade", "seller": "software", "weight": 0.9}
        ]
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void library() {
    TownFiles files = new TownFiles(folder);
    files.write("library/cities.json", CITIES);
    files.write("library/sectors.json", SECTORS);
    files.town();
  }

  private Path file(String rest) {
    return new TownFiles(folder)
        .write(
            "town/x.json",
            "{\"extends\": \"../baseline.json\", \"libraries\": [\"../library/cities.json\","
                + " \"../library/sectors.json\"]"
                + rest
                + "}");
  }

  private Scenario read(String rest) {
    return new TownFiles(folder).read(file(rest)).scenario();
  }

  private List<String> lines(String rest) {
    return new TownFiles(folder).lines(file(rest));
  }

  @Test
  void a_scenario_takes_an_entry_by_naming_it() {
    SourceCity wuhan = read(", \"sourceCities\": [{\"id\": \"wuhan\"}]").sourceCities().get(2);
    assertEquals(5000, wuhan.decisionsPerYear());
  }

  @Test
  void what_the_scenario_says_stands_over_the_library() {
    SourceCity wuhan =
        read(", \"sourceCities\": [{\"id\": \"wuhan\", \"decisionsPerYear\": 7}]")
            .sourceCities()
            .get(2);
    assertEquals(7, wuhan.decisionsPerYear());
    assertEquals("hubei", wuhan.province());
  }

  @Test
  void entries_that_nobody_names_stay_out() {
    assertEquals(
        List.of("loudi-city", "shenzhen"),
        read("").sourceCities().stream().map(SourceCity::id).toList());
  }

  @Test
  void what_an_entry_says_of_other_parks_and_sectors_stays_out() {
    SourceCity wuhan = read(", \"sourceCities\": [{\"id\": \"wuhan\"}]").sourceCities().get(2);
    assertEquals(Set.of("loudi"), wuhan.travel().keySet());
    assertEquals(Map.of("software", 2.0), wuhan.sectorWeights());
  }

  @Test
  void linkages_come_where_both_sectors_are_there() {
    Scenario scenario = read(", \"sectors\": [{\"id\": \"games\"}]");
    assertEquals(
        List.of("trade>software 0.3", "games>software 0.5"),
        scenario.linkages().stream()
            .map(l -> l.buyer() + ">" + l.seller() + " " + l.weight())
            .toList());
  }

  @Test
  void libraries_count_among_the_files_read() {
    LoadedScenario scenario = new TownFiles(folder).read(file(""));
    assertEquals(
        List.of("baseline.json", "x.json", "cities.json", "sectors.json"),
        scenario.inputs().stream().map(path -> path.getFileName().toString()).toList());
  }

  @Test
  void a_library_that_is_not_there_is_named() {
    Path file =
        new TownFiles(folder)
            .write(
                "y.json",
                "{\"extends\": \"baseline.json\", \"libraries\": [\n\"library/city.json\"]}");
    assertEquals(
        List.of(
            "y.json:2: libraries: no such file: library/city.json, did you mean"
                + " \"cities.json\"?"),
        new TownFiles(folder).lines(file));
  }

  @Test
  void a_problem_of_an_entry_is_named_in_the_library() {
    new TownFiles(folder)
        .write(
            "library/cities.json", CITIES.replace("5000", "-1").replace("\"title\"", "\"name\""));
    assertEquals(
        List.of(
            "library/cities.json:4: sourceCities.wuhan: unknown key \"name\"",
            "library/cities.json:4: sourceCities.wuhan.decisionsPerYear: found -1, allowed a"
                + " number from 0 to 1000000000 (per year)"),
        lines(", \"sourceCities\": [{\"id\": \"wuhan\"}]"));
  }

  @Test
  void a_library_holds_nothing_else() {
    new TownFiles(folder).write("library/cities.json", "{\"parks\": [], \"sectors\": {}}");
    assertEquals(
        List.of(
            "library/cities.json:1: unknown key \"parks\"",
            "library/cities.json:1: sectors: found {…}, allowed a list […]"),
        lines(""));
  }
}
