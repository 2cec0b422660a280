package jiju.chance;

/**
 * Counts whose probabilities follow one from another as p(k) = (a + b/k)·p(k−1): Poisson and
 * negative binomial numbers, inverted by walking along the probabilities.
 *
 * <p>Source: H. Panjer, <i>Recursive evaluation of a family of compound distributions</i> (1981).
 */
final class Panjer {

  /** Below this logarithm of p(0) the walk starts in the middle, so that nothing underflows. */
  private static final double FAR = -300.0;

  /** Weights below this share of the largest are left out: less than the smallest tail of u. */
  private static final double NEGLIGIBLE = 0x1p-70;

  private Panjer() {}

  /**
   * The smallest count whose cumulative probability reaches u.
   *
   * @param logOfNone the logarithm of p(0)
   * @param none p(0) itself
   */
  static int count(double a, double b, double logOfNone, double none, double u) {
    return logOfNone > FAR ? walkFromZero(none, a, b, u) : walkFromTheMiddle(a, b, u);
  }

  /** The first three steps, of which one needs a division. Most pools of a month end here. */
  private static int walkFromZero(double none, double a, double b, double target) {
    double weight1 = none * (a + b);
    double weight2 = weight1 * (a + b * 0.5);
    double weight3 = weight2 * (a + b / 3);
    double sum1 = none + weight1;
    double sum2 = sum1 + weight2;
    double sum3 = sum2 + weight3;
    if (sum3 >= target) {
      return less(none, target) + less(sum1, target) + less(sum2, target);
    }
    return walk(3, sum3, weight3, a, b, target);
  }

  /**
   * Walks on from a count that is still too small, or may be, four steps at a time; where the sum
   * passes the target within them is found by comparisons that need no branch. Ends, too, where the
   * sum does not grow any more.
   */
  private static int walk(
      int first, double firstSum, double firstWeight, double a, double b, double target) {
    int k = first;
    double weight = firstWeight;
    double sum = firstSum;
    while (true) {
      double weight1 = weight * (a + b / (k + 1));
      double weight2 = weight1 * (a + b / (k + 2));
      double weight3 = weight2 * (a + b / (k + 3));
      double weight4 = weight3 * (a + b / (k + 4));
      double sum1 = sum + weight1;
      double sum2 = sum1 + weight2;
      double sum3 = sum2 + weight3;
      double sum4 = sum3 + weight4;
      if (sum4 >= target) {
        return k + less(sum, target) + less(sum1, target) + less(sum2, target) + less(sum3, target);
      }
      if (sum4 == sum3) {
        return k + less(sum, sum1) + less(sum1, sum2) + less(sum2, sum3);
      }
      k += 4;
      weight = weight4;
      sum = sum4;
    }
  }

  /** 1 where one number is less than another, else 0: the sign of their difference. */
  private static int less(double one, double other) {
    return (int) (Double.doubleToRawLongBits(one - other) >>> 63);
  }

  private static int walkFromTheMiddle(double a, double b, double u) {
    int mode = (int) (b / (1.0 - a));
    double sum = 1.0;
    int first = mode;
    double firstWeight = 1.0;
    while (first > 0 && firstWeight > NEGLIGIBLE) {
      firstWeight /= a + b / first;
      first--;
      sum += firstWeight;
    }
    double weight = 1.0;
    for (int k = mode + 1; weight > NEGLIGIBLE; k++) {
      weight *= a + b / k;
      sum += weight;
    }
    return walk(first, firstWeight, firstWeight, a, b, u * sum);
  }
}
