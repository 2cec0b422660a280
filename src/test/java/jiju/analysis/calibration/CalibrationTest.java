package jiju.analysis.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.experiment.plan.CalibrationMethod;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Toy models whose posterior is known on paper. */
class CalibrationTest {
  private static final double Z_95 = 1.6448536269514722;

  /** ln of the number is standard normal under the prior. */
  private static FreeParameter standard(String path) {
    Prior prior = new Prior(Prior.Shape.LOGNORMAL, Math.exp(-Z_95), Math.exp(Z_95), Text.EMPTY);
    return new FreeParameter(path, Text.EMPTY, Unit.NONE, prior, 0, 1e12);
  }

  private static FreeParameter uniform(String path) {
    Prior prior = new Prior(Prior.Shape.UNIFORM, 0, 1, Text.EMPTY);
    return new FreeParameter(path, Text.EMPTY, Unit.NONE, prior, 0, 1);
  }

  private static double noise(int run, int fact) {
    return Luck.of(3, run).normal(Decision.GROWTH, fact, 0);
  }

  /** Says the number times a lognormal error, one fact a parameter. */
  private static Model seenThrough(double sigma) {
    return (points, first) -> {
      List<double[]> said = new ArrayList<>();
      for (int i = 0; i < points.size(); i++) {
        double[] values = points.get(i).clone();
        for (int k = 0; k < values.length; k++) {
          values[k] *= Math.exp(sigma * noise(first + i, k));
        }
        said.add(values);
      }
      return said;
    };
  }

  private static Marginal logarithm(Posterior posterior) {
    return Marginal.of(
        posterior.draws().stream().mapToDouble(draw -> Math.log(draw[0])).toArray(),
        posterior.weights());
  }

  @ParameterizedTest
  @EnumSource
  void a_normal_number_seen_through_normal_noise_has_the_textbook_posterior(
      CalibrationMethod method) throws Exception {
    double sigma = 0.5;
    double seen = 1.2;
    Reading fact = Reading.of("seen", Math.exp(seen - 0.01), Math.exp(seen + 0.01));

    Posterior posterior =
        new Calibration(List.of(standard("x")), List.of(fact), 300, method, 1)
            .of(seenThrough(sigma), 6000);

    Marginal log = logarithm(posterior);
    assertEquals(seen / (1 + sigma * sigma), log.mean(), 0.06);
    assertEquals(Math.sqrt(sigma * sigma / (1 + sigma * sigma)), log.sd(), 0.04);
  }

  @ParameterizedTest
  @EnumSource
  void four_hundred_runs_of_a_model_with_little_luck_tell_six_numbers(CalibrationMethod method)
      throws Exception {
    List<FreeParameter> six = new ArrayList<>();
    List<Reading> facts = new ArrayList<>();
    for (int k = 0; k < 6; k++) {
      six.add(standard("x" + k));
      facts.add(Reading.of("seen" + k, Math.exp(0.49), Math.exp(0.51)));
    }

    Posterior posterior = new Calibration(six, facts, 150, method, 1).of(seenThrough(0.3), 400);

    double mean = 0.5 / (1 + 0.09);
    double sd = Math.sqrt(0.09 / (1 + 0.09));
    Marginal log = logarithm(posterior);
    assertEquals(mean, log.mean(), 0.5 * sd);
    assertEquals(sd, log.sd(), 0.35 * sd);
  }

  @ParameterizedTest
  @EnumSource
  void at_least_so_much_is_not_read_as_the_middle_of_what_is_possible(CalibrationMethod method)
      throws Exception {
    Reading half = Reading.of("half", 0.5, 10);

    Posterior posterior =
        new Calibration(List.of(uniform("x")), List.of(half), 300, method, 1)
            .of(seenThrough(0.02), 4000);

    Marginal after = posterior.marginal(0);
    assertEquals(0.75, after.mean(), 0.03);
    assertEquals(0.5 / Math.sqrt(12), after.sd(), 0.03);
  }

  /** Two facts that share their luck say less than two that do not. */
  @Test
  void luck_that_two_facts_share_is_not_counted_twice() throws Exception {
    double sigma = 0.5;
    Model twice =
        (points, first) -> {
          List<double[]> said = new ArrayList<>();
          for (int i = 0; i < points.size(); i++) {
            double value = points.get(i)[0] * Math.exp(sigma * noise(first + i, 0));
            said.add(new double[] {value, value * Math.exp(0.05 * noise(first + i, 1))});
          }
          return said;
        };
    List<Reading> facts = List.of(Reading.of("one", 1, 1.001), Reading.of("other", 1, 1.001));

    Posterior posterior =
        new Calibration(List.of(standard("x")), facts, 300, CalibrationMethod.EMULATOR, 1)
            .of(twice, 4000);

    assertEquals(Math.sqrt(sigma * sigma / (1 + sigma * sigma)), logarithm(posterior).sd(), 0.05);
  }

  @Test
  void a_fact_that_knows_only_a_product_leaves_a_ridge_and_says_so() throws Exception {
    Model product =
        (points, first) -> points.stream().map(p -> new double[] {p[0] * p[1]}).toList();

    Posterior posterior =
        new Calibration(
                List.of(standard("a"), standard("b")),
                List.of(Reading.of("ab", 1, 1.02)),
                300,
                CalibrationMethod.ABC,
                1)
            .of(product, 4000);

    assertEquals("a", posterior.ridges().get(0).one());
    assertTrue(posterior.ridges().get(0).correlation() < -0.5);
    Marginal sum =
        Marginal.of(
            posterior.draws().stream().mapToDouble(d -> Math.log(d[0] * d[1])).toArray(),
            posterior.weights());
    assertTrue(sum.sd() < 0.1, "spread across the ridge: " + sum.sd());
  }

  @Test
  void a_number_that_no_fact_speaks_of_keeps_its_prior() throws Exception {
    Model firstOnly = (points, first) -> points.stream().map(p -> new double[] {p[0]}).toList();

    Posterior posterior =
        new Calibration(
                List.of(standard("a"), uniform("b")),
                List.of(Reading.of("a", 1, 1.1)),
                300,
                CalibrationMethod.ABC,
                1)
            .of(firstOnly, 4000);

    assertTrue(posterior.contraction(0) < 0.1);
    assertEquals(1, posterior.contraction(1), 0.08);
    assertEquals(0.5, posterior.marginal(1).mean(), 0.05);
  }

  @Test
  void facts_that_nothing_comes_near_are_called_out_of_reach() {
    Calibration hopeless =
        new Calibration(
            List.of(uniform("x")),
            List.of(Reading.of("far", 1000, 1001)),
            300,
            CalibrationMethod.ABC,
            1);

    assertThrows(Calibration.NothingLeft.class, () -> hopeless.of(seenThrough(0.01), 1000));
  }

  @Test
  void the_same_seed_gives_the_same_draws_and_another_seed_others() throws Exception {
    Reading fact = Reading.of("seen", 1, 1.1);
    List<FreeParameter> one = List.of(standard("x"));

    Posterior first =
        new Calibration(one, List.of(fact), 300, CalibrationMethod.ABC, 1)
            .of(seenThrough(0.5), 1000);
    Posterior again =
        new Calibration(one, List.of(fact), 300, CalibrationMethod.ABC, 1)
            .of(seenThrough(0.5), 1000);
    Posterior other =
        new Calibration(one, List.of(fact), 300, CalibrationMethod.ABC, 2)
            .of(seenThrough(0.5), 1000);

    assertArrayEquals(first.draws().toArray(), again.draws().toArray());
    assertTrue(first.draws().get(0)[0] != other.draws().get(0)[0]);
  }

  @Test
  void replications_share_a_draw_in_pairs_and_spread_over_the_sample() throws Exception {
    Posterior posterior =
        new Calibration(
                List.of(standard("x")),
                List.of(Reading.of("seen", 1, 1.1)),
                300,
                CalibrationMethod.ABC,
                1)
            .of(seenThrough(0.5), 2000);

    assertEquals(posterior.drawOf(6), posterior.drawOf(7));
    double[] drawn = new double[200];
    double[] ones = new double[200];
    for (int r = 0; r < drawn.length; r++) {
      drawn[r] = posterior.draws().get(posterior.drawOf(r))[0];
      ones[r] = 1;
    }
    assertEquals(posterior.marginal(0).mean(), Marginal.of(drawn, ones).mean(), 0.02);
    assertEquals(posterior.marginal(0).sd(), Marginal.of(drawn, ones).sd(), 0.02);
  }
}
