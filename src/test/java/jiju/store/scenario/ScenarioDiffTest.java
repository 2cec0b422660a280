package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioDiffTest {
  @TempDir Path folder;

  private List<String> diff(String patch, String... sets) {
    TownFiles files = new TownFiles(folder);
    LoadedScenario town = files.read(files.town());
    return ScenarioDiff.between(town, files.variant(patch, sets)).stream()
        .map(
            d ->
                d.path()
                    + " ("
                    + d.meaning().en()
                    + "): "
                    + d.left().map(Text::en).orElse("-")
                    + " | "
                    + d.right().map(Text::en).orElse("-"))
        .toList();
  }

  @Test
  void a_scenario_does_not_differ_from_itself() {
    assertEquals(List.of(), diff("{\"title\": \"another name\"}"));
  }

  @Test
  void what_a_variant_says_again_is_no_difference() {
    assertEquals(List.of(), diff("{\"parks\": [{\"id\": \"loudi\", \"landMu\": 300.0}]}"));
  }

  @Test
  void a_value_is_shown_on_both_sides() {
    assertEquals(
        List.of(
            "parks.loudi.landMu (planned land): 300 | 400",
            "uncertainties.rival.response (how it answers our subsidies): MATCH | NONE"),
        diff(
            "{\"parks\": [{\"id\": \"loudi\", \"landMu\": 400}], \"uncertainties\": {\"rival\":"
                + " {\"response\": \"none\"}}}"));
  }

  @Test
  void a_default_left_is_a_difference() {
    assertEquals(
        List.of("uncertainties.promotion.leadsPerTrip (leads ℓ of a trip of weight one): 2 | 0"),
        diff("{\"uncertainties\": {\"promotion\": {\"leadsPerTrip\": 0}}}"));
  }

  @Test
  void another_range_is_a_difference() {
    assertEquals(
        List.of("parks.loudi.rentYuanPerSqmMonth (plausible range: rent asked): 8 to 20 | 8 to 40"),
        diff("{\"parks\": [{\"id\": \"loudi\", \"rentYuanPerSqmMonth\": {\"max\": 40}}]}"));
  }

  @Test
  void a_thing_that_one_of_them_lacks_stands_on_one_line() {
    assertEquals(
        List.of(
            "levers.trips.shenzhen-2017 (promotion trips): To Shenzhen | -",
            "levers.rail.second (high-speed rail services): - | second"),
        diff(
                "{\"levers\": {\"trips\": [], \"rail\": [{\"id\": \"second\", \"title\": \"second\","
                    + " \"park\": \"loudi\", \"opens\": \"2017-01\"}]}}")
            .stream()
            .sorted(java.util.Comparator.reverseOrder())
            .toList());
  }

  @Test
  void dated_changes_count() {
    assertEquals(
        List.of(
            "parks.loudi.serviceDesk.backOfficeDays@2017-07 (dated change): 5 | -",
            "parks.loudi.landMu@2018-01 (dated change): - | 500"),
        diff(
            "{\"schedule\": [{\"id\": \"faster\", \"$delete\": true}]}",
            "parks.loudi.landMu@2018-01=500"));
  }

  @Test
  void lists_are_compared_whole_and_linkages_by_their_ends() {
    assertEquals(
        List.of(
            "linkages.trade→software (strength of the linkage): 0.3 | 0.4",
            "levers.trips.shenzhen-2017.sectors (sectors addressed (empty: all)): software |"
                + " software, trade"),
        diff(
                "{\"linkages\": [{\"buyer\": \"trade\", \"seller\": \"software\", \"weight\": 0.4}],"
                    + " \"levers\": {\"trips\": [{\"id\": \"shenzhen-2017\", \"sectors\":"
                    + " [\"software\", \"trade\"]}]}}")
            .stream()
            .map(line -> line.replace(".weight (", " ("))
            .toList());
  }
}
