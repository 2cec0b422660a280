package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import org.junit.jupiter.api.Test;

/** Rival towns beside the aggregate rival, in the same nest (definitions 16). */
class RivalPlacesTest {
  private static final String RIVAL = "uncertainties.mechanisms.rival=true";

  private static String towns(double number, double utility) {
    return "uncertainties.rival.alternatives=[{\"id\":\"towns\",\"title\":\"towns\",\"number\":"
        + number
        + ",\"utility\":"
        + utility
        + "}]";
  }

  private static String digest(Timeline timeline) {
    return Simulation.run(timeline, 1, 0).digest();
  }

  private static double cumulative(Timeline timeline) {
    RunRecord run = Simulation.run(timeline, 1, 0);
    return run.value(0, Metric.FIRMS_CUMULATIVE, run.months() - 1);
  }

  @Test
  void none_of_them_is_the_same_to_the_byte_as_no_word_of_them() {
    assertEquals(digest(Worlds.small()), digest(Worlds.small(towns(0, -2))));
  }

  @Test
  void they_go_with_the_switch_of_the_rival() {
    String off = "uncertainties.mechanisms.rival=false";
    assertEquals(digest(Worlds.small(off)), digest(Worlds.small(off, towns(17, -1))));
  }

  @Test
  void seventeen_alike_weigh_as_one_that_is_better_by_lambda_times_their_logarithm() {
    double lambda = 0.4;
    Timeline many = Worlds.bare(RIVAL, "uncertainties.rival.utility=-50", towns(17, -2));
    Timeline one =
        Worlds.bare(RIVAL, "uncertainties.rival.utility=-50", towns(1, -2 + lambda * Math.log(17)));
    assertEquals(cumulative(one), cumulative(many), 2);
  }

  @Test
  void more_of_them_leave_fewer_for_the_park() {
    double one = cumulative(Worlds.bare(RIVAL, towns(1, -2)));
    double many = cumulative(Worlds.bare(RIVAL, towns(17, -2)));
    assertTrue(many < 0.9 * one, many + " of " + one);
  }

  @Test
  void they_take_only_the_sectors_that_they_are_for() {
    String elsewhere =
        towns(17, -1).replace("\"utility\"", "\"sectors\":[\"e-commerce\"],\"utility\"");
    Timeline without = Worlds.loudi();
    assertTrue(
        Simulation.run(Worlds.loudi(elsewhere), 1, 0).value(0, Metric.FIRMS, 53)
            > Simulation.run(Worlds.loudi(towns(17, -1)), 1, 0).value(0, Metric.FIRMS, 53));
    assertTrue(
        Simulation.run(Worlds.loudi(elsewhere), 1, 0).value(0, Metric.FIRMS, 53)
            < Simulation.run(without, 1, 0).value(0, Metric.FIRMS, 53));
  }
}
