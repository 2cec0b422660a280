package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.unit.Month;
import jiju.world.Diary;
import jiju.world.FirmTable;
import org.junit.jupiter.api.Test;

/** Firms that were there before the first month are as old as they are (model 4i, 4j). */
class InitialFirmsTest {
  private static final String OLD =
      "parks.park.initialFirms=[{\"id\":\"old\",\"sector\":\"software\",\"number\":2000,\"meanAgeMonths\":36}]";

  private static Timeline world(String... more) {
    String[] sets = new String[more.length + 2];
    sets[0] = OLD;
    sets[1] = "sourceCities.home.tieDecisionsPerYear=0";
    System.arraycopy(more, 0, sets, 2, more.length);
    return Worlds.bare(sets);
  }

  private static FirmTable after(int months) {
    Timeline timeline = world("sourceCities.far.decisionsPerYear=0");
    Timeline cut = timeline.withEnd(Month.of(2015, 1).plus(months - 1));
    return Simulation.runWorld(cut, 1, 0, Diary.SILENT).world().parks().get(0).firms();
  }

  @Test
  void their_ages_are_exponential_with_the_stated_mean() {
    FirmTable firms = after(1);
    double mean = IntStream.range(0, 2000).map(row -> -firms.since()[row]).average().orElseThrow();
    long older = IntStream.range(0, 2000).filter(row -> -firms.since()[row] >= 36).count();
    assertEquals(36, mean, 2.5);
    assertEquals(Math.exp(-1), older / 2000.0, 0.03);
  }

  @Test
  void they_grow_as_firms_of_their_age_grow() {
    FirmTable before = after(1);
    FirmTable now = after(13);
    for (int row = 0; row < 2000; row++) {
      double expected = 0;
      for (int month = 1; month <= 12; month++) {
        int age = month - now.since()[row];
        expected += (0.03 + 0.12 * Math.exp(-age / 24.0)) / 12;
      }
      double grown = Math.log(now.workers()[row] / before.workers()[row]);
      assertEquals(expected, grown, 1e-5, "born " + now.since()[row]);
    }
  }

  @Test
  void they_are_as_far_up_the_ramp_as_firms_of_their_age() {
    FirmTable firms = after(1);
    for (int row = 0; row < 2000; row++) {
      double ramp = 0.06 * Math.min(3, -firms.since()[row] / 12.0);
      double perWorker = 12 * firms.output(0)[row] / firms.workers()[row];
      assertEquals(firms.logProductivity()[row] + ramp, Math.log(perWorker), 1e-5);
    }
  }

  @Test
  void a_stock_of_old_firms_earns_more_from_the_first_month_on_than_one_of_newborns() {
    double old = Simulation.run(world(), 1, 0).value(0, Metric.OUTPUT_YUAN, 0);
    Timeline young = world("parks.park.initialFirms.old.meanAgeMonths=0");
    assertTrue(old > Simulation.run(young, 1, 0).value(0, Metric.OUTPUT_YUAN, 0));
  }

  @Test
  void a_stock_that_was_there_before_is_no_growth_of_the_first_year() {
    String[] quiet = {
      "uncertainties.mechanisms.reputation=true",
      "sourceCities.far.decisionsPerYear=0",
      "sourceCities.far.tieDecisionsPerYear=0"
    };
    RunRecord run = Simulation.run(world(quiet), 1, 0);
    double earned = 0.41 + 0.295 + 0.295 * 0.5;
    assertEquals(0.94 * 0.5 + 0.06 * earned, run.value(0, Metric.REPUTATION, 0), 1e-9);
  }
}
