package jiju.analysis.calibration;

import java.util.Arrays;
import java.util.Comparator;

/** What a weighted sample says of one number. */
public record Marginal(
    double mean, double sd, double p05, double p25, double p50, double p75, double p95) {

  /**
   * Mean, standard deviation and quantiles.
   *
   * @param weights not negative, not all zero
   */
  public static Marginal of(double[] values, double[] weights) {
    double total = Arrays.stream(weights).sum();
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      mean += weights[i] / total * values[i];
    }
    double variance = 0;
    for (int i = 0; i < values.length; i++) {
      variance += weights[i] / total * (values[i] - mean) * (values[i] - mean);
    }
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    return new Marginal(
        mean,
        Math.sqrt(variance),
        quantile(values, weights, order, 0.05 * total),
        quantile(values, weights, order, 0.25 * total),
        quantile(values, weights, order, 0.5 * total),
        quantile(values, weights, order, 0.75 * total),
        quantile(values, weights, order, 0.95 * total));
  }

  private static double quantile(double[] values, double[] weights, Integer[] order, double mass) {
    double below = 0;
    for (int i : order) {
      below += weights[i];
      if (below >= mass) {
        return values[i];
      }
    }
    return values[order[order.length - 1]];
  }
}
