package jiju.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

class StandardNormalTest {

  private static final NormalDistribution ORACLE = new NormalDistribution(null, 0, 1);

  @Test
  void quantile_agrees_with_the_oracle_in_the_middle() {
    for (double u : TestLuck.uniforms(20_000)) {
      double z = StandardNormal.quantile(u);
      assertEquals(ORACLE.inverseCumulativeProbability(u), z, 1e-12 * Math.max(1, Math.abs(z)));
    }
  }

  @Test
  void quantile_inverts_the_distribution_function_deep_into_both_tails() {
    for (double u : TestLuck.uniformsWithTails(5_000)) {
      double tail = Math.min(u, 1 - u);
      double z = Math.abs(StandardNormal.quantile(u));
      assertEquals(1, Erf.erfc(z / Math.sqrt(2)) / 2 / tail, 1e-12, () -> "u = " + u);
    }
  }

  @Test
  void quantile_is_odd_about_one_half() {
    assertEquals(0.0, StandardNormal.quantile(0.5));
    for (double u : TestLuck.uniforms(1_000)) {
      assertEquals(-StandardNormal.quantile(u), StandardNormal.quantile(1 - u));
    }
  }

  @Test
  void quantiles_of_many_have_the_bytes_of_single_ones() {
    long[] bits = TestLuck.bitsWithEnds(200_000);
    double[] many = new double[bits.length];
    StandardNormal.quantiles(bits, bits.length, many);
    double[] single =
        Arrays.stream(bits).mapToDouble(b -> StandardNormal.quantile(Luck.uniform(b))).toArray();
    assertArrayEquals(single, many);
  }

  @Test
  void quantile_rises_with_u() {
    double[] sorted = TestLuck.uniformsWithTails(200_000);
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      double below = StandardNormal.quantile(sorted[i - 1]);
      assertTrue(below <= StandardNormal.quantile(sorted[i]));
    }
  }

  @Test
  void quantile_refuses_what_is_no_probability() {
    for (double u : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
      assertThrows(RuntimeException.class, () -> StandardNormal.quantile(u));
    }
  }

  @Test
  void cumulative_agrees_with_the_oracle() {
    for (double z = -37; z <= 9; z += 0.037) {
      double expected = Erf.erfc(-z / Math.sqrt(2)) / 2;
      assertEquals(expected, StandardNormal.cumulative(z), 4e-13 * expected);
    }
  }

  @Test
  void cumulative_brings_quantiles_back() {
    for (double u : TestLuck.uniformsWithTails(5_000)) {
      assertEquals(u, StandardNormal.cumulative(StandardNormal.quantile(u)), 1e-13 * u);
    }
  }

  @Test
  void cumulative_ends_at_zero_and_one() {
    assertEquals(0.0, StandardNormal.cumulative(Double.NEGATIVE_INFINITY));
    assertEquals(1.0, StandardNormal.cumulative(Double.POSITIVE_INFINITY));
    assertEquals(0.5, StandardNormal.cumulative(0));
  }
}
