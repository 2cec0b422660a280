package jiju.experiment.design;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jiju.chance.Decision;
import jiju.chance.KeyedOrder;
import jiju.chance.Luck;

/**
 * Latin hypercube sampling: of n points, each n-th of every axis holds exactly one. The strata of
 * each axis come in an order by luck, and luck places the point within its stratum; both are keyed
 * by axis, so that one axis more leaves the others as they are.
 *
 * <p>Source: M. D. McKay, R. J. Beckman, W. J. Conover, <i>A comparison of three methods for
 * selecting values of input variables</i>, Technometrics 21 (1979).
 */
public final class LatinHypercube {
  private LatinHypercube() {}

  /**
   * Points in the open unit cube.
   *
   * @return by point, then by axis
   */
  public static double[][] points(int number, int dimensions, long seed) {
    double[][] points = new double[number][dimensions];
    long[] keys = LongStream.range(0, number).toArray();
    long[] scratch = new long[number];
    for (int axis = 0; axis < dimensions; axis++) {
      Luck luck = Luck.of(seed, axis);
      int[] strata = IntStream.range(0, number).toArray();
      KeyedOrder.sort(luck.salt(Decision.DESIGN_ORDER, 0), keys, strata, 0, number, scratch);
      long place = luck.salt(Decision.DESIGN_PLACE, 0);
      for (int i = 0; i < number; i++) {
        points[i][axis] = (strata[i] + Luck.uniform(place, i)) / number;
      }
    }
    Arrays.stream(points).forEach(LatinHypercube::keepInside);
    return points;
  }

  /** The division may round up to the end of the axis. */
  private static void keepInside(double[] point) {
    for (int i = 0; i < point.length; i++) {
      point[i] = Math.min(point[i], Math.nextDown(1.0));
    }
  }
}
