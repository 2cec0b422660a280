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

  /** The smallest count whose cumulative probability reaches u. */
  static int count(double a, double b, double logOfZero, double u) {
    return logOfZero > FAR
        ? walk(0, Elementary.exp(logOfZero), a, b, u)
        : walkFromTheMiddle(a, b, u);
  }

  private static int walk(int first, double firstWeight, double a, double b, double target) {
    int k = first;
    double weight = firstWeight;
    double sum = weight;
    while (sum < target) {
      weight *= a + b / (k + 1);
      double next = sum + weight;
      if (next == sum) {
        break;
      }
      sum = next;
      k++;
    }
    return k;
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
    return walk(first, firstWeight, a, b, u * sum);
  }
}
