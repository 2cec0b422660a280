package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jiju.observation.RunRecord;
import jiju.scenario.Timeline;
import jiju.unit.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worlds made one after the other share what they have in common, and nothing else. */
class SimulationsTest {
  private static final List<String> CHANGES =
      List.of(
          "parks.loudi.rentYuanPerSqmMonth=24",
          "uncertainties.entry.workersSigma=1.3",
          "uncertainties.entry.operatingAtRegistration=0.5",
          "uncertainties.exit.deregisteredAtOnce=0.6",
          "uncertainties.exit.sizeExponent=-1",
          "uncertainties.growth.youngPerYear=0.3",
          "uncertainties.pools.tieMultiplier=1.7");

  private static List<Timeline> timelines() {
    List<Timeline> timelines = new ArrayList<>();
    timelines.add(Worlds.loudi().withEnd(Month.of(2018, 6)));
    CHANGES.forEach(change -> timelines.add(Worlds.loudi(change).withEnd(Month.of(2018, 6))));
    return timelines;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_world_is_the_same_whatever_world_was_made_before_it(boolean backward) {
    List<Timeline> timelines = timelines();
    if (backward) {
      Collections.reverse(timelines);
    }
    Simulations simulations = new Simulations();
    Set<String> digests = new HashSet<>();
    for (Timeline timeline : timelines) {
      RunRecord alone = Simulation.run(timeline, 5, 2);
      assertEquals(alone.digest(), simulations.run(timeline, 5, 2).digest());
      assertTrue(digests.add(alone.digest()), "a change makes another world: " + digests.size());
    }
  }
}
