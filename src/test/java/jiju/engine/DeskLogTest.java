package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import org.junit.jupiter.api.Test;

/** The log of the service desk: files, and how long a renaming takes (definitions 20). */
class DeskLogTest {
  private static final String LOG = "uncertainties.statistics.deskLog=true";

  @Test
  void keeping_a_log_changes_nothing_else() {
    RunRecord without = Simulation.run(Worlds.loudi(), 1, 0);
    RunRecord with = Simulation.run(Worlds.loudi(LOG), 1, 0);
    for (Metric metric : without.metrics()) {
      for (int month = 0; month < without.months(); month++) {
        assertEquals(without.value(0, metric, month), with.value(0, metric, month), metric.id());
      }
    }
    assertTrue(with.metrics().size() > without.metrics().size());
  }

  @Test
  void a_renaming_needs_no_back_office() {
    RunRecord run = Simulation.run(Worlds.loudi(LOG), 1, 0);
    for (int month = 0; month < 53; month++) {
      double registration = run.value(0, Metric.REGISTRATION_WAIT_DAYS, month);
      assertEquals(registration - 20, run.value(0, Metric.RENAMING_DAYS, month), 1e-9);
    }
  }

  @Test
  void files_are_those_who_decided_and_the_changes_of_those_on_the_register() {
    RunRecord run =
        Simulation.run(Worlds.loudi(LOG, "parks.loudi.serviceDesk.changesPerFirmYear=0"), 1, 0);
    double signed = 0;
    for (int month = 42; month < 54; month++) {
      double files = run.value(0, Metric.DESK_FILES, month);
      assertTrue(files >= run.value(0, Metric.SIGNED, month));
      signed += files;
    }
    assertEquals(signed, run.value(0, Metric.DESK_FILES_12M, 53));
  }

  @Test
  void more_clerks_finish_more_renamings_within_half_a_day() {
    double two =
        Simulation.run(Worlds.loudi(LOG), 1, 0).value(0, Metric.RENAMING_WITHIN_HALF_DAY, 50);
    double four =
        Simulation.run(Worlds.loudi(LOG, "parks.loudi.serviceDesk.clerks=4"), 1, 0)
            .value(0, Metric.RENAMING_WITHIN_HALF_DAY, 50);
    assertTrue(two < four && four < 1, two + " to " + four);
  }
}
