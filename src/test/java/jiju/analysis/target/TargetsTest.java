package jiju.analysis.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jiju.analysis.DrawnRuns;
import jiju.analysis.statistics.Wilson;
import jiju.experiment.Ensemble;
import jiju.experiment.RandomWalk;
import jiju.experiment.SmallWorld;
import jiju.scenario.Goal;
import jiju.scenario.Metric;
import jiju.scenario.Statistics;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;

class TargetsTest {
  private static final Month START = SmallWorld.START;

  /** Replication r has r·10 firms in the second month and r·20 in the fourth. */
  private static Ensemble staircase(SmallWorld world) {
    DrawnRuns runs = new DrawnRuns(world);
    for (int r = 0; r < 10; r++) {
      runs.metric(Metric.FIRMS, 0, r * 10, r * 10, r * 20)
          .metric(Metric.FIRMS_CUMULATIVE, 0, r * 30, r * 30, r * 30)
          .run();
    }
    return runs.ensemble();
  }

  private static TargetOutcome outcome(SmallWorld world, double factor) {
    Ensemble ensemble = staircase(world);
    return Targets.outcomes(ensemble, world.goals()).stream()
        .filter(one -> one.factor() == factor)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void probability_is_the_share_of_runs_at_or_above_the_level_at_the_date() {
    SmallWorld world = SmallWorld.of("a", 4).withGoal("g", Metric.FIRMS, 50, START.plus(1));

    assertEquals(Optional.of(Wilson.of(5, 10)), outcome(world, 1).probability());
    assertEquals(Optional.of(Wilson.of(6, 10)), outcome(world, 0.8).probability());
    assertEquals(Optional.of(Wilson.of(4, 10)), outcome(world, 1.2).probability());
  }

  @Test
  void a_level_is_the_target_times_the_factor() {
    SmallWorld world = SmallWorld.of("a", 4).withGoal("g", Metric.FIRMS, 50, START.plus(1));

    assertEquals(60, outcome(world, 1.2).level());
  }

  @Test
  void what_may_be_promised_is_surpassed_by_four_runs_of_five() {
    SmallWorld world = SmallWorld.of("a", 4).withGoal("g", Metric.FIRMS, 50, START.plus(1));

    assertEquals(18, outcome(world, 1).commitP80(), 1e-12);
    assertEquals(18, outcome(world, 0.8).commitP80(), 1e-12);
  }

  @Test
  void first_passage_is_the_month_by_which_half_of_the_runs_have_been_there() {
    SmallWorld world = SmallWorld.of("a", 4).withGoal("g", Metric.FIRMS, 50, START.plus(1));

    assertEquals(Optional.of(START.plus(1)), outcome(world, 1).firstPassageP50());
    assertEquals(Optional.of(START.plus(3)), outcome(world, 1.2).firstPassageP50());
  }

  @Test
  void a_level_that_fewer_than_half_reach_has_no_first_passage() {
    SmallWorld world = SmallWorld.of("a", 4).withGoal("g", Metric.FIRMS, 150, START.plus(3));

    assertEquals(Optional.empty(), outcome(world, 1).firstPassageP50());
    assertEquals(Wilson.of(2, 10), outcome(world, 1).everReached());
  }

  @Test
  void a_target_after_the_last_month_has_no_probability() {
    SmallWorld world = SmallWorld.of("a", 4).withGoal("g", Metric.FIRMS, 50, START.plus(4));

    assertEquals(Optional.empty(), outcome(world, 1).probability());
    assertTrue(Double.isNaN(outcome(world, 1).commitP80()));
  }

  @Test
  void firms_are_counted_as_officials_count_them() {
    SmallWorld world =
        SmallWorld.of("a", 4)
            .withGoal("g", Metric.FIRMS, 150, START.plus(1))
            .withReportedFirms(Statistics.ReportedFirms.CUMULATIVE);

    assertEquals(Optional.of(Wilson.of(5, 10)), outcome(world, 1).probability());
  }

  @Test
  void the_curve_passes_through_the_outcome_at_its_date() {
    SmallWorld world = SmallWorld.of("a", 24).withGoal("g", Metric.FIRMS, 118, START.plus(20));
    Ensemble ensemble = RandomWalk.ensemble(world, 30);
    List<Goal> goals = world.goals();

    List<TargetCurve> curves = Targets.curves(ensemble, goals);
    List<TargetOutcome> outcomes = Targets.outcomes(ensemble, goals);

    for (int i = 0; i < curves.size(); i++) {
      assertEquals(
          outcomes.get(i).probability(), Optional.of(curves.get(i).probabilities().get(20)));
    }
  }
}
