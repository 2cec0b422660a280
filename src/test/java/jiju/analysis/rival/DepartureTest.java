package jiju.analysis.rival;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jiju.analysis.Findings;
import jiju.analysis.InventedRuns;
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
}
