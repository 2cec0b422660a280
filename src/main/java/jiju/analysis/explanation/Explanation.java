package jiju.analysis.explanation;

import java.util.Arrays;
import jiju.analysis.statistics.Bands;
import jiju.analysis.uncertainty.VarianceShare;

/**
 * Where a number that really came about lies in its projection. It is taken apart into four terms
 * that add up to it: what there would have been without any lever, what the levers brought, what
 * the market was better or worse than expected, and chance.
 *
 * <p>What differs from the median is divided on the logarithmic scale in the proportion in which
 * the uncertain numbers and chance make up the variance (the conditional mean under normality);
 * without a posterior all of it is chance.
 *
 * @param percentile share of the runs below the number; half of those equal to it count
 * @param expected median of the projection
 * @param withoutLevers median without any lever
 * @param market what the uncertain numbers are made answerable for, in units of the number
 * @param chance what is left
 * @param ignorance share of the variance of the logarithm that comes from the uncertain numbers
 */
public record Explanation(
    double actual,
    double percentile,
    double expected,
    double withoutLevers,
    double market,
    double chance,
    double ignorance) {

  /**
   * Explains a number.
   *
   * @param projected one a replication, as things were done
   * @param bare of the same replications, without any lever
   * @param posterior whether each two replications share a draw of the uncertain numbers
   */
  public static Explanation of(
      double actual, double[] projected, double[] bare, boolean posterior) {
    double expected = median(projected);
    double share = posterior ? ignorance(projected) : 0;
    double ratio = StrictMath.log1p(actual) - StrictMath.log1p(expected);
    double market = (1 + expected) * StrictMath.expm1(share * ratio);
    return new Explanation(
        actual,
        percentile(actual, projected),
        expected,
        median(bare),
        market,
        actual - expected - market,
        share);
  }

  /** What the levers brought: the expected number less that without them. */
  public double levers() {
    return expected - withoutLevers;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Bands.quantile(sorted, 50);
  }

  private static double ignorance(double[] projected) {
    int pairs = projected.length / 2;
    double[] first = new double[pairs];
    double[] second = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      first[i] = StrictMath.log1p(projected[2 * i]);
      second[i] = StrictMath.log1p(projected[2 * i + 1]);
    }
    double share = VarianceShare.of(first, second).share();
    return Double.isNaN(share) ? 0 : share;
  }

  private static double percentile(double actual, double[] projected) {
    double below = 0;
    for (double value : projected) {
      below += value < actual ? 1 : value == actual ? 0.5 : 0;
    }
    return below / projected.length;
  }
}
