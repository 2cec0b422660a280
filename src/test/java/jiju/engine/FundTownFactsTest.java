package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jiju.observation.RunRecord;
import jiju.scenario.EntityType;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import jiju.world.Diary;
import jiju.world.FirmTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped fund town against what was reported, on seeds it was not fitted with. */
class FundTownFactsTest {
  private static final int RUNS = 60;
  private static final int PAIRS = 16;
  private static final Month MIDDLE_OF_2019 = Month.of(2019, 6);

  private static List<RunRecord> baseline;

  @BeforeAll
  static void simulate() {
    baseline = ensemble(RUNS, "baseline.json");
  }

  private static Timeline timeline(String file) {
    return ScenarioFiles.read(Path.of("scenarios/yuhuangshan", file), List.of())
        .timeline()
        .withEnd(MIDDLE_OF_2019);
  }

  private static List<RunRecord> ensemble(int runs, String file) {
    Timeline timeline = timeline(file);
    return IntStream.range(0, runs)
        .parallel()
        .mapToObj(replication -> Simulation.run(timeline, 1, replication))
        .toList();
  }

  private static double[] values(Metric metric, Month month) {
    return baseline.stream()
        .mapToDouble(run -> run.value(0, metric, month.since(run.start())))
        .toArray();
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round((sorted.length - 1) * share)];
  }

  private static void assertMeets(double low, double high, double[] values) {
    double least = quantile(values, 0.05);
    double most = quantile(values, 0.95);
    assertTrue(least <= high && most >= low, least + " to " + most);
  }

  @Test
  void a_hundred_and_sixty_institutions_in_the_first_quarter_of_2015() {
    assertMeets(160, 160, values(Metric.FIRMS, Month.of(2015, 3)));
  }

  @Test
  void a_thousand_and_ninety_at_the_end_of_2016() {
    assertMeets(1090, 1090, values(Metric.FIRMS, Month.of(2016, 12)));
  }

  @Test
  void near_three_thousand_in_the_middle_of_2019() {
    assertMeets(2850, 3000, values(Metric.FIRMS, MIDDLE_OF_2019));
  }

  @Test
  void half_a_day_is_a_lucky_but_not_a_rare_renaming() {
    assertMeets(0.05, 0.6, values(Metric.RENAMING_WITHIN_HALF_DAY, Month.of(2019, 3)));
  }

  @Test
  void tax_is_a_fifth_of_a_percent_of_the_assets() {
    for (RunRecord run : baseline) {
      int last = run.months() - 1;
      double tax = 12 * run.value(0, Metric.TAX_YUAN, last);
      assertEquals(0.002, tax / run.value(0, Metric.ASSETS_YUAN, last), 0.0002);
    }
  }

  @Test
  void about_four_in_five_institutions_are_vehicles() {
    Timeline timeline = timeline("baseline.json");
    FirmTable firms =
        Simulation.runWorld(timeline, 1, 0, Diary.SILENT).world().parks().get(0).firms();
    long all = IntStream.range(0, firms.size()).filter(firms::onRegister).count();
    long vehicles =
        IntStream.range(0, firms.size())
            .filter(row -> firms.onRegister(row))
            .filter(row -> firms.type(row) == EntityType.FUND_VEHICLE)
            .count();
    assertEquals(0.8, vehicles / (double) all, 0.12);
  }

  @Test
  void no_rebate_is_more_than_what_was_retained() {
    for (RunRecord run : baseline) {
      for (int month = 0; month < run.months(); month++) {
        double retained = run.spent(0, Instrument.TAX_RETAINED, month);
        assertTrue(run.spent(0, Instrument.TAX_REBATE, month) <= retained * (1 + 1e-9));
      }
    }
  }

  /** Share of pairs on the same luck in which the variant has fewer institutions. */
  private static double fewer(String variant) {
    List<RunRecord> other = ensemble(PAIRS, variant);
    int last = baseline.get(0).months() - 1;
    return IntStream.range(0, PAIRS)
            .filter(
                r ->
                    other.get(r).value(0, Metric.FIRMS, last)
                        < baseline.get(r).value(0, Metric.FIRMS, last))
            .count()
        / (double) PAIRS;
  }

  @Test
  void ordinary_service_no_rebate_and_no_summit_each_leave_the_town_smaller() {
    assertTrue(fewer("ordinary-service.json") > 0.9);
    assertTrue(fewer("no-tax-rebate.json") > 0.9);
    assertTrue(fewer("no-summit.json") > 0.9);
  }

  @Test
  void without_the_national_shock_the_town_would_be_larger() {
    assertTrue(fewer("no-pool-shock.json") < 0.1);
  }

  @Test
  void the_summit_is_held_every_year_and_paid_for() {
    RunRecord run = baseline.get(0);
    for (int month = 0; month < run.months(); month++) {
      boolean may = run.start().plus(month).monthOfYear() == 5;
      assertEquals(may ? 8e6 : 0, run.spent(0, Instrument.EVENTS, month));
    }
  }
}
