package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import org.junit.jupiter.api.Test;

/** The register that notes which city founders come from: what a park can bring to calibration. */
class OriginLogTest {
  private static final String LOG = "uncertainties.statistics.originLog=true";

  private static double last(RunRecord run, Metric metric) {
    return run.value(0, metric, run.months() - 1);
  }

  @Test
  void noting_origins_changes_nothing_else() {
    RunRecord without = Simulation.run(Worlds.loudi(), 1, 0);
    RunRecord with = Simulation.run(Worlds.loudi(LOG), 1, 0);
    for (Metric metric : without.metrics()) {
      for (int month = 0; month < without.months(); month++) {
        assertEquals(without.value(0, metric, month), with.value(0, metric, month), metric.id());
      }
    }
    assertEquals(without.metrics().size() + 2, with.metrics().size());
  }

  @Test
  void home_and_elsewhere_add_up_to_all_registrations_since_the_start() {
    RunRecord run = Simulation.run(Worlds.loudi(LOG), 1, 0);
    double entries = 0;
    for (int month = 0; month < run.months(); month++) {
      entries += run.value(0, Metric.ENTRIES, month);
      assertEquals(
          entries,
          run.value(0, Metric.ENTRIES_HOME_CUMULATIVE, month)
              + run.value(0, Metric.ENTRIES_ELSEWHERE_CUMULATIVE, month));
    }
    assertTrue(last(run, Metric.ENTRIES_HOME_CUMULATIVE) > 0);
    assertTrue(last(run, Metric.ENTRIES_ELSEWHERE_CUMULATIVE) > 0);
  }

  @Test
  void without_founders_at_home_all_come_from_elsewhere() {
    RunRecord run =
        Simulation.run(
            Worlds.loudi(
                LOG,
                "uncertainties.pools.localMultiplier=0",
                "uncertainties.mechanisms.spinOffs=false",
                "levers.incubators.operator-incubator.capacity=0"),
            1,
            0);
    assertEquals(0, last(run, Metric.ENTRIES_HOME_CUMULATIVE));
    assertTrue(last(run, Metric.ENTRIES_ELSEWHERE_CUMULATIVE) > 0);
  }
}
