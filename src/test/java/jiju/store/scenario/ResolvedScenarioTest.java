package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import jiju.scenario.Evidence;
import jiju.scenario.form.Parameter;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolvedScenarioTest {
  @TempDir Path folder;

  private TownFiles files() {
    return new TownFiles(folder);
  }

  private LoadedScenario town(String... sets) {
    return files().read(files().town(), sets);
  }

  private LoadedScenario again(LoadedScenario scenario) {
    return files().read(files().write("again.json", scenario.resolved()));
  }

  private static Parameter parameter(LoadedScenario scenario, String path) {
    return scenario.parameters().stream()
        .filter(parameter -> parameter.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_resolved_scenario_reads_back_to_the_same_timeline() {
    LoadedScenario town = town();
    assertEquals(town.timeline(), again(town).timeline());
  }

  @Test
  void a_resolved_scenario_resolves_to_itself() {
    LoadedScenario town = town();
    assertEquals(town.resolved(), again(town).resolved());
  }

  @Test
  void values_set_from_outside_are_part_of_what_is_resolved() {
    LoadedScenario town = town("end=2018-11", "targets=[]", "parks.loudi.landMu@2016-02=301");
    assertEquals(town.timeline(), again(town).timeline());
    assertEquals(301, again(town).timeline().at(Month.of(2016, 2)).parks().get(0).landMu());
  }

  @Test
  void every_number_of_a_resolved_scenario_says_where_it_comes_from() {
    List<Parameter> numbers = town().parameters().stream().filter(Parameter::isNumber).toList();
    assertTrue(numbers.size() > 200);
    assertTrue(numbers.stream().noneMatch(number -> number.source().en().isBlank()));
  }

  @Test
  void nothing_but_what_the_file_says_lacks_the_word_default() {
    LoadedScenario town = town();
    assertTrue(parameter(town, "parks.loudi.landMu").said().endsWith("baseline.json:13"));
    assertEquals("default", parameter(town, "parks.loudi.localTalent").said());
    assertEquals(
        "--set parks.loudi.landMu=7",
        parameter(town("parks.loudi.landMu=7"), "parks.loudi.landMu").said());
  }

  @Test
  void a_number_that_leaves_its_default_leaves_the_source_of_the_default_too() {
    String path = "uncertainties.exit.subsidyExpiryMultiplier";
    assertEquals(Evidence.REPORTED, parameter(town(), path).evidence().orElseThrow());
    Parameter moved = parameter(town(path + "=1.4"), path);
    assertEquals(Evidence.ASSUMED, moved.evidence().orElseThrow());
    assertEquals("stated without a source", moved.source().en());
  }

  @Test
  void the_same_files_resolve_to_the_same_bytes() {
    assertEquals(town().resolved(), town().resolved());
    assertFalse(town().resolved().contains("\r"));
  }
}
