package jiju.analysis.comparison;

import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Interval;

/**
 * Variant minus baseline in one cell, over replications that share their luck.
 *
 * @param band how the paired differences are spread
 * @param interval 95 % confidence interval of the mean difference (Student's t over pairs)
 * @param winRate share of pairs in which the variant lies above the baseline; ties are no wins
 * @param lossRate share of pairs in which the variant lies below the baseline
 * @param varianceReduction (var a + var b) / var(a − b): how many times more replications
 *     independent seeds would need for the same precision; {@code NaN} where the differences do not
 *     vary
 */
public record Difference(
    Band band, Interval interval, double winRate, double lossRate, double varianceReduction) {

  public double mean() {
    return band.mean();
  }
}
