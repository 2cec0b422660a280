package jiju.chance;

/**
 * The standard Gumbel distribution, whose maximum over alternatives with added utilities makes the
 * multinomial logit (D. McFadden, 1974).
 */
public final class Gumbel {

  private Gumbel() {}

  /** The value −ln(−ln u) below which a draw lies with probability u. */
  public static double quantile(double u) {
    return -Elementary.log(-Elementary.log(u));
  }
}
