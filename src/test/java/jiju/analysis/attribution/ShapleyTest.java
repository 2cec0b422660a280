package jiju.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Games whose values are known. */
class ShapleyTest {
  private static final double ROUNDING = 1e-9;

  private static double[] game(int players, java.util.function.IntToDoubleFunction worth) {
    double[] all = new double[1 << players];
    Arrays.setAll(all, worth);
    return all;
  }

  /** Left, left, right: a left glove alone is worth nothing, a pair is worth one. */
  @Test
  void the_glove_game_gives_two_thirds_to_the_only_right_glove() {
    double[] values = Shapley.exact(game(3, c -> (c & 4) != 0 && (c & 3) != 0 ? 1 : 0));
    assertArrayEquals(new double[] {1 / 6.0, 1 / 6.0, 4 / 6.0}, values, ROUNDING);
  }

  /** The airport game (Littlechild and Owen 1973): a runway as long as the largest needs. */
  @Test
  void who_needs_a_longer_runway_pays_for_the_length_that_only_they_use() {
    double[] needs = {8, 11, 13, 18};
    double[] values =
        Shapley.exact(
            game(
                4,
                c -> {
                  double longest = 0;
                  for (int i = 0; i < 4; i++) {
                    longest = (c & 1 << i) != 0 ? Math.max(longest, needs[i]) : longest;
                  }
                  return longest;
                }));
    assertArrayEquals(new double[] {2, 3, 4, 9}, values, ROUNDING);
  }

  @Test
  void who_never_adds_anything_gets_nothing() {
    double[] values = Shapley.exact(game(5, c -> Integer.bitCount(c & 0b10111) * 7 + 3));
    assertEquals(0, values[3], 0);
  }

  @Test
  void who_add_the_same_get_the_same() {
    double[] values = Shapley.exact(game(6, c -> Math.pow(Integer.bitCount(c), 2)));
    for (double value : values) {
      assertEquals(6, value, ROUNDING);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 10})
  void values_add_up_to_what_everybody_is_worth_more_than_nobody(int players) {
    SplittableRandom random = new SplittableRandom(players);
    double[] worth = game(players, c -> random.nextDouble(-1e9, 1e9));
    assertEquals(
        worth[worth.length - 1] - worth[0], Arrays.stream(Shapley.exact(worth)).sum(), 1e-5);
  }

  @Test
  void all_orders_together_give_the_exact_values() {
    double[] worth = game(3, c -> new double[] {0, 4, 1, 9, 2, 2, 7, 12}[c]);
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    assertArrayEquals(Shapley.exact(worth), Shapley.sampled(orders, c -> worth[(int) c]), ROUNDING);
  }

  @Test
  void a_single_order_adds_up_too() {
    double[] worth = game(3, c -> new double[] {5, 4, 1, 9, 2, 2, 7, 12}[c]);
    double[] values = Shapley.sampled(new int[][] {{2, 0, 1}}, c -> worth[(int) c]);
    assertEquals(7, Arrays.stream(values).sum(), ROUNDING);
  }
}
