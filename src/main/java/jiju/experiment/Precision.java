package jiju.experiment;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * When there are replications enough: once the 95 % confidence interval of the mean of the main
 * metric, firms on the register of all parks at the end of the last month, is in every arm no wider
 * than the given share of that mean. Looked at after the 20th replication and every tenth from then
 * on, in the order of replications, so that the number of threads has no say in where it stops.
 *
 * @param relativeWidth full width of the interval over the mean, such as 0.05
 */
public record Precision(double relativeWidth) {
  private static final int FIRST_LOOK = 20;
  private static final int STEP = 10;
  private static final double UPPER_TAIL = 0.975;

  public Precision {
    if (!(relativeWidth > 0)) {
      throw new IllegalArgumentException("a width above zero: " + relativeWidth);
    }
  }

  /** Whether to look after this many replications. */
  boolean looksAfter(int replications) {
    return replications >= FIRST_LOOK && replications % STEP == 0;
  }

  /** Whether the values of one arm pin the mean down; a mean of zero needs no variance at all. */
  boolean isReachedBy(double[] values) {
    if (values.length < 2) {
      return false;
    }
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double standardError = Math.sqrt(squares / (values.length - 1) / values.length);
    double t = new TDistribution(values.length - 1).inverseCumulativeProbability(UPPER_TAIL);
    return 2 * t * standardError <= relativeWidth * Math.abs(mean);
  }
}
