package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped Loudi against the facts of the newspaper report, on seeds it was not fitted with. */
class LoudiFactsTest {
  private static final int RUNS = 400;
  private static final Month END_OF_2018 = Month.of(2018, 12);
  private static final Month APRIL_2019 = Month.of(2019, 4);

  private static List<RunRecord> baseline;

  @BeforeAll
  static void simulate() {
    baseline = ensemble(1, RUNS, "baseline.json");
  }

  private static List<RunRecord> ensemble(long seed, int runs, String file, String... sets) {
    Timeline timeline =
        ScenarioFiles.read(Path.of("scenarios/loudi-south", file), List.of(sets))
            .timeline()
            .withEnd(Month.of(2019, 6));
    return IntStream.range(0, runs)
        .parallel()
        .mapToObj(replication -> Simulation.run(timeline, seed, replication))
        .toList();
  }

  private static double[] values(List<RunRecord> runs, Metric metric, Month month) {
    return runs.stream()
        .mapToDouble(run -> run.value(0, metric, month.since(run.start())))
        .toArray();
  }

  private static double[] halfAYearAfterTheSign() {
    return baseline.stream()
        .mapToDouble(
            run -> run.value(0, Metric.FIRMS, run.events().get("sign").plus(6).since(run.start())))
        .toArray();
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = (sorted.length - 1) * share;
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The 90 % interval meets the press interval, and the median is near enough to it. */
  private static void assertExplains(double[] values, double low, double high, double tolerance) {
    double median = quantile(values, 0.5);
    assertTrue(quantile(values, 0.05) <= high && quantile(values, 0.95) >= low, "band");
    assertTrue(
        median >= low * (1 - tolerance) && median <= high * (1 + tolerance), "median " + median);
  }

  @Test
  void nearly_twenty_firms_half_a_year_after_the_sign() {
    assertExplains(halfAYearAfterTheSign(), 17, 20, 0.15);
  }

  @Test
  void at_least_four_anchors_by_the_end_of_2018() {
    double[] anchors = values(baseline, Metric.ANCHORS, END_OF_2018);
    assertTrue(quantile(anchors, 0.95) >= 4);
    assertTrue(quantile(anchors, 0.5) >= 4);
  }

  @Test
  void two_hundred_and_forty_entities_in_april_2019() {
    assertExplains(values(baseline, Metric.FIRMS, APRIL_2019), 240, 250, 0.15);
  }

  @Test
  void twelve_hundred_million_yuan_of_output_in_2018() {
    assertExplains(values(baseline, Metric.OUTPUT_12M_YUAN, END_OF_2018), 1.1e9, 1.3e9, 0.30);
  }

  @Test
  void the_band_of_firms_is_narrow_enough_to_say_something() {
    double[] firms = values(baseline, Metric.FIRMS, END_OF_2018);
    assertTrue(quantile(firms, 0.95) / quantile(firms, 0.05) <= 2.5);
  }

  @Test
  void nobody_came_while_the_complex_was_offered_whole() {
    double[] firms = values(baseline, Metric.FIRMS_CUMULATIVE, Month.of(2015, 12));
    double takers = Arrays.stream(firms).filter(number -> number > 0).count();
    assertTrue(takers / RUNS < 0.05);
  }

  @Test
  void anchors_carry_most_of_the_output() {
    double[] share = values(baseline, Metric.ANCHOR_DEPENDENCE, END_OF_2018);
    assertTrue(quantile(share, 0.5) > 0.7, "median share of the five largest");
  }

  @Test
  void without_the_industry_chain_the_town_falls_short() {
    double[] with = values(baseline, Metric.FIRMS, APRIL_2019);
    double[] without =
        values(
            ensemble(
                1,
                RUNS,
                "baseline.json",
                "uncertainties.choice.anchors=0",
                "uncertainties.choice.linkedSectors=0",
                "uncertainties.anchors.followersPerMonth=0"),
            Metric.FIRMS,
            APRIL_2019);
    long fewer = IntStream.range(0, RUNS).filter(r -> without[r] < with[r]).count();
    assertTrue(fewer >= 0.95 * RUNS, fewer + " of " + RUNS);
    assertTrue(quantile(without, 0.95) < 240, "below the interval of the report");
  }

  @Test
  void common_random_numbers_make_a_slow_desk_five_times_cheaper_to_compare() {
    assertTrue(varianceReduction("slow-service.json") >= 5);
  }

  @Test
  void common_random_numbers_make_a_quarter_less_subsidy_five_times_cheaper_to_compare() {
    double factor =
        varianceReduction("baseline.json", "levers.subsidies.rentRelief.rent-free.months=18");
    assertTrue(factor >= 5, "factor " + factor);
  }

  private static double varianceReduction(String file, String... sets) {
    double[] base = values(baseline, Metric.FIRMS, END_OF_2018);
    double[] other = values(ensemble(1, RUNS, file, sets), Metric.FIRMS, END_OF_2018);
    double[] differences = IntStream.range(0, RUNS).mapToDouble(r -> other[r] - base[r]).toArray();
    return (variance(base) + variance(other)) / variance(differences);
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
        / (values.length - 1);
  }

  @Test
  void thirty_million_finds_no_taker_and_three_hundred_million_may() {
    assertTrue(takers("baseline.json") < 0.05);
    assertTrue(takers("grant-300m.json") > 0.2);
  }

  @Test
  void what_would_have_been_needed_is_more_than_four_times_what_was_offered() {
    String four = "levers.subsidies.reverseGrants.reverse-30m.amountYuan=120000000";
    assertTrue(takers("baseline.json", four) < 0.5, "at four times the offer most find no taker");
  }

  private static double takers(String file, String... sets) {
    Timeline timeline =
        ScenarioFiles.read(Path.of("scenarios/loudi-mall-2015", file), List.of(sets)).timeline();
    double number =
        IntStream.range(0, RUNS)
            .parallel()
            .filter(
                r -> {
                  RunRecord run = Simulation.run(timeline, 1, r);
                  return run.value(0, Metric.FIRMS_CUMULATIVE, run.months() - 1) > 0;
                })
            .count();
    return number / RUNS;
  }

  @Test
  void a_comparison_with_itself_is_exactly_nothing() {
    List<RunRecord> again = ensemble(1, 20, "baseline.json");
    for (int r = 0; r < 20; r++) {
      assertEquals(baseline.get(r).digest(), again.get(r).digest());
    }
  }
}
