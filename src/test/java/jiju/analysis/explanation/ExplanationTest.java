package jiju.analysis.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jiju.chance.Decision;
import jiju.chance.Luck;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final int RUNS = 2000;

  /** Around 100, three quarters of the variance of the logarithm shared by pairs. */
  private static double[] projected() {
    double[] values = new double[RUNS];
    for (int r = 0; r < RUNS; r++) {
      double shared = Luck.of(1, r / 2).normal(Decision.GROWTH, 0, 0);
      double own = Luck.of(2, r).normal(Decision.GROWTH, 0, 0);
      values[r] = 100 * Math.exp(0.2 * (Math.sqrt(0.75) * shared + 0.5 * own));
    }
    return values;
  }

  private static double[] all(double value) {
    double[] values = new double[RUNS];
    java.util.Arrays.fill(values, value);
    return values;
  }

  @Test
  void level_levers_market_and_chance_add_up_to_what_happened() {
    Explanation why = Explanation.of(150, projected(), all(40), true);

    assertEquals(150, why.withoutLevers() + why.levers() + why.market() + why.chance(), 1e-9);
    assertEquals(60, why.levers(), 2);
  }

  @Test
  void surprise_is_divided_as_ignorance_and_chance_divide_the_variance() {
    Explanation why = Explanation.of(150, projected(), all(40), true);

    assertEquals(0.75, why.ignorance(), 0.05);
    assertTrue(why.market() > why.chance(), why.toString());
  }

  @Test
  void without_a_posterior_all_surprise_is_chance() {
    Explanation why = Explanation.of(150, projected(), all(40), false);

    assertEquals(0, why.market());
    assertEquals(150 - why.expected(), why.chance(), 1e-9);
  }

  @Test
  void the_percentile_counts_half_of_what_is_equal() {
    assertEquals(0.5, Explanation.of(7, all(7), all(0), false).percentile());
    assertEquals(0.5, Explanation.of(100, projected(), all(0), false).percentile(), 0.03);
  }
}
