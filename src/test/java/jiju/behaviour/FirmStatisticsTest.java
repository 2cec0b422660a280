package jiju.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jiju.analysis.validation.FirmDynamics;
import jiju.engine.Simulation;
import jiju.engine.Worlds;
import jiju.scenario.EntityType;
import jiju.scenario.EntryState;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.unit.Month;
import jiju.world.Diary;
import jiju.world.Diary.Happening;
import jiju.world.FirmTable;
import jiju.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The stylised facts of firm dynamics, measured on the model's own firms (rows 1, 2, 4 to 9 and 11
 * of the validation plan): a reference set of founders of one month who all come, in a sector of
 * multiplier one, without incubator or subsidy.
 */
class FirmStatisticsTest {
  private static final int LIVES = 120;

  private static Map<Long, Life> lives;

  /** Months, counted from registration, of what befell a firm; -1: never. */
  private static final class Life {
    int registered = -1;
    int opened = -1;
    int closed = -1;
    int deregistered = -1;
  }

  /** About 30,000 decisions in the first month, all for the park, and none afterwards. */
  private static Timeline cohort(String... more) {
    String[] sets = {
      "sourceCities.home.tieDecisionsPerYear=360000",
      "sourceCities.home.tieDecisionsPerYear@2015-02=0",
      "sourceCities.far.tieDecisionsPerYear=0",
      "sourceCities.far.decisionsPerYear=0",
      "parks.park.siteConstant=20",
      "uncertainties.mechanisms.awareness=false",
      "uncertainties.mechanisms.desk=false",
      "uncertainties.mechanisms.spinOffs=false",
      "uncertainties.mechanisms.talentLimit=false"
    };
    String[] all = Arrays.copyOf(sets, sets.length + more.length);
    System.arraycopy(more, 0, all, sets.length, more.length);
    return Worlds.small(all);
  }

  @BeforeAll
  static void followACohort() {
    lives = new HashMap<>();
    Simulation.run(cohort().withEnd(Month.of(2015, 1).plus(LIVES)), 1, 0, FirmStatisticsTest::hear);
  }

  private static void hear(int month, int park, long key, Happening what, double amount) {
    Life life = lives.computeIfAbsent(key, unused -> new Life());
    switch (what) {
      case REGISTERED -> life.registered = month;
      case OPENED -> life.opened = month;
      case CLOSED -> life.closed = month;
      case DEREGISTERED -> life.deregistered = month;
      default -> {}
    }
  }

  private static double onRegisterAfter(int years) {
    long alive =
        lives.values().stream()
            .filter(life -> life.deregistered < 0 || life.deregistered >= 12 * years)
            .count();
    return (double) alive / lives.size();
  }

  private static double openedWithin(int months) {
    long opened =
        lives.values().stream().filter(life -> life.opened >= 0 && life.opened <= months).count();
    return (double) opened / lives.size();
  }

  @Test
  void two_in_five_operate_when_registered() {
    assertEquals(0.404, openedWithin(0), 0.01);
  }

  @Test
  void seven_in_ten_of_those_still_there_have_opened_after_a_year() {
    long there = 0;
    long opened = 0;
    for (Life life : lives.values()) {
      if (life.closed < 0 || life.closed > 12) {
        there++;
        opened += life.opened >= 0 && life.opened <= 12 ? 1 : 0;
      }
    }
    assertEquals(0.699, (double) opened / there, 0.012);
  }

  @Test
  void survival_on_the_register_is_that_of_the_registry() {
    assertEquals(0.98, onRegisterAfter(1), 0.01);
    assertEquals(0.83, onRegisterAfter(3), 0.02);
    assertEquals(0.69, onRegisterAfter(5), 0.03);
    assertEquals(0.50, onRegisterAfter(9), 0.04);
  }

  @Test
  void legal_exit_peaks_in_the_third_year() {
    int peak = 0;
    double most = 0;
    for (int year = 0; year < 9; year++) {
      double hazard = 1 - onRegisterAfter(year + 1) / onRegisterAfter(year);
      if (hazard > most) {
        most = hazard;
        peak = year + 1;
      }
    }
    assertEquals(3, peak);
  }

  /**
   * Row 8. A pool with constant entry and these hazards would be older; the national stock of 2012
   * was half younger than five years [F25] because entry grew, by about 7 % a year (assumption).
   */
  @Test
  void half_the_firms_of_a_nation_whose_entry_grows_are_younger_than_five_years() {
    double growth = 0.07 / 12;
    double young = 0;
    double all = 0;
    for (int age = 0; age < LIVES; age++) {
      double alive = survivors(age) * Math.exp(-growth * age);
      all += alive;
      young += age < 60 ? alive : 0;
    }
    double lastHazard = 0.06 / 12;
    all += survivors(LIVES - 1) * Math.exp(-growth * LIVES) / (lastHazard + growth);
    assertEquals(0.5, young / all, 0.05);
  }

  @Test
  void a_young_park_has_younger_firms_than_the_nation() {
    double young = 0;
    double all = 0;
    for (int age = 0; age < LIVES; age++) {
      all += survivors(age);
      young += age < 60 ? survivors(age) : 0;
    }
    assertTrue(young / all > 0.55, "ten years after founding: " + young / all);
  }

  /** Firms on the register after so many months. */
  private static double survivors(int months) {
    return lives.values().stream()
        .filter(life -> life.deregistered < 0 || life.deregistered > months)
        .count();
  }

  private record Pair(double before, double after, int age) {}

  /** Sizes of the firms that operate at both ends of a year, from two runs of the same luck. */
  private static Pair[] growthOfYear(int startMonth) {
    Map<Long, Double> before = sizesAt(startMonth);
    Map<Long, Double> after = sizesAt(startMonth + 12);
    return before.entrySet().stream()
        .filter(firm -> after.containsKey(firm.getKey()))
        .map(firm -> new Pair(firm.getValue(), after.get(firm.getKey()), startMonth))
        .toArray(Pair[]::new);
  }

  private static Map<Long, Double> sizesAt(int month) {
    World world =
        Simulation.runWorld(cohort().withEnd(Month.of(2015, 1).plus(month)), 1, 0, Diary.SILENT)
            .world();
    FirmTable firms = world.parks().get(0).firms();
    Map<Long, Double> sizes = new HashMap<>();
    for (int row = 0; row < firms.size(); row++) {
      if (firms.status()[row] == FirmTable.OPERATING && firms.since()[row] == 0) {
        sizes.put(firms.keys()[row], (double) firms.workers()[row]);
      }
    }
    return sizes;
  }

  @Test
  void growth_of_a_year_is_tent_shaped_and_steadier_for_the_large() {
    Pair[] year = growthOfYear(24);
    double[] before = Arrays.stream(year).mapToDouble(Pair::before).toArray();
    double[] after = Arrays.stream(year).mapToDouble(Pair::after).toArray();
    double[] residuals = FirmDynamics.residuals(before, after, 3, 0.18);
    double excess = FirmDynamics.excessKurtosis(residuals);
    assertEquals(1.0, FirmDynamics.subbotinShape(residuals), 0.2);
    assertTrue(excess > 2 && excess < 5, "excess " + excess);
    assertEquals(-0.18, FirmDynamics.sizeVarianceSlope(before, after), 0.04);
  }

  @Test
  void survivors_grow_by_a_tenth_to_a_fifth_in_their_first_year() {
    Pair[] first = growthOfYear(0);
    double before = Arrays.stream(first).mapToDouble(Pair::before).sum();
    double after = Arrays.stream(first).mapToDouble(Pair::after).sum();
    double growth = after / before - 1;
    assertTrue(growth > 0.10 && growth < 0.20, "first-year growth " + growth);
  }

  @Test
  void larger_firms_survive_longer() {
    Map<Long, Double> atFirst = sizesAt(1);
    int[] number = new int[2];
    int[] closed = new int[2];
    for (Map.Entry<Long, Double> firm : atFirst.entrySet()) {
      int large = firm.getValue() > 6 ? 1 : 0;
      Life life = lives.get(firm.getKey());
      number[large]++;
      closed[large] += life.closed >= 0 && life.closed < 60 ? 1 : 0;
    }
    double small = (double) closed[0] / number[0];
    double big = (double) closed[1] / number[1];
    double error = Math.sqrt(small * (1 - small) / number[0] + big * (1 - big) / number[1]);
    assertTrue(small - big > 2 * error, small + " against " + big);
  }

  @Test
  void growth_falls_with_age() {
    double young =
        Arrays.stream(growthOfYear(0)).mapToDouble(FirmStatisticsTest::log).average().orElseThrow();
    double old =
        Arrays.stream(growthOfYear(72))
            .mapToDouble(FirmStatisticsTest::log)
            .average()
            .orElseThrow();
    assertTrue(young > old + 0.03, young + " against " + old);
  }

  private static double log(Pair pair) {
    return Math.log(pair.after() / pair.before());
  }

  @Test
  void newborn_revenue_is_as_skewed_as_the_survey_says() {
    EntryState entry = cohort().first().uncertainties().entry();
    jiju.chance.Luck luck = jiju.chance.Luck.of(1, 0);
    EntrySize sizes = new EntrySize(entry);
    double[] revenue = new double[60_000];
    for (int i = 0; i < revenue.length; i++) {
      long key = jiju.chance.AgentKey.initial(1, 2, i);
      EntityType type = i % 20 < 7 ? EntityType.INDIVIDUAL_BUSINESS : EntityType.ENTERPRISE;
      revenue[i] =
          sizes.workers(luck, type, key) * Math.exp(sizes.logProductivity(luck, type, key));
    }
    Arrays.sort(revenue);
    double all = Arrays.stream(revenue).sum();
    double top = Arrays.stream(revenue, (int) (revenue.length * 0.878), revenue.length).sum();
    long middle = Arrays.stream(revenue).filter(r -> r >= 30_000 && r <= 500_000).count();
    assertEquals(0.82, top / all, 0.03);
    assertEquals(0.50, (double) middle / revenue.length, 0.03);
    assertEquals(770_000, all / revenue.length, 80_000);
  }

  @Test
  void a_cohort_that_all_chose_the_park_is_all_registered() {
    double entries =
        Simulation.run(cohort().withEnd(Month.of(2015, 2)), 1, 0).value(0, Metric.ENTRIES, 0);
    assertEquals(lives.size(), entries);
  }
}
