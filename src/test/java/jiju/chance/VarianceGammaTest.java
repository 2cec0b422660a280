package jiju.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;

class VarianceGammaTest {

  private static final int YEARS = 40_000;
  private static final Luck LUCK = Luck.of(1, 1);

  @Test
  void gamma_inverts_the_oracles_distribution_function() {
    for (double u : TestLuck.uniformsWithTails(2_000)) {
      double x = VarianceGamma.gamma(u);
      double relativeTail =
          x > 0.01
              ? Gamma.regularizedGammaQ(1.0 / 12, x, 1e-15, 10_000) / (1 - u)
              : Gamma.regularizedGammaP(1.0 / 12, x, 1e-15, 10_000) / u;
      assertEquals(1, relativeTail, 1e-10, () -> "u = " + u);
    }
  }

  @Test
  void quantile_inverts_the_distribution_function_found_by_quadrature() {
    for (double u : TestLuck.uniformsWithTails(1_000)) {
      double tail = Math.min(u, 1 - u);
      double x = Math.abs(VarianceGamma.quantile(u));
      double expected = upperTail(x);
      assertEquals(1, expected / tail, 1e-11, () -> "u = " + u);
    }
  }

  /**
   * The upper tail as a mixture of exponentials, sin(π/12)/π · ∫ e^(−xs) (s² − 1)^(−1/12) ds/s over
   * s from 1, which is the cut of the characteristic function (1 + t²)^(−1/12); by the trapezoidal
   * rule in ln(s − 1).
   */
  private static double upperTail(double x) {
    double step = 0.125;
    double sum = 0;
    for (double v = -48; v < 480; v += step) {
      double excess = StrictMath.exp(v);
      double exponent = x * excess;
      if (exponent > 800) {
        break;
      }
      double shape = StrictMath.exp(-(v + StrictMath.log(2 + excess)) / 12 + v);
      sum += StrictMath.exp(-exponent) * shape / (1 + excess);
    }
    return StrictMath.sin(Math.PI / 12) / Math.PI * StrictMath.exp(-x) * sum * step;
  }

  @Test
  void quantile_is_odd_about_one_half() {
    assertEquals(0.0, VarianceGamma.quantile(0.5));
    for (double u : TestLuck.uniforms(1_000)) {
      assertEquals(-VarianceGamma.quantile(u), VarianceGamma.quantile(1 - u));
    }
  }

  @Test
  void quantiles_of_many_have_the_bytes_of_single_ones() {
    long[] bits = TestLuck.bitsWithEnds(200_000);
    double[] many = new double[bits.length];
    VarianceGamma.quantiles(bits, bits.length, many);
    double[] single =
        Arrays.stream(bits).mapToDouble(b -> VarianceGamma.quantile(Luck.uniform(b))).toArray();
    assertArrayEquals(single, many);
  }

  @Test
  void quantile_and_gamma_rise_with_u() {
    double[] sorted = TestLuck.uniformsWithTails(100_000);
    Arrays.sort(sorted);
    assertRises(sorted, VarianceGamma::quantile);
    assertRises(sorted, VarianceGamma::gamma);
  }

  private static void assertRises(double[] sorted, DoubleUnaryOperator quantile) {
    for (int i = 1; i < sorted.length; i++) {
      double below = quantile.applyAsDouble(sorted[i - 1]);
      double above = quantile.applyAsDouble(sorted[i]);
      assertTrue(sorted[i] == sorted[i - 1] ? below == above : below < above);
    }
  }

  @Test
  void twelve_steps_make_a_laplace_year() {
    double[] years =
        yearly(year -> month -> VarianceGamma.quantile(LUCK.uniform(Decision.GROWTH, year, month)));
    assertTrue(Statistics.fit(years, VarianceGammaTest::laplace) > 0.01);
  }

  @Test
  void twelve_steps_of_two_numbers_make_a_laplace_year_as_well() {
    double[] years =
        yearly(
            year ->
                month ->
                    VarianceGamma.step(
                        LUCK.uniform(Decision.GROWTH_UP, year, month),
                        LUCK.uniform(Decision.GROWTH_DOWN, year, month)));
    assertTrue(Statistics.fit(years, VarianceGammaTest::laplace) > 0.01);
  }

  @Test
  void one_step_and_the_difference_of_two_gammas_have_the_same_law() {
    double[] steps = new double[YEARS];
    for (int i = 0; i < YEARS; i++) {
      steps[i] =
          VarianceGamma.step(
              LUCK.uniform(Decision.GROWTH_UP, i, 0), LUCK.uniform(Decision.GROWTH_DOWN, i, 0));
    }
    assertTrue(Statistics.fit(steps, x -> x < 0 ? upperTail(-x) : 1 - upperTail(x)) > 0.01);
  }

  private interface Year {
    IntToDoubleFunction steps(int year);
  }

  private static double[] yearly(Year firm) {
    return IntStream.range(0, YEARS)
        .mapToDouble(year -> IntStream.range(0, 12).mapToDouble(firm.steps(year)).sum())
        .toArray();
  }

  private static double laplace(double x) {
    return x < 0 ? 0.5 * StrictMath.exp(x) : 1 - 0.5 * StrictMath.exp(-x);
  }

  @Test
  void the_compensator_keeps_the_mean_of_growth_at_one() {
    double sigma = 0.5;
    int strata = 2_000_000;
    double mean =
        IntStream.range(0, strata)
            .mapToDouble(i -> VarianceGamma.quantile((i + 0.5) / strata))
            .map(x -> StrictMath.exp(sigma / Math.sqrt(2) * x))
            .average()
            .orElseThrow();
    assertEquals(1, mean * StrictMath.exp(VarianceGamma.compensator(sigma)), 1e-5);
  }

  @Test
  void the_compensator_refuses_a_spread_whose_mean_does_not_exist() {
    assertThrows(IllegalArgumentException.class, () -> VarianceGamma.compensator(Math.sqrt(2.001)));
    assertThrows(IllegalArgumentException.class, () -> VarianceGamma.compensator(Double.NaN));
    assertEquals(0.0, VarianceGamma.compensator(0));
  }
}
