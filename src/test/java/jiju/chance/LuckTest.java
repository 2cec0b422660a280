package jiju.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuckTest {

  private static final int FIRMS = 100_000;
  private static final Luck LUCK = Luck.of(20170401, 7);

  @Test
  void one_bit_of_a_key_flips_each_bit_of_its_luck_half_the_time() {
    int trials = 20_000;
    for (int in = 0; in < 64; in++) {
      int[] flips = new int[64];
      for (int i = 0; i < trials; i++) {
        long key = TestLuck.bits(i);
        long changed = Luck.bits(1, key) ^ Luck.bits(1, key ^ (1L << in));
        for (int out = 0; out < 64; out++) {
          flips[out] += (int) (changed >>> out) & 1;
        }
      }
      for (int out = 0; out < 64; out++) {
        double share = flips[out] / (double) trials;
        assertEquals(0.5, share, 0.02, "bit " + in + " on bit " + out);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, 0xFFFL, 0x1000L})
  void uniform_numbers_lie_inside_the_open_interval_even_at_its_ends(long bits) {
    double u = Luck.uniform(bits);
    assertTrue(u > 0 && u < 1, () -> "u = " + u);
  }

  @Test
  void uniform_numbers_are_odd_multiples_of_the_smallest_step_so_that_their_complement_is_exact() {
    for (int i = 0; i < 1000; i++) {
      double steps = Luck.uniform(TestLuck.bits(i)) * 0x1p53;
      assertEquals(1, (long) steps & 1);
      assertEquals((double) (long) steps, steps);
    }
  }

  @ParameterizedTest
  @EnumSource(Decision.class)
  void each_decision_is_uniform_over_firms_whose_keys_are_mere_numbers(Decision decision) {
    long[] counts = new long[100];
    for (int firm = 0; firm < FIRMS; firm++) {
      counts[(int) (100 * LUCK.uniform(decision, firm, 24_188))]++;
    }
    double p = Statistics.uniformityOf(counts);
    assertTrue(p > 1e-4, () -> "p = " + p);
  }

  @Test
  void one_firm_is_uniform_over_months() {
    long[] counts = new long[50];
    for (int month = 0; month < FIRMS; month++) {
      counts[(int) (50 * LUCK.uniform(Decision.GROWTH, 42, month))]++;
    }
    assertTrue(Statistics.uniformityOf(counts) > 1e-4);
  }

  @Test
  void one_firm_is_uniform_over_replications_and_seeds() {
    long[] byReplication = new long[50];
    long[] bySeed = new long[50];
    for (int i = 0; i < FIRMS; i++) {
      byReplication[(int) (50 * Luck.of(1, i).uniform(Decision.CLOSURE, 42, 5))]++;
      bySeed[(int) (50 * Luck.of(i, 1).uniform(Decision.CLOSURE, 42, 5))]++;
    }
    assertTrue(Statistics.uniformityOf(byReplication) > 1e-4);
    assertTrue(Statistics.uniformityOf(bySeed) > 1e-4);
  }

  @Test
  void decisions_months_and_draws_of_a_firm_are_independent() {
    double[] base = luckOfAll(LUCK.salt(Decision.GROWTH, 100));
    double limit = 4.5 / Math.sqrt(FIRMS);
    for (long salt : saltsBesides(100)) {
      double r = Statistics.correlation(base, luckOfAll(salt));
      assertEquals(0, r, limit);
    }
  }

  @Test
  void pairs_of_decisions_fill_the_square_evenly() {
    for (long salt : saltsBesides(100)) {
      long[] counts = new long[400];
      long base = LUCK.salt(Decision.GROWTH, 100);
      for (int firm = 0; firm < FIRMS; firm++) {
        int x = (int) (20 * Luck.uniform(base, firm));
        int y = (int) (20 * Luck.uniform(salt, firm));
        counts[20 * x + y]++;
      }
      double p = Statistics.uniformityOf(counts);
      assertTrue(p > 1e-4, () -> "p = " + p);
    }
  }

  private static long[] saltsBesides(int month) {
    return LongStream.concat(
            LongStream.of(
                LUCK.salt(Decision.GROWTH, month, 1),
                LUCK.salt(Decision.CLOSURE, month),
                Luck.paired(LUCK.salt(Decision.GROWTH, month), 1),
                Luck.of(20170401, 8).salt(Decision.GROWTH, month),
                Luck.of(20170402, 7).salt(Decision.GROWTH, month)),
            IntStream.range(1, 13).mapToLong(m -> LUCK.salt(Decision.GROWTH, month + m)))
        .toArray();
  }

  private static double[] luckOfAll(long salt) {
    return IntStream.range(0, FIRMS).mapToDouble(i -> Luck.uniform(salt, i)).toArray();
  }

  @Test
  void twelve_months_of_a_firm_sum_to_the_variance_of_independent_numbers() {
    double sum = 0;
    for (int firm = 0; firm < FIRMS; firm++) {
      double year = 0;
      for (int month = 0; month < 12; month++) {
        year += LUCK.uniform(Decision.GROWTH, firm, month) - 0.5;
      }
      sum += year * year;
    }
    assertEquals(1.0, sum / FIRMS, 5 * Math.sqrt(2.0 / FIRMS));
  }

  @Test
  void the_same_question_gets_the_same_answer_and_any_other_question_another() {
    double u = LUCK.uniform(Decision.CLOSURE, 5, 6);
    assertEquals(u, Luck.of(20170401, 7).uniform(Decision.CLOSURE, 5, 6));
    assertNotEquals(u, LUCK.uniform(Decision.CLOSURE, 5, 7));
    assertNotEquals(u, LUCK.uniform(Decision.CLOSURE, 6, 6));
    assertNotEquals(u, LUCK.uniform(Decision.CLOSURE, 5, 6, 1));
    assertNotEquals(u, LUCK.uniform(Decision.GROWTH, 5, 6));
    assertNotEquals(u, Luck.of(20170401, 8).uniform(Decision.CLOSURE, 5, 6));
    assertNotEquals(u, Luck.of(20170402, 7).uniform(Decision.CLOSURE, 5, 6));
  }

  @Test
  void whom_it_happens_to_it_happens_to_at_every_higher_probability() {
    for (int firm = 0; firm < 10_000; firm++) {
      if (LUCK.happens(Decision.CLOSURE, firm, 1, 0.1)) {
        assertTrue(LUCK.happens(Decision.CLOSURE, firm, 1, 0.100001));
      }
    }
    assertFalse(LUCK.happens(Decision.CLOSURE, 1, 1, 0.0));
    assertTrue(LUCK.happens(Decision.CLOSURE, 1, 1, 1.0));
  }

  @Test
  void comparing_bits_with_a_threshold_is_comparing_the_uniform_number_with_its_probability() {
    for (int i = 0; i < FIRMS; i++) {
      long bits = TestLuck.bits(i);
      double u = Luck.uniform(bits);
      for (double p : new double[] {u, Math.nextUp(u), Math.nextDown(u), u + 0x1p-53, 0.37}) {
        assertEquals(u < p, Luck.below(bits, Luck.threshold(p)));
        assertEquals(u < p ? 1 : 0, Luck.countBelow(bits, Luck.threshold(p)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1, 2, 1e-300, 0x1p-53, 0x1p-52, Double.NaN})
  void thresholds_agree_at_the_edges_of_probability(double p) {
    for (long bits : new long[] {0, 0x1000, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertEquals(Luck.uniform(bits) < p, Luck.below(bits, Luck.threshold(p)));
    }
  }

  @Test
  void many_draws_at_once_are_the_single_draws() {
    long[] keys = LongStream.range(0, 1000).map(TestLuck::bits).toArray();
    long salt = LUCK.salt(Decision.CONSIDER, 3);
    double[] uniforms = new double[990];
    double[] ofBits = new double[990];
    long[] bits = new long[990];
    Luck.uniforms(salt, keys, 5, 995, uniforms);
    Luck.bits(salt, keys, 5, 995, bits);
    Luck.uniforms(bits, 990, ofBits);
    double[] single =
        IntStream.range(5, 995).mapToDouble(i -> Luck.uniform(salt, keys[i])).toArray();
    assertArrayEquals(single, uniforms);
    assertArrayEquals(single, ofBits);
  }

  @Test
  void rounding_by_luck_keeps_the_mean_and_never_falls_when_the_value_rises() {
    double[] u = TestLuck.uniforms(10_000);
    double sum = 0;
    for (double luck : u) {
      int before = Integer.MIN_VALUE;
      for (double value = 0; value < 3; value += 0.1) {
        int rounded = Luck.rounded(value, luck);
        assertTrue(rounded >= before);
        before = rounded;
      }
      sum += Luck.rounded(2.3, luck);
    }
    assertEquals(2.3, sum / u.length, 0.02);
    assertEquals(2, Luck.rounded(2.0, 1 - 0x1p-53));
  }
}
