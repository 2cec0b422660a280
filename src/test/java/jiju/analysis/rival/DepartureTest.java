package jiju.analysis.rival;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import jiju.analysis.Findings;
import jiju.analysis.InventedRuns;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartureTest {
  private static final Findings LOUDI = InventedRuns.ofFolder(2);

  @ParameterizedTest
  @CsvSource({
    "no-trips, CHOICE",
    "double-trips, CHOICE",
    "no-subsidy, CHOICE",
    "slow-service, CHOICE",
    "no-anchors, ABLATION",
    "trips-inert, EXPLANATION",
    "internet-boom, EXPLANATION"
  })
  void only_levers_and_the_park_can_be_chosen(String variant, Departure expected) {
    assertEquals(
        expected,
        LOUDI.variants().stream()
            .filter(one -> one.id().equals(variant))
            .map(one -> Departure.of(LOUDI.baseline().timeline(), one.timeline()))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void another_course_of_events_explains_nothing() {
    Timeline town = read("baseline");
    Timeline spared = read("no-pool-shock");

    assertEquals(Departure.CIRCUMSTANCE, Departure.of(town, spared));
  }

  private static Timeline read(String name) {
    Path file = Path.of("scenarios", "yuhuangshan", name + ".json");
    return ScenarioFiles.read(file, List.of()).timeline();
  }
}
