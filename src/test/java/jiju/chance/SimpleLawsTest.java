package jiju.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GumbelDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.LogisticDistribution;
import org.junit.jupiter.api.Test;

class SimpleLawsTest {

  @Test
  void gumbel_exponential_and_logistic_agree_with_the_oracle() {
    GumbelDistribution gumbel = new GumbelDistribution(0, 1);
    ExponentialDistribution exponential = new ExponentialDistribution(null, 1);
    LogisticDistribution logistic = new LogisticDistribution(0, 1);
    for (double u : TestLuck.uniforms(10_000)) {
      assertEquals(gumbel.inverseCumulativeProbability(u), Gumbel.quantile(u), 1e-14 * 40);
      assertEquals(
          exponential.inverseCumulativeProbability(u), Exponential.quantile(u), 1e-14 * 40);
      assertEquals(logistic.inverseCumulativeProbability(u), Logistic.quantile(u), 1e-14 * 40);
    }
  }

  @Test
  void a_utility_above_a_logistic_number_is_a_logit() {
    for (double u : TestLuck.uniforms(10_000)) {
      for (double v : new double[] {-3, -0.2, 0, 1.7}) {
        assertEquals(u < Elementary.logistic(v), Logistic.quantile(u) < v);
      }
    }
  }

  @Test
  void the_best_of_gumbel_tastes_is_a_multinomial_logit() {
    Luck luck = Luck.of(3, 3);
    double[] utility = {0, 1, 0.5};
    double total = 1 + StrictMath.exp(1) + StrictMath.exp(0.5);
    int[] chosen = new int[3];
    int n = 100_000;
    for (int i = 0; i < n; i++) {
      int best = 0;
      double bestValue = Double.NEGATIVE_INFINITY;
      for (int park = 0; park < 3; park++) {
        long salt = Luck.paired(luck.salt(Decision.CHOOSE_ALTERNATIVE, 0), park);
        double value = utility[park] + Gumbel.quantile(Luck.uniform(salt, i));
        if (value > bestValue) {
          best = park;
          bestValue = value;
        }
      }
      chosen[best]++;
    }
    for (int park = 0; park < 3; park++) {
      assertEquals(StrictMath.exp(utility[park]) / total, chosen[park] / (double) n, 0.006);
    }
  }

  @Test
  void the_first_to_arrive_is_the_best_of_gumbel_tastes() {
    double[] u = TestLuck.uniforms(20_000);
    for (int i = 1; i < u.length; i++) {
      double difference = 3 * (u[i] - u[i - 1]) + 0.7;
      boolean best = Gumbel.quantile(u[i]) > difference + Gumbel.quantile(u[i - 1]);
      double pace = Elementary.exp(-difference);
      assertEquals(best, Gumbel.arrival(u[i]) < Gumbel.arrival(u[i - 1]) * pace);
    }
  }

  @Test
  void lognormal_agrees_with_the_oracle() {
    LogNormalDistribution oracle = new LogNormalDistribution(null, 11.396, 2.077);
    LogNormal revenue = new LogNormal(11.396, 2.077);
    for (double u : TestLuck.uniforms(5_000)) {
      double expected = oracle.inverseCumulativeProbability(u);
      assertEquals(expected, revenue.quantile(u), 1e-11 * expected);
      assertEquals(u, revenue.cumulative(revenue.quantile(u)), 1e-12);
    }
  }

  @Test
  void a_lognormal_has_the_mean_and_median_that_it_was_made_of() {
    assertEquals(6.1, LogNormal.ofMean(6.1, 0.7).mean(), 1e-14);
    assertEquals(150e6, LogNormal.ofMedian(150e6, 0.8).median(), 1e-5);
    assertEquals(0.5, LogNormal.ofMedian(3, 0.8).cumulative(3), 1e-15);
    assertEquals(0, LogNormal.ofMedian(3, 0.8).cumulative(0));
    assertEquals(1, LogNormal.ofMedian(3, 0).cumulative(3.1));
  }

  @Test
  void a_lognormal_refuses_nonsense() {
    assertThrows(IllegalArgumentException.class, () -> LogNormal.ofMean(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> new LogNormal(0, -1));
    assertThrows(IllegalArgumentException.class, () -> new LogNormal(Double.NaN, 1));
  }

  @Test
  void weights_of_any_sum_pick_in_proportion() {
    double[] weights = {0, 2, 0, 6, 0};
    int[] counts = new int[5];
    for (double u : TestLuck.uniforms(10_000)) {
      counts[Categorical.index(weights, u)]++;
    }
    assertEquals(0, counts[0] + counts[2] + counts[4]);
    assertEquals(2_500, counts[1], 150);
    assertEquals(3, Categorical.index(weights, 1 - 0x1p-53));
    assertEquals(1, Categorical.index(weights, 0x1p-53));
  }

  @Test
  void weights_that_pick_nothing_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> Categorical.index(new double[] {0, 0}, 0.5));
    assertThrows(
        IllegalArgumentException.class, () -> Categorical.index(new double[] {1, -1}, 0.5));
    assertThrows(
        IllegalArgumentException.class, () -> Categorical.index(new double[] {Double.NaN}, 0.5));
  }

  @Test
  void named_draws_are_the_quantiles_of_the_uniform_draw() {
    Luck luck = Luck.of(9, 9);
    double u = luck.uniform(Decision.INITIAL_SIZE, 4, 5, 1);
    assertEquals(StandardNormal.quantile(u), luck.normal(Decision.INITIAL_SIZE, 4, 5, 1));
    assertEquals(Gumbel.quantile(u), luck.gumbel(Decision.INITIAL_SIZE, 4, 5, 1));
    assertEquals(Exponential.quantile(u), luck.exponential(Decision.INITIAL_SIZE, 4, 5, 1));
    assertTrue(luck.normal(Decision.INITIAL_SIZE, 4, 5) != StandardNormal.quantile(u));
  }
}
