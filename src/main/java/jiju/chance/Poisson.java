package jiju.chance;

/** The Poisson distribution. */
public final class Poisson {

  private Poisson() {}

  /**
   * The smallest count whose cumulative probability reaches u. For the same u a larger mean never
   * gives a smaller count, so that cohorts nest when a rate changes.
   *
   * @param mean at least 0, at most 10⁸; the work grows with it, later with its square root
   * @param u in the open interval (0, 1)
   * @throws IllegalArgumentException if the mean is out of range
   */
  public static int count(double mean, double u) {
    return NegativeBinomial.count(mean, 1.0, u);
  }
}
