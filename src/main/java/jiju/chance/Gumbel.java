package jiju.chance;

/**
 * The standard Gumbel distribution, whose maximum over alternatives with added utilities makes the
 * multinomial logit (D. McFadden, 1974).
 */
public final class Gumbel {

  private Gumbel() {}

  /** The value −ln(−ln u) below which a draw lies with probability u. */
  public static double quantile(double u) {
    return -Elementary.log(arrival(u));
  }

  /**
   * The arrival time −ln u, for a race that spares one logarithm of two: the alternative with the
   * largest V + quantile(u) is the one with the smallest arrival(u)·e^(−V), and e^(−V) is the same
   * for all who look at it.
   */
  public static double arrival(double u) {
    return -Elementary.log(u);
  }
}
