package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import org.junit.jupiter.api.Test;

/** A programme of twelve towns: who joins, who leaves, and where its entrants come from. */
class ProgrammeTest {
  private static final Timeline TOWNS = Provinces.of(12);
  private static final Scenario SCENARIO = TOWNS.first();
  private static final RunRecord RUN = Simulation.run(TOWNS, 1, 0);
  private static final int ALL = RUN.parkIndex(RunRecord.ALL);

  @Test
  void entrants_of_a_park_are_start_ups_arrivals_and_firms_drawn_from_other_parks() {
    for (int park = 0; park <= ALL; park++) {
      for (int month = 0; month < RUN.months(); month++) {
        double told =
            RUN.value(park, Metric.STARTUPS, month)
                + RUN.value(park, Metric.ARRIVALS, month)
                + RUN.value(park, Metric.MOVED_IN, month);
        assertEquals(RUN.value(park, Metric.ENTRIES, month), told);
      }
    }
  }

  @Test
  void over_parks_moves_cancel() {
    double moves = 0;
    for (int month = 0; month < RUN.months(); month++) {
      assertEquals(RUN.value(ALL, Metric.MOVED_IN, month), RUN.value(ALL, Metric.MOVED_OUT, month));
      moves += RUN.value(ALL, Metric.MOVED_IN, month);
    }
    assertTrue(moves > 100, "moves " + moves);
  }

  @Test
  void a_park_is_in_the_programme_from_its_cohort_until_it_is_demoted() {
    for (Park park : SCENARIO.parks()) {
      int at = RUN.parkIndex(park.id());
      int joins = Math.max(0, park.joinsProgramme().orElseThrow().since(RUN.start()));
      boolean left = false;
      for (int month = 0; month < RUN.months(); month++) {
        left |= RUN.value(at, Metric.GRADE, month) == 1;
        double expected = month >= joins && !left ? 1 : 0;
        assertEquals(expected, RUN.value(at, Metric.IN_PROGRAMME, month), park.id() + " " + month);
      }
    }
  }

  @Test
  void the_firms_of_a_demoted_park_remain() {
    int demoted = 0;
    for (int park = 0; park < ALL; park++) {
      for (int month = 1; month < RUN.months(); month++) {
        if (RUN.value(park, Metric.GRADE, month) == 1
            && RUN.value(park, Metric.GRADE, month - 1) != 1) {
          demoted++;
          double before = RUN.value(park, Metric.FIRMS, month - 1);
          assertTrue(RUN.value(park, Metric.FIRMS, month) > 0.9 * before);
          assertTrue(RUN.value(park, Metric.PROGRAMME_FIRMS, month) == 0);
        }
      }
    }
    assertTrue(demoted > 0, "nobody was demoted in seven years");
  }

  @Test
  void what_the_programme_promises_ends_for_newcomers_with_the_programme() {
    String rebate = "levers.subsidies.taxRebates.three-and-two.park=all";
    String demoted = "levers.programme.yearsOfFailing=1";
    RunRecord members = Simulation.run(Provinces.of(12, demoted), 1, 0);
    RunRecord everybody = Simulation.run(Provinces.of(12, demoted, rebate), 1, 0);
    int last = members.months() - 1;
    assertTrue(members.value(ALL, Metric.IN_PROGRAMME, last) < 12);
    assertTrue(
        everybody.value(ALL, Metric.FIRMS_CUMULATIVE, last)
            > members.value(ALL, Metric.FIRMS_CUMULATIVE, last));
  }

  @Test
  void firms_at_the_start_have_the_size_that_their_group_states() {
    double expected = 0;
    for (Park park : SCENARIO.parks()) {
      for (Park.InitialFirms group : park.initialFirms()) {
        expected += Math.rint(group.number()) * group.meanWorkers();
      }
    }
    double employed = RUN.value(ALL, Metric.EMPLOYEES, 0);
    assertEquals(1, employed / expected, 0.1);
  }

  @Test
  void without_demotion_is_the_same_to_the_byte_as_a_failing_that_never_suffices() {
    RunRecord off =
        Simulation.run(Provinces.of(12, "uncertainties.mechanisms.demotion=false"), 1, 0);
    RunRecord neutral =
        Simulation.run(
            Provinces.of(
                12, "levers.programme.yearsOfFailing=100", "levers.programme.demotionDistance=100"),
            1,
            0);
    assertEquals(off.digest(), neutral.digest());
    assertNotEquals(off.digest(), RUN.digest());
    assertEquals(0, off.value(ALL, Metric.DEMOTIONS_12M, off.months() - 1));
  }

  @Test
  void a_programme_switched_off_is_the_same_as_none() {
    RunRecord off =
        Simulation.run(Provinces.of(12, "uncertainties.mechanisms.programme=false"), 1, 0);
    RunRecord none =
        Simulation.run(
            Provinces.variant(
                "{\"extends\": \"baseline.json\", \"levers\": {\"programme\": null}}"),
            1,
            0);
    for (Metric metric : none.metrics()) {
      for (int park = 0; park <= ALL; park++) {
        for (int month = 0; month < none.months(); month++) {
          assertEquals(
              none.value(park, metric, month), off.value(park, metric, month), metric.id());
        }
      }
    }
    assertNotEquals(
        RUN.value(ALL, Metric.FIRMS, 60),
        off.value(ALL, Metric.FIRMS, 60),
        "the programme matters");
  }
}
