package jiju.analysis.attribution;

import java.util.function.LongToDoubleFunction;

/**
 * What each player of a game brings on average over all orders in which they could join: Shapley
 * (1953), "A value for n-person games". A coalition is a set of bits, player i is bit i.
 */
public final class Shapley {
  private Shapley() {}

  /**
   * The exact values, from the worth of all 2ⁿ coalitions. They add up to the worth of everybody
   * less that of nobody, up to the rounding of the last bit.
   *
   * @param worth of each coalition, by its bits; length a power of two
   */
  public static double[] exact(double[] worth) {
    int players = Integer.numberOfTrailingZeros(worth.length);
    if (worth.length != 1 << players) {
      throw new IllegalArgumentException("not all coalitions: " + worth.length);
    }
    double[] weights = weights(players);
    double[] values = new double[players];
    for (int player = 0; player < players; player++) {
      int bit = 1 << player;
      for (int others = 0; others < worth.length; others++) {
        if ((others & bit) == 0) {
          values[player] +=
              weights[Integer.bitCount(others)] * (worth[others | bit] - worth[others]);
        }
      }
    }
    return values;
  }

  /** |S|!(n − 1 − |S|)!/n! by the size of S: the share of orders in which just S came before. */
  private static double[] weights(int players) {
    double[] weights = new double[players];
    for (int size = 0; size < players; size++) {
      double orders = 1.0 / players;
      for (int i = 1; i <= size; i++) {
        orders *= (double) i / (players - i);
      }
      weights[size] = orders;
    }
    return weights;
  }

  /**
   * What each player adds when they join one after the other, averaged over the given orders. Each
   * order adds up to the worth of everybody less that of nobody; over random orders the mean is the
   * Shapley value (Castro, Gómez and Tejada 2009).
   *
   * @param orders each a permutation of the players
   * @param worth of a coalition by its bits
   */
  public static double[] sampled(int[][] orders, LongToDoubleFunction worth) {
    double[] values = new double[orders[0].length];
    for (int[] order : orders) {
      long coalition = 0;
      double before = worth.applyAsDouble(0);
      for (int player : order) {
        coalition |= 1L << player;
        double after = worth.applyAsDouble(coalition);
        values[player] += (after - before) / orders.length;
        before = after;
      }
    }
    return values;
  }
}
