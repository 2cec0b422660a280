package jiju.scenario.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jiju.scenario.AnchorContract;
import jiju.scenario.Park.ServiceDesk;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.TripProgramme;
import jiju.store.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;

class TransferTest {
  private static final Timeline BASE = read("baseline");
  private static final Timeline RIVAL = read("trips-inert");

  private static Timeline read(String name) {
    return ScenarioFiles.read(Path.of("scenarios", "loudi-south", name + ".json"), List.of())
        .timeline();
  }

  private static Scenario first(Timeline policy) {
    return Transfer.of(BASE, policy, RIVAL).first();
  }

  @Test
  void no_policy_leaves_the_rival_as_it_is() {
    assertEquals(RIVAL, Transfer.of(BASE, BASE, RIVAL));
  }

  @Test
  void a_policy_onto_its_own_baseline_is_the_policy() {
    Timeline slow = read("slow-service");

    assertEquals(slow, Transfer.of(BASE, slow, BASE));
  }

  @Test
  void trips_that_the_policy_takes_away_are_gone_and_the_rest_of_the_rival_stays() {
    Scenario crossed = first(read("no-trips"));

    assertEquals(List.of(), crossed.levers().trips());
    assertEquals(RIVAL.first().uncertainties(), crossed.uncertainties());
    assertEquals(RIVAL.first().levers().anchors(), crossed.levers().anchors());
  }

  @Test
  void things_that_the_rival_alone_has_outlive_a_policy_on_their_list() {
    Timeline withoutContract =
        new Timeline(
            BASE.chapters().stream()
                .map(
                    one ->
                        new Timeline.Chapter(
                            one.from(),
                            one.scenario()
                                .withLevers(one.scenario().levers().withAnchors(List.of()))))
                .toList());

    assertEquals(
        List.of(
            "unprompted-beijing",
            "unprompted-shunde",
            "unprompted-shenzhen",
            "unprompted-hangzhou"),
        first(withoutContract).levers().anchors().stream().map(AnchorContract::id).toList());
  }

  @Test
  void where_both_changed_one_number_the_policy_stands_and_its_neighbours_keep_the_rivals() {
    String gain = "uncertainties.promotion.awarenessGainTie";
    Timeline policy = Retuning.of(BASE, Map.of(gain, 0.1));

    assertEquals(0.1, first(policy).uncertainties().promotion().awarenessGainTie());
    assertEquals(0, first(policy).uncertainties().promotion().leadsPerTrip());
  }

  @Test
  void dated_changes_of_a_policy_keep_their_dates() {
    Timeline slow = read("slow-service");
    ServiceDesk last = slow.at(BASE.first().end()).parks().get(0).serviceDesk();

    assertEquals(
        last, Transfer.of(BASE, slow, RIVAL).at(BASE.first().end()).parks().get(0).serviceDesk());
  }

  @Test
  void more_trips_are_more_trips_under_the_rival_too() {
    assertEquals(
        58,
        first(read("double-trips")).levers().trips().stream().mapToInt(TripProgramme::trips).sum());
  }
}
