package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jiju.scenario.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mechanism has an off switch, tested twice (definitions 36). */
class SwitchTest {

  /** A switch, what must be set so that it bites, and the parameters that make it neutral. */
  static Stream<Arguments> switches() {
    return Stream.of(
        of("macroShocks", "", "uncertainties.macro.volatility=0"),
        of("overdispersion", "", "uncertainties.pools.varianceToMean=1"),
        of(
            "promotion",
            "",
            "uncertainties.promotion.awarenessGainTie=0",
            "uncertainties.promotion.awarenessGainOther=0",
            "uncertainties.promotion.leadsPerTrip=0",
            "uncertainties.promotion.anchorLandingsPerTrip=0"),
        of(
            "wordOfMouth",
            "",
            "uncertainties.wordOfMouth.innovationPerYear=0",
            "uncertainties.wordOfMouth.imitationPerYear=0"),
        of("ownSectorAgglomeration", "", "uncertainties.choice.sameSector=0"),
        of("chainAgglomeration", "", "uncertainties.choice.linkedSectors=0"),
        of("anchorAttraction", "", "uncertainties.choice.anchors=0"),
        of("followers", "", "uncertainties.anchors.followersPerMonth=0"),
        of(
            "reputation",
            "",
            "uncertainties.reputation.memoryPerMonth=0",
            "uncertainties.reputation.brokenPromise=0"),
        of("rail", "", "uncertainties.choice.directRail=0", "uncertainties.choice.perDailyTrain=0"),
        of("ties", "", "uncertainties.choice.tie=0"),
        of(
            "congestion",
            "uncertainties.pools.localMultiplier=20;parks.loudi.zones.plaza.opens=2024-01;parks.loudi.zones.street.opens=2024-01",
            "uncertainties.choice.congestion=0"),
        of("vacancyStigma", "", "uncertainties.choice.vacancyStigma=0"),
        of("rival", "", "uncertainties.rival.utility=-50"),
        of(
            "growthShocks",
            "",
            "uncertainties.growth.sigma=0",
            "uncertainties.growth.anchorSigma=0"),
        of("outputAgglomeration", "", "uncertainties.growth.outputElasticity=0"),
        of("anchorSpillover", "", "uncertainties.anchors.spilloverPerYear=0"),
        of("spinOffs", "", "uncertainties.spinOffs.perFirmYear=0"),
        of("talentLimit", "parks.loudi.localTalent=10", "parks.loudi.localTalent=100000000"));
  }

  private static Arguments of(String mechanism, String bites, String... neutral) {
    return Arguments.of(mechanism, bites, List.of(neutral));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("switches")
  void off_is_the_same_to_the_byte_as_neutral_parameters(
      String mechanism, String bites, List<String> neutral) {
    assertEquals(digest(bites, neutral), digest(bites, List.of(off(mechanism))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("switches")
  void on_makes_a_difference(String mechanism, String bites, List<String> neutral) {
    assertNotEquals(digest(bites, List.of()), digest(bites, List.of(off(mechanism))));
  }

  static Stream<String> withoutNeutralParameters() {
    return Stream.of(
        "awareness", "publicEvents", "subsidies", "anchors", "desk", "incubators", "exit");
  }

  @ParameterizedTest
  @MethodSource("withoutNeutralParameters")
  void every_other_switch_makes_a_difference_too(String mechanism) {
    assertNotEquals(digest("", List.of()), digest("", List.of(off(mechanism))));
  }

  private static String off(String mechanism) {
    return "uncertainties.mechanisms." + mechanism + "=false";
  }

  private static String digest(String bites, List<String> sets) {
    Stream<String> all =
        Stream.concat(Arrays.stream(bites.split(";")).filter(set -> !set.isEmpty()), sets.stream());
    Timeline timeline = Worlds.loudi(all.toArray(String[]::new));
    return Simulation.run(timeline, 3, 0).digest();
  }
}
