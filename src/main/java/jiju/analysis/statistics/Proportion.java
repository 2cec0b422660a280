package jiju.analysis.statistics;

/**
 * A share of replications with its 95 % Wilson interval.
 *
 * @param successes replications in which the event took place
 * @param n replications
 * @param interval Wilson (1927) score interval, 95 %; undefined without replications
 */
public record Proportion(int successes, int n, Interval interval) {

  /** Successes over replications; {@code NaN} without replications. */
  public double value() {
    return n == 0 ? Double.NaN : (double) successes / n;
  }
}
