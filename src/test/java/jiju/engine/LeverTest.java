package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.unit.Month;
import jiju.world.Diary.Happening;
import org.junit.jupiter.api.Test;

/** What each lever does to a park, in signs and in sums. */
class LeverTest {
  private static final int RUNS = 30;
  private static final int END_OF_2018 = 47;

  private static double mean(Timeline timeline, Metric metric, int month) {
    double sum = 0;
    for (int r = 0; r < RUNS; r++) {
      sum += Simulation.run(timeline, 5, r).value(0, metric, month);
    }
    return sum / RUNS;
  }

  private static double mean(Timeline timeline, Metric metric) {
    return mean(timeline, metric, END_OF_2018);
  }

  @Test
  void twenty_nine_trips_cost_what_twenty_nine_trips_cost() {
    RunRecord run = Simulation.run(Worlds.loudi(), 1, 0);
    double spent = 0;
    for (int month = 0; month < run.months(); month++) {
      spent += run.spent(0, Instrument.TRIPS, month);
    }
    assertEquals(29 * (20_000 + 1_500 * 5 * 3), spent, 1e-6);
  }

  @Test
  void a_lever_that_waits_for_a_condition_starts_once_it_has_come_true() {
    Timeline waits =
        Worlds.loudi(
            "levers.incubators.operator-incubator.from=2015-01",
            "levers.incubators.operator-incubator.when={\"metric\":\"firms\",\"atLeast\":10}");
    RunRecord run = Simulation.run(waits, 1, 0);
    for (int month = 1; month < run.months(); month++) {
      boolean pays = run.spent(0, Instrument.INCUBATORS, month) > 0;
      boolean before = run.spent(0, Instrument.INCUBATORS, month - 1) > 0;
      boolean enough = run.value(0, Metric.FIRMS, month - 1) >= 10;
      assertEquals(before || enough, pays, "month " + month);
    }
  }

  @Test
  void a_condition_that_never_comes_true_leaves_the_lever_out() {
    Timeline never =
        Worlds.loudi(
            "levers.incubators.operator-incubator.when={\"metric\":\"firms\",\"atLeast\":1e9}");
    assertEquals(0, mean(never, Metric.INCUBATED));
  }

  @Test
  void more_subsidy_brings_more_firms() {
    String path = "levers.subsidies.rentRelief.rent-free.months=";
    double none = mean(Worlds.loudi(path + 0), Metric.FIRMS);
    double year = mean(Worlds.loudi(path + 12), Metric.FIRMS);
    double two = mean(Worlds.loudi(path + 24), Metric.FIRMS);
    assertTrue(none < year && year < two, none + ", " + year + ", " + two);
  }

  @Test
  void a_park_let_whole_takes_no_small_firm() {
    Timeline whole = Worlds.loudi("parks.loudi.lots.mode@2016-01=WHOLE_BUILDING");
    assertEquals(0, mean(whole, Metric.FIRMS_CUMULATIVE), 1.5);
  }

  @Test
  void an_exhausted_budget_breaks_promises_and_costs_reputation() {
    String rebate =
        "levers.subsidies.taxRebates=[{\"id\":\"rebate\",\"park\":\"loudi\",\"from\":\"2015-01\"}]";
    double rich = mean(Worlds.loudi(rebate), Metric.REPUTATION);
    double poor =
        mean(
            Worlds.loudi(rebate, "levers.budgets.subsidy-cash.yuanPerYear=1000"),
            Metric.REPUTATION);
    assertTrue(poor < rich - 0.05, poor + " against " + rich);
  }

  @Test
  void a_full_park_turns_firms_away_and_is_never_more_than_full() {
    Timeline tight =
        Worlds.loudi(
            "uncertainties.pools.localMultiplier=20",
            "parks.loudi.zones.plaza.opens=2024-01",
            "parks.loudi.zones.street.opens=2024-01",
            "parks.loudi.zones.incubation.opens=2024-01");
    RunRecord run = Simulation.run(tight, 1, 0);
    double turnedAway = 0;
    for (int month = 0; month < run.months(); month++) {
      assertTrue(run.value(0, Metric.OCCUPANCY, month) <= 1);
      turnedAway += run.value(0, Metric.TURNED_AWAY, month);
    }
    assertTrue(turnedAway > 0);
  }

  @Test
  void rail_raises_a_small_inflow_from_afar_by_what_was_published() {
    String[] sets = {
      "parks.park.siteConstant=-6",
      "sourceCities.far.decisionsPerYear=2000000",
      "sourceCities.far.tieDecisionsPerYear=0",
      "sourceCities.home.tieDecisionsPerYear=0",
      "uncertainties.choice.referenceNestProbability=0.002",
      "uncertainties.choice.referenceShareInNest=0.999",
      "uncertainties.mechanisms.ownSectorAgglomeration=false",
      "uncertainties.mechanisms.wordOfMouth=false",
      "uncertainties.mechanisms.rival=false"
    };
    String rail =
        "levers.rail=[{\"id\":\"rail\",\"title\":\"rail\",\"park\":\"park\",\"opens\":\"2014-12\"}]";
    double without = signed(Worlds.small(sets));
    String[] with = java.util.Arrays.copyOf(sets, sets.length + 1);
    with[sets.length] = rail;
    double change = Math.log(signed(Worlds.small(with)) / without);
    assertEquals(0.37, change, 0.05);
  }

  private static double signed(Timeline timeline) {
    double sum = 0;
    RunRecord run = Simulation.run(timeline.withEnd(Month.of(2015, 12)), 1, 0);
    for (int month = 0; month < run.months(); month++) {
      sum += run.value(0, Metric.SIGNED, month);
    }
    return sum;
  }

  @Test
  void a_faster_desk_alone_raises_the_entries_of_its_first_year_by_two_to_eight_per_cent() {
    String[] steady = {
      "uncertainties.mechanisms.reputation=false",
      "uncertainties.mechanisms.awareness=false",
      "parks.park.siteConstant=-4",
      "parks.park.serviceDesk.clerks=40",
      "parks.park.serviceDesk.backOfficeDays=29.5"
    };
    String[] faster = java.util.Arrays.copyOf(steady, steady.length + 1);
    faster[steady.length] = "parks.park.serviceDesk.backOfficeDays@2017-01=0.9";
    double before = registeredOfDeciders(Worlds.small(steady));
    double after = registeredOfDeciders(Worlds.small(faster));
    double gain = after / before - 1;
    assertTrue(gain > 0.02 && gain < 0.08, "gain " + gain);
  }

  /** Firms that decided for the park in 2017 and came onto the register in the end. */
  private static double registeredOfDeciders(Timeline timeline) {
    double sum = 0;
    for (int r = 0; r < 60; r++) {
      Set<Long> deciders = new HashSet<>();
      Set<Long> registered = new HashSet<>();
      Simulation.run(
          timeline,
          5,
          r,
          (month, park, key, what, amount) -> {
            if (what == Happening.DECIDED && month >= 24 && month < 36) {
              deciders.add(key);
            } else if (what == Happening.REGISTERED && deciders.contains(key)) {
              registered.add(key);
            }
          });
      sum += registered.size();
    }
    return sum;
  }

  @Test
  void nobody_moves_when_nothing_is_offered_but_a_whole_mall() {
    RunRecord run = Simulation.run(Worlds.loudi(), 1, 0);
    assertFalse(run.value(0, Metric.FIRMS, 11) > 0);
  }
}
