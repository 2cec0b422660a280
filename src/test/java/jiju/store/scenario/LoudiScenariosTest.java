package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jiju.scenario.Park.LotMode;
import jiju.scenario.Scenario;
import jiju.scenario.TripProgramme;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;

/** The scenarios on Loudi, held against the facts that they were written from. */
class LoudiScenariosTest {
  private static final Path SCENARIOS = Path.of("scenarios");
  private static final Month NEVER_LATER = Month.of(2019, 6);

  private static LoadedScenario baseline() {
    return ScenarioFiles.read(SCENARIOS.resolve("loudi-south/baseline.json"), List.of());
  }

  private static List<LoadedScenario> folder(String name) {
    return ScenarioFiles.readAll(List.of(SCENARIOS.resolve(name)), List.of());
  }

  private static Map<String, Integer> tripsByCity(Scenario scenario) {
    Map<String, Integer> trips = new TreeMap<>();
    for (TripProgramme programme : scenario.levers().trips()) {
      for (Month month = scenario.start(); !month.isAfter(scenario.end()); month = month.plus(1)) {
        trips.merge(programme.city(), programme.tripsIn(month), Integer::sum);
      }
    }
    return trips;
  }

  @Test
  void every_folder_reads_without_a_problem() {
    assertEquals(10, folder("loudi-south").size());
    assertEquals(5, folder("loudi-mall-2015").size());
    Path more = SCENARIOS.resolve("loudi-south/more");
    assertEquals(3, new ScenarioFolder(more).variants().size());
    ScenarioFiles.readAll(new ScenarioFolder(more).variants(), List.of());
  }

  @Test
  void the_29_trips_of_2017_go_to_their_five_cities() {
    assertEquals(
        Map.of("hangzhou", 8, "beijing", 6, "shenzhen", 7, "guiyang", 5, "shunde", 3),
        tripsByCity(baseline().scenario()));
  }

  @Test
  void the_zones_make_up_the_210_000_square_metres() {
    Scenario scenario = baseline().scenario();
    assertEquals(210_000, scenario.parks().get(0).floorAreaSqm(scenario.start()));
  }

  @Test
  void the_complex_is_let_whole_until_the_plan_changes() {
    LoadedScenario town = baseline();
    assertEquals(LotMode.WHOLE_BUILDING, lots(town, Month.of(2015, 12)));
    assertEquals(LotMode.DIVISIBLE, lots(town, Month.of(2016, 1)));
    LoadedScenario mall = folder("loudi-mall-2015").get(0);
    assertEquals(LotMode.WHOLE_BUILDING, lots(mall, mall.scenario().end()));
  }

  private static LotMode lots(LoadedScenario town, Month month) {
    return town.timeline().at(month).parks().get(0).lots().mode();
  }

  @Test
  void no_shock_after_the_middle_of_2019_stands_in_the_baseline() {
    baseline()
        .scenario()
        .uncertainties()
        .shocks()
        .forEach(shock -> assertFalse(shock.to().isAfter(NEVER_LATER), shock.id()));
  }

  @Test
  void no_fact_later_than_the_middle_of_2019_is_observed() {
    baseline()
        .scenario()
        .observations()
        .forEach(fact -> fact.at().ifPresent(at -> assertFalse(at.isAfter(NEVER_LATER))));
  }

  @Test
  void every_scenario_asks_a_question_of_its_own_in_both_languages() {
    Set<String> questions = new HashSet<>();
    for (LoadedScenario scenario : folder("loudi-south")) {
      assertTrue(questions.add(scenario.scenario().question().zh()), scenario.id());
      assertTrue(questions.add(scenario.scenario().question().en()), scenario.id());
    }
  }

  @Test
  void the_rival_explanations_face_the_same_facts() {
    for (LoadedScenario scenario : folder("loudi-south")) {
      assertEquals(baseline().scenario().observations(), scenario.scenario().observations());
      assertEquals(baseline().scenario().targets(), scenario.scenario().targets());
    }
  }

  @Test
  void trips_that_are_inert_are_still_paid_for() {
    Scenario inert =
        ScenarioFiles.read(SCENARIOS.resolve("loudi-south/trips-inert.json"), List.of()).scenario();
    assertEquals(tripsByCity(baseline().scenario()), tripsByCity(inert));
    assertEquals(0, inert.uncertainties().promotion().anchorLandingsPerTrip());
    assertEquals(0, inert.uncertainties().promotion().leadsPerTrip());
  }
}
