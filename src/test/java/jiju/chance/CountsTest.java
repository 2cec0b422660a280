package jiju.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.PascalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.3, 1, 7.5, 60, 299, 301, 800, 5000})
  void poisson_counts_invert_the_oracles_distribution_function(double mean) {
    PoissonDistribution oracle = new PoissonDistribution(null, mean, 1e-15, 1_000_000);
    for (double u : TestLuck.uniforms(100)) {
      assertInverts(oracle, Poisson.count(mean, u), u);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 80, 400, 900, 3000})
  void negative_binomial_counts_invert_the_oracles_distribution_function(int mean) {
    PascalDistribution oracle = new PascalDistribution(null, mean, 0.5);
    for (double u : TestLuck.uniforms(100)) {
      assertInverts(oracle, NegativeBinomial.count(mean, 2, u), u);
    }
  }

  private static void assertInverts(IntegerDistribution oracle, int count, double u) {
    assertTrue(oracle.cumulativeProbability(count) >= u - 1e-10);
    assertTrue(oracle.cumulativeProbability(count - 1) < u + 1e-10);
  }

  @ParameterizedTest
  @CsvSource({"0.2, 1.5", "3, 2", "40, 4", "600, 2", "2000, 10"})
  void negative_binomial_counts_have_their_mean_and_variance(double mean, double ratio) {
    int strata = 20_000;
    double[] counts =
        IntStream.range(0, strata)
            .mapToDouble(i -> NegativeBinomial.count(mean, ratio, (i + 0.5) / strata))
            .toArray();
    double average = Arrays.stream(counts).average().orElseThrow();
    double variance =
        Arrays.stream(counts).map(k -> (k - average) * (k - average)).average().orElseThrow();
    assertEquals(mean, average, 0.001 * mean + 0.001);
    assertEquals(ratio * mean, variance, 0.01 * ratio * mean + 0.005);
  }

  @Test
  void cohorts_nest_when_a_rate_changes() {
    for (int i = 0; i < 3_000; i++) {
      double u = TestLuck.uniform(i);
      double ratio = 1 + 4 * TestLuck.uniform(-i);
      int before = 0;
      for (double mean = 0; mean < 1000; mean = 1.1 * mean + 0.5 * TestLuck.uniform(i + 7)) {
        int count = NegativeBinomial.count(mean, ratio, u);
        int smallest = before;
        assertTrue(count >= smallest, () -> "u = " + u + ", ratio = " + ratio);
        before = count;
      }
    }
  }

  @Test
  void counts_rise_with_luck() {
    double[] sorted = TestLuck.uniformsWithTails(2_000);
    Arrays.sort(sorted);
    for (double mean : new double[] {0.1, 20, 2000}) {
      int before = 0;
      for (double u : sorted) {
        int count = NegativeBinomial.count(mean, 2, u);
        assertTrue(count >= before);
        before = count;
      }
    }
  }

  @Test
  void many_counts_at_once_are_the_single_counts() {
    int number = 500;
    double[] means = new double[number];
    long[] bits = new long[number];
    for (int i = 0; i < number; i++) {
      means[i] = i % 7 == 0 ? 0 : 1200 * Math.pow(TestLuck.uniform(i), 6);
      bits[i] = TestLuck.bits(3 * i);
    }
    for (double ratio : new double[] {1, 2, 7.5}) {
      int[] counts = new int[number];
      NegativeBinomial.of(ratio)
          .counts(
              means,
              number,
              bits,
              counts,
              new double[number],
              new double[number],
              new double[number]);
      for (int i = 0; i < number; i++) {
        assertEquals(
            NegativeBinomial.count(means[i], ratio, Luck.uniform(bits[i])), counts[i], "mean " + i);
      }
    }
  }

  @Test
  void walking_in_strides_ends_where_walking_step_by_step_does() {
    for (double u : TestLuck.uniformsWithTails(500)) {
      for (double mean : new double[] {0, 1e-9, 0.3, 2, 9, 120}) {
        double a = 0.5;
        double b = mean / 2 - a;
        double none = Elementary.exp(-mean * Elementary.log(2));
        assertEquals(plainCount(a, b, none, u), Panjer.count(a, b, -1, none, u));
      }
    }
  }

  private static int plainCount(double a, double b, double none, double u) {
    int k = 0;
    double weight = none;
    double sum = none;
    while (sum < u) {
      weight *= a + b / (k + 1);
      if (sum + weight == sum) {
        break;
      }
      sum += weight;
      k++;
    }
    return k;
  }

  @Test
  void a_ratio_close_to_one_is_close_to_poisson() {
    for (double u : TestLuck.uniforms(1_000)) {
      assertEquals(Poisson.count(5, u), NegativeBinomial.count(5, 1 + 1e-13, u));
    }
  }

  @Test
  void without_a_mean_there_is_nobody() {
    assertEquals(0, Poisson.count(0, 1 - 0x1p-53));
    assertEquals(0, NegativeBinomial.count(0, 2, 1 - 0x1p-53));
  }

  @Test
  void the_walk_ends_for_the_largest_luck() {
    assertTrue(Poisson.count(0.5, 1 - 0x1p-53) < 30);
    assertTrue(Poisson.count(1e6, 1 - 0x1p-53) < 1_020_000);
    assertTrue(Poisson.count(1e6, 0x1p-53) > 980_000);
  }

  @Test
  void nonsense_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Poisson.count(-1, 0.5));
    assertThrows(IllegalArgumentException.class, () -> Poisson.count(Double.NaN, 0.5));
    assertThrows(IllegalArgumentException.class, () -> NegativeBinomial.count(1, 0.9, 0.5));
  }
}
