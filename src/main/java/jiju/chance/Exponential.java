package jiju.chance;

/** The exponential distribution with mean 1. */
public final class Exponential {

  private Exponential() {}

  /** The value −ln(1 − u) below which a draw lies with probability u. */
  public static double quantile(double u) {
    return -Elementary.log(1.0 - u);
  }
}
