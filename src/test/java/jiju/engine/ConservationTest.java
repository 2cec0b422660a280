package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.world.Anchor;
import jiju.world.Diary;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConservationTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void every_decision_is_for_the_park_the_rival_or_elsewhere(int replication) {
    World world = end(replication);
    long park = 0;
    for (ParkState state : world.parks()) {
      park += state.counts().sinceStart(Tally.CHOSEN_BY_POOL);
      park += followersWhoCame(state);
    }
    assertEquals(
        world.decisions().generated(),
        park + world.decisions().rival() + world.decisions().outside());
  }

  /** Of those who came besides the pool, the followers alone had a decision to make. */
  private static long followersWhoCame(ParkState state) {
    return state.counts().sinceStart(Tally.CHOSEN_BY_FOLLOWERS);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void whoever_chose_the_park_is_registered_turned_away_abandoned_or_on_the_way(int replication) {
    World world = end(replication);
    for (ParkState state : world.parks()) {
      long chose =
          state.counts().sinceStart(Tally.CHOSEN_BY_POOL)
              + state.counts().sinceStart(Tally.CHOSEN_BY_FOLLOWERS)
              + state.counts().sinceStart(Tally.CHOSEN_BESIDES);
      long anchorsRegistered =
          state.anchors().stream().filter(a -> a.registered() != FirmTable.NEVER).count();
      long registered = state.counts().sinceStart(Tally.ENTRIES) - anchorsRegistered;
      assertEquals(
          chose,
          registered
              + state.counts().sinceStart(Tally.TURNED_AWAY)
              + state.counts().sinceStart(Tally.ABANDONED)
              + pipeline(state)
              + state.files().size());
    }
  }

  private static long pipeline(ParkState state) {
    long number = 0;
    for (int row = 0; row < state.firms().size(); row++) {
      number += state.firms().status()[row] == FirmTable.PIPELINE ? 1 : 0;
    }
    return number;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void the_register_of_a_month_is_that_of_the_last_plus_entries_less_exits(int replication) {
    RunRecord run = Simulation.run(Worlds.loudi(), 1, replication);
    for (int month = 1; month < run.months(); month++) {
      assertEquals(
          run.value(0, Metric.FIRMS, month - 1)
              + run.value(0, Metric.ENTRIES, month)
              - run.value(0, Metric.EXITS, month),
          run.value(0, Metric.FIRMS, month));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void the_floor_occupied_is_that_of_the_firms_operating(int replication) {
    World world = end(replication);
    ParkState state = world.parks().get(0);
    double held = 0;
    for (int row = 0; row < state.firms().size(); row++) {
      boolean holds = state.firms().status()[row] == FirmTable.OPERATING;
      held += holds ? state.firms().floorSqm()[row] : 0;
    }
    for (Anchor anchor : state.anchors()) {
      held += anchor.stage() == Anchor.Stage.GONE ? 0 : anchor.floorSqm();
    }
    assertEquals(held, state.occupiedSqm(), 1e-6 * Math.max(1, held));
    assertTrue(held > 0, "somebody came");
  }

  private static World end(int replication) {
    return Simulation.runWorld(Worlds.loudi(), 1, replication, Diary.SILENT).world();
  }
}
