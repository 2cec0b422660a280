package jiju.analysis.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jiju.analysis.DrawnRuns;
import jiju.analysis.validation.FactCheck.Use;
import jiju.analysis.validation.FactCheck.Verdict;
import jiju.experiment.SmallWorld;
import jiju.scenario.Metric;
import jiju.scenario.Statistics;
import jiju.scenario.Unit;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;

class FactChecksTest {
  private static final Month START = SmallWorld.START;
  private static final SmallWorld WORLD = SmallWorld.of("a", 12);

  private static FactCheck check(SmallWorld world) {
    DrawnRuns runs = new DrawnRuns(world);
    for (int r = 0; r <= 100; r++) {
      runs.always(Metric.FIRMS, r).always(Metric.FIRMS_OPERATING, r / 2.0);
      runs.always(Metric.TAX_12M_YUAN, r).always(Metric.OUTPUT_12M_YUAN, r);
      runs.metric(Metric.ANCHORS, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
      runs.event("sign", START.plus(r % 3)).run();
    }
    return FactChecks.of(runs.ensemble()).get(0);
  }

  @Test
  void a_reading_that_meets_the_band_is_inside() {
    assertEquals(Verdict.INSIDE, check(WORLD.withFact("f", Metric.FIRMS, START, 94, 99)).verdict());
    assertEquals(
        Verdict.OUTSIDE, check(WORLD.withFact("f", Metric.FIRMS, START, 96, 99)).verdict());
  }

  @Test
  void tax_is_an_echo_of_output_and_never_a_pass() {
    FactCheck check = check(WORLD.withFact("f", Metric.TAX_12M_YUAN, START, 40, 60));

    assertEquals(Verdict.ECHO, check.verdict());
    assertEquals(Use.IDENTITY, check.use());
  }

  @Test
  void a_ratio_is_taken_run_by_run() {
    FactCheck check =
        check(WORLD.withRatio("f", Metric.FIRMS_OPERATING, Metric.FIRMS, START, 0.4, 0.6, false));

    assertEquals(0.5, check.simulated().p05());
    assertEquals(0.5, check.simulated().p95());
    assertEquals(Verdict.INSIDE, check.verdict());
    assertEquals("firms_operating/firms", check.fact().quantity());
    assertEquals(Unit.SHARE, check.fact().unit());
  }

  @Test
  void what_follows_from_an_input_is_an_echo_and_never_a_pass() {
    FactCheck check =
        check(WORLD.withRatio("f", Metric.FIRMS_OPERATING, Metric.FIRMS, START, 0.4, 0.6, true));

    assertEquals(Verdict.ECHO, check.verdict());
    assertEquals(Use.IDENTITY, check.use());
  }

  @Test
  void a_fact_after_the_last_month_is_not_simulated() {
    FactCheck check = check(WORLD.withFact("f", Metric.FIRMS, START.plus(12), 40, 60));

    assertEquals(Verdict.NOT_SIMULATED, check.verdict());
    assertEquals(Optional.empty(), check.at());
  }

  @Test
  void a_fact_after_an_event_is_looked_up_in_each_runs_own_month() {
    FactCheck check = check(WORLD.withFactAfter("f", Metric.ANCHORS, "sign", 6, 5, 9));

    assertEquals(6, check.simulated().p05());
    assertEquals(8, check.simulated().p95());
    assertEquals(Optional.of(START.plus(7)), check.at());
    assertEquals(Use.VALIDATION, check.use());
  }

  @Test
  void runs_in_which_the_month_lies_after_the_end_are_left_out() {
    FactCheck check = check(WORLD.withFactAfter("f", Metric.ANCHORS, "sign", 10, 5, 9));

    assertEquals(68, check.simulated().n());
  }

  @Test
  void an_event_that_never_came_leaves_nothing_to_compare() {
    FactCheck check = check(WORLD.withFactAfter("f", Metric.FIRMS, "title", 1, 5, 9));

    assertEquals(Verdict.NOT_SIMULATED, check.verdict());
  }

  @Test
  void firms_are_counted_as_officials_count_them() {
    SmallWorld world =
        WORLD
            .withReportedFirms(Statistics.ReportedFirms.OPERATING)
            .withFact("f", Metric.FIRMS, START, 20, 30);

    assertEquals(25, check(world).simulated().p50());
  }

  @Test
  void output_is_also_reported_as_platform_turnover() {
    DrawnRuns runs = new DrawnRuns(WORLD.withFact("f", Metric.OUTPUT_12M_YUAN, START, 40, 60));
    runs.always(Metric.OUTPUT_12M_YUAN, 10).run();
    List<FactCheck> checks = FactChecks.of(runs.ensemble());

    assertEquals(
        List.of(10.0, 20.0, 40.0), checks.stream().map(check -> check.simulated().p50()).toList());
    assertEquals(List.of(0.0, 1.0, 3.0), checks.stream().map(FactCheck::platformGrossUp).toList());
  }

  @Test
  void sharpness_is_the_width_of_the_band_as_a_ratio() {
    assertEquals(19, check(WORLD.withFact("f", Metric.FIRMS, START, 40, 60)).sharpness(), 1e-12);
  }

  @Test
  void the_median_errs_by_its_distance_from_the_reading() {
    assertEquals(0, check(WORLD.withFact("f", Metric.FIRMS, START, 40, 60)).medianError());
    assertEquals(-0.375, check(WORLD.withFact("f", Metric.FIRMS, START, 80, 90)).medianError());
    assertTrue(Double.isNaN(check(WORLD.withFact("f", Metric.FIRMS, START, 0, 0)).medianError()));
  }
}
