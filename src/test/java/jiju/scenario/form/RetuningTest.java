package jiju.scenario.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetuningTest {
  private static final Path LOUDI = Path.of("scenarios", "loudi-south", "baseline.json");
  private static final Timeline BEFORE = ScenarioFiles.read(LOUDI, List.of()).timeline();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parks.loudi.siteConstant=-3",
        "parks.loudi.serviceDesk.clerks=3",
        "levers.trips.beijing-2017.trips=4",
        "levers.events.sign.localAwarenessGain=0.2",
        "uncertainties.mechanisms.wordOfMouth=false",
        "levers.events.unveiling.awarenessGains.changsha=0.5"
      })
  void a_number_is_set_as_reading_the_files_with_that_setting_sets_it(String set) {
    String[] parts = set.split("=", 2);
    double number = parts[1].equals("false") ? 0 : Double.parseDouble(parts[1]);

    assertEquals(
        ScenarioFiles.read(LOUDI, List.of(set)).timeline(),
        Retuning.of(BEFORE, Map.of(parts[0], number)));
  }

  @Test
  void what_the_schedule_changes_keeps_its_date_and_value() {
    Timeline after = Retuning.of(BEFORE, Map.of("parks.loudi.serviceDesk.backOfficeDays", 15.0));

    assertEquals(15, after.first().parks().get(0).serviceDesk().backOfficeDays());
    assertEquals(8.5, after.at(BEFORE.first().end()).parks().get(0).serviceDesk().backOfficeDays());
  }

  @Test
  void setting_the_values_that_stand_changes_nothing() {
    String path = "uncertainties.choice.sameSector";

    assertEquals(BEFORE, Retuning.of(BEFORE, Map.of(path, Retuning.value(BEFORE.first(), path))));
  }

  @Test
  void an_asterisk_stands_for_every_thing_of_a_list() {
    Path towns = Path.of("scenarios", "zhejiang", "baseline.json");
    String path = "parks.*.siteConstant";

    Timeline after =
        Retuning.of(ScenarioFiles.read(towns, List.of()).timeline(), Map.of(path, -5.0));

    assertEquals(ScenarioFiles.read(towns, List.of(path + "=-5")).timeline(), after);
    assertEquals(122, Retuning.paths(after.first(), path).size());
    assertEquals(-5, Retuning.value(after.first(), path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parks.london.siteConstant",
        "parks.loudi.title",
        "parks.loudi",
        "parks.*",
        "title.*.x",
        "rent",
        ""
      })
  void a_path_that_leads_to_no_number_is_refused(String path) {
    assertThrows(IllegalArgumentException.class, () -> Retuning.of(BEFORE, Map.of(path, 1.0)));
  }
}
