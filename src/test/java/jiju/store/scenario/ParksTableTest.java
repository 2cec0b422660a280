package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.check.Problem;
import jiju.unit.Language;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parks made out of a table and templates. */
class ParksTableTest {
  private static final String TABLE =
      "id,city,class,mu,cohort\na,here,rich,10,2015-06\nb,here,poor,20.5,\n";

  @TempDir Path folder;

  private Path scenario(String table, String more) throws IOException {
    Files.writeString(folder.resolve("towns.csv"), table);
    Path file = folder.resolve("baseline.json");
    Files.writeString(
        file,
        """
        {
          "id": "towns", "title": "towns", "start": "2015-01", "end": "2016-12",
          "parksTable": {
            "file": "towns.csv",
            "common": {
              "title": "town {id}", "homeCity": "{city}", "landMu": "{mu}", "siteConstant": -2,
              "joinsProgramme": "{cohort}",
              "zones": [{"id": "zone", "title": "zone", "floorAreaSqm": 1000}]
            },
            "by": {"class": {
              "rich": {"rentYuanPerSqmMonth": 40},
              "poor": {"rentYuanPerSqmMonth": 10}
            }},
            "levers": {"incubators": [
              {"id": "{id}-base", "title": "base", "park": "{id}", "from": "2015-01"}]}
          },
        """
            + more
            + """
          "sourceCities": [{"id": "here", "title": "here", "province": "p"}],
          "sectors": [{"id": "software", "title": "software"}]
        }
        """);
    return file;
  }

  private Scenario read(String table, String more, String... sets) throws IOException {
    return ScenarioFiles.read(scenario(table, more), List.of(sets)).scenario();
  }

  private List<String> problems(String table, String more) throws IOException {
    return ScenarioFiles.check(List.of(scenario(table, more)), List.of()).stream()
        .map(Problem::text)
        .map(text -> text.in(Language.EN).replace(folder + "/", ""))
        .toList();
  }

  @Test
  void every_row_becomes_a_park_by_the_templates_of_its_classes() throws IOException {
    Scenario towns = read(TABLE, "");
    Park first = towns.parks().get(0);
    assertEquals(List.of("a", "b"), towns.parks().stream().map(Park::id).toList());
    assertEquals("town a", first.title().en());
    assertEquals(40, first.rentYuanPerSqmMonth());
    assertEquals(20.5, towns.parks().get(1).landMu());
    assertEquals(Month.of(2015, 6), first.joinsProgramme().orElseThrow());
    assertTrue(towns.parks().get(1).joinsProgramme().isEmpty());
    assertEquals("b-base", towns.levers().incubators().get(1).id());
    assertEquals("b", towns.levers().incubators().get(1).park());
  }

  @Test
  void what_the_scenario_says_of_a_park_stands_over_the_table() throws IOException {
    Scenario towns = read(TABLE, "\"parks\": [{\"id\": \"b\", \"landMu\": 7}],");
    assertEquals(7, towns.parks().get(1).landMu());
    assertEquals(10, towns.parks().get(1).rentYuanPerSqmMonth());
  }

  @Test
  void a_star_in_a_path_speaks_of_every_thing_of_a_list() throws IOException {
    Scenario towns = read(TABLE, "", "parks.*.siteConstant=-7");
    assertEquals(List.of(-7.0, -7.0), towns.parks().stream().map(Park::siteConstant).toList());
  }

  @Test
  void dated_changes_may_speak_of_every_park() throws IOException {
    String more =
        """
        "schedule": [{"id": "reform", "from": "2016-01",
          "set": {"parks.*.serviceDesk.clerks": 9}}],
        """;
    var timeline = ScenarioFiles.read(scenario(TABLE, more), List.of()).timeline();
    timeline
        .at(Month.of(2016, 1))
        .parks()
        .forEach(park -> assertEquals(9, park.serviceDesk().clerks()));
  }

  @Test
  void the_resolved_scenario_reads_back_without_its_table() throws IOException {
    LoadedScenario loaded = ScenarioFiles.read(scenario(TABLE, ""), List.of());
    Path copy = folder.resolve("resolved.json");
    Files.writeString(copy, loaded.resolved());
    assertEquals(loaded.timeline(), ScenarioFiles.read(copy, List.of()).timeline());
    assertTrue(loaded.inputs().contains(folder.resolve("towns.csv")));
  }

  @Test
  void a_wrong_cell_is_reported_where_it_stands_in_the_table() throws IOException {
    List<String> found = problems(TABLE.replace("20.5", "wide"), "");
    assertEquals(1, found.size(), found.toString());
    assertTrue(
        found.get(0).startsWith("towns.csv:3: parks.b.landMu: found \"wide\""), found.get(0));
  }

  @Test
  void a_class_without_a_template_is_reported_with_the_nearest() throws IOException {
    List<String> found = problems(TABLE.replace("poor", "poorer"), "");
    assertTrue(found.get(0).startsWith("towns.csv:3: class: no \"poorer\""), found.get(0));
    assertTrue(found.get(0).endsWith("did you mean \"poor\"?"), found.get(0));
  }

  @Test
  void an_id_that_comes_twice_and_a_row_of_another_length_are_reported() throws IOException {
    List<String> found = problems(TABLE + "a,here,rich,1,\nc,here\n", "");
    assertTrue(found.stream().anyMatch(line -> line.startsWith("towns.csv:4: id:")), found + "");
    assertTrue(
        found.stream().anyMatch(line -> line.startsWith("towns.csv:5: 2 cells")), found + "");
  }

  @Test
  void a_missing_table_is_reported() throws IOException {
    Path file = scenario(TABLE, "");
    Files.delete(folder.resolve("towns.csv"));
    List<Problem> found = ScenarioFiles.check(List.of(file), List.of());
    assertTrue(
        found.stream().anyMatch(line -> line.text().in(Language.EN).contains("no such file")),
        found + "");
  }
}
