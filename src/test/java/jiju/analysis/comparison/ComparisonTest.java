package jiju.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.StudentT;
import jiju.experiment.Ensemble;
import jiju.experiment.RandomWalk;
import jiju.experiment.SmallWorld;
import jiju.scenario.Metric;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Ensemble BASELINE = RandomWalk.ensemble(SmallWorld.of("baseline", 6), 40);
  private final PairedDifferences paired = new PairedDifferences(new StudentT());

  @Test
  void a_scenario_differs_from_itself_by_exactly_zero_in_every_cell() {
    Ensemble again = RandomWalk.ensemble(SmallWorld.of("again", 6), 40);

    for (DifferenceSeries series : new Comparison().of(BASELINE, again)) {
      for (Difference difference : series.differences()) {
        assertEquals(0.0, difference.mean());
        assertEquals(new Interval(0, 0), difference.interval());
        assertEquals(0.0, difference.band().p05());
        assertEquals(0.0, difference.band().p95());
        assertEquals(0.0, difference.winRate());
        assertEquals(0.0, difference.lossRate());
        assertTrue(Double.isNaN(difference.varianceReduction()));
      }
    }
  }

  @Test
  void every_park_and_all_parks_are_compared_in_every_metric() {
    List<DifferenceSeries> one =
        new Comparison().of(BASELINE, RandomWalk.ensemble(SmallWorld.of("drift-1", 6), 40));
    SmallWorld two = SmallWorld.of("a", 3).withParks("east", "west");

    assertEquals(2 * Metric.values().length, one.size());
    assertEquals(
        3 * Metric.values().length,
        new Comparison().of(RandomWalk.ensemble(two, 2), RandomWalk.ensemble(two, 2)).size());
  }

  @Test
  void the_only_park_and_all_parks_are_the_same() {
    List<DifferenceSeries> one =
        new Comparison().of(BASELINE, RandomWalk.ensemble(SmallWorld.of("drift-1", 6), 40));

    assertEquals("loudi", one.get(0).park());
    assertEquals("all", one.get(Metric.values().length).park());
    assertEquals(one.get(0).differences(), one.get(Metric.values().length).differences());
  }

  @Test
  void a_drift_that_luck_does_not_touch_shows_without_error() {
    Ensemble drifting = RandomWalk.ensemble(SmallWorld.of("drift-1", 6), 40);
    Difference last = new Comparison().of(BASELINE, drifting).get(0).at(SmallWorld.START.plus(5));

    assertEquals(6, last.mean(), 1e-9);
    assertEquals(1, last.winRate());
    assertEquals(0, last.lossRate());
    assertEquals(0, last.interval().width(), 1e-9);
  }

  @Test
  void only_replications_that_both_have_are_compared() {
    Ensemble holed =
        new Ensemble(
            "holed",
            BASELINE.timeline(),
            BASELINE.runs().stream().filter(run -> run.replication() % 3 != 0).toList());

    Difference difference = new Comparison().of(BASELINE, holed).get(0).at(SmallWorld.START);

    assertEquals(26, difference.band().n());
    assertEquals(0, difference.band().p95());
  }

  @Test
  void ties_are_no_wins() {
    Difference difference = paired.of(new double[] {1, 1, 1, 1}, new double[] {1, 2, 1, 0});

    assertEquals(0.25, difference.winRate());
    assertEquals(0.25, difference.lossRate());
  }

  @Test
  void the_interval_is_students_over_pairs() {
    Difference difference = paired.of(new double[] {1, 2, 3, 4, 5}, new double[] {2, 4, 3, 6, 9});

    assertEquals(1.8, difference.mean(), 1e-15);
    assertEquals(1.8 - 2.776445105 * Math.sqrt(2.2 / 5), difference.interval().low(), 1e-8);
  }

  @Test
  void variance_reduction_is_the_variance_of_independent_seeds_over_that_of_pairs() {
    double[] a = {1, 5, 9, 2};
    double[] b = {2, 7, 9, 3};
    double independent = Math.pow(Bands.sd(a), 2) + Math.pow(Bands.sd(b), 2);
    double together = Math.pow(Bands.sd(PairedDifferences.subtract(b, a)), 2);

    assertEquals(independent / together, paired.of(a, b).varianceReduction(), 1e-12);
  }

  @Test
  void scenarios_that_begin_apart_are_refused() {
    SmallWorld later =
        new SmallWorld(
            "later",
            new jiju.unit.MonthSpan(SmallWorld.START.plus(1), SmallWorld.START.plus(6)),
            List.of("loudi"),
            0,
            jiju.scenario.Statistics.ReportedFirms.EXISTING,
            List.of(),
            List.of());

    assertThrows(
        IllegalArgumentException.class,
        () -> new Comparison().of(BASELINE, RandomWalk.ensemble(later, 2)));
  }
}
