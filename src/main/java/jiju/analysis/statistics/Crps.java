package jiju.analysis.statistics;

import java.util.Arrays;

/**
 * Continuous ranked probability score of an ensemble: E|X − y| − E|X − X′|/2 (Gneiting and Raftery
 * 2007, "Strictly proper scoring rules"), in units of the number itself. 0 is perfect; for a single
 * run it is the absolute error.
 */
public final class Crps {

  private Crps() {}

  /**
   * Score of the ensemble against what was observed.
   *
   * @param ensemble one value a replication; {@code NaN} are left out
   * @return {@code NaN} without values
   */
  public static double of(double[] ensemble, double observed) {
    double[] sorted = Arrays.stream(ensemble).filter(value -> !Double.isNaN(value)).toArray();
    Arrays.sort(sorted);
    int n = sorted.length;
    double error = 0;
    double spread = 0;
    for (int i = 0; i < n; i++) {
      error += Math.abs(sorted[i] - observed);
      spread += (2.0 * i - n + 1) * sorted[i];
    }
    return error / n - spread / ((double) n * n);
  }
}
