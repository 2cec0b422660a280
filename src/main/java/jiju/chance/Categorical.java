package jiju.chance;

/** A choice among a few things by weight. */
public final class Categorical {

  private Categorical() {}

  /**
   * The thing that a uniform number picks.
   *
   * @param weights at least 0, with a positive sum of any size
   * @param u in the open interval (0, 1)
   * @return an index with a positive weight, non-decreasing in u
   * @throws IllegalArgumentException if a weight is negative or none is positive
   */
  public static int index(double[] weights, double u) {
    double sum = 0.0;
    for (double weight : weights) {
      if (!(weight >= 0.0)) {
        throw new IllegalArgumentException("a weight must be at least 0, not " + weight);
      }
      sum += weight;
    }
    if (!(sum > 0.0 && sum < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weights must have a positive, finite sum, not " + sum);
    }
    return indexAt(weights, u * sum);
  }

  private static int indexAt(double[] weights, double target) {
    int chosen = -1;
    double sum = 0.0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0.0) {
        chosen = i;
        sum += weights[i];
        if (target < sum) {
          break;
        }
      }
    }
    return chosen;
  }
}
