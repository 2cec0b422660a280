package jiju.chance;

/**
 * The standard logistic distribution: a binary logit says yes when its utility exceeds such a
 * number, which spares the exponential of each comparison.
 */
public final class Logistic {

  private Logistic() {}

  /** The value ln(u / (1 − u)) below which a draw lies with probability u. */
  public static double quantile(double u) {
    return Elementary.log(u / (1.0 - u));
  }
}
