package jiju.analysis.statistics;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Two-sided 95 % points of Student's t, each computed once: its memory is its only state. Not for
 * several threads.
 */
public final class StudentT {
  private static final double UPPER_TAIL = 0.975;

  private final Map<Integer, Double> points = new TreeMap<>();

  /**
   * The 97.5 % point.
   *
   * @param n values in the mean; degrees of freedom are n − 1; {@code NaN} for fewer than two
   */
  public double point(int n) {
    return n < 2 ? Double.NaN : points.computeIfAbsent(n, StudentT::compute);
  }

  private static double compute(int n) {
    return new TDistribution(n - 1).inverseCumulativeProbability(UPPER_TAIL);
  }

  /**
   * 95 % confidence interval of a mean; undefined for fewer than two values. Values without
   * variance give an interval of no width.
   */
  public Interval ofMean(Band band) {
    if (band.n() < 2) {
      return Interval.UNDEFINED;
    }
    double half = point(band.n()) * band.sd() / Math.sqrt(band.n());
    return new Interval(band.mean() - half, band.mean() + half);
  }
}
