package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;

class ReproducibilityTest {

  @Test
  void the_same_scenario_seed_and_replication_give_the_same_bytes_on_any_number_of_threads()
      throws Exception {
    List<String> alone = digests(1);
    assertEquals(alone, digests(2));
    assertEquals(alone, digests(5));
  }

  private static List<String> digests(int threads) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(
              () ->
                  IntStream.range(0, 8)
                      .parallel()
                      .mapToObj(r -> Simulation.run(Worlds.loudi(), 1, r).digest())
                      .toList())
          .get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void another_seed_gives_another_world() {
    assertNotEquals(
        Simulation.run(Worlds.loudi(), 1, 0).digest(),
        Simulation.run(Worlds.loudi(), 2, 0).digest());
  }

  @Test
  void listening_to_every_firm_changes_nothing() {
    AtomicInteger heard = new AtomicInteger();
    RunRecord listened =
        Simulation.run(
            Worlds.loudi(), 1, 0, (month, park, key, what, amount) -> heard.incrementAndGet());
    assertEquals(Simulation.run(Worlds.loudi(), 1, 0).digest(), listened.digest());
    assertTrue(heard.get() > 100);
  }

  @Test
  void a_longer_horizon_does_not_change_the_past() {
    RunRecord shorter = Simulation.run(Worlds.loudi().withEnd(Month.of(2018, 6)), 1, 0);
    RunRecord longer = Simulation.run(Worlds.loudi(), 1, 0);
    for (Metric metric : Metric.values()) {
      for (int month = 0; month < shorter.months(); month++) {
        assertEquals(shorter.value(0, metric, month), longer.value(0, metric, month), metric.id());
      }
    }
  }

  @Test
  void the_golden_run_of_loudi_has_not_changed() {
    assertEquals(GOLDEN_LOUDI, Simulation.run(Worlds.loudi(), 1, 0).digest());
  }

  @Test
  void the_golden_run_has_not_changed() {
    assertEquals(GOLDEN, Simulation.run(Worlds.small(), 1, 0).digest());
  }

  /** Changes only with an explained change of the model or of the small world. */
  private static final String GOLDEN =
      "661c32db3049b55de40d7f3a691cbd0051eab27f580e8186d836619924b3a935";

  /** Changes with an explained change of the model, or with the constants of the scenario. */
  private static final String GOLDEN_LOUDI =
      "91151e6e99e2dec6407457f363e2ad9279779af90a7af9660e5bc19fd20312ba";
}
