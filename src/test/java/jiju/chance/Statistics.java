package jiju.chance;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Tests of fit; p-values far from 0 mean that nothing speaks against the distribution. */
final class Statistics {

  private Statistics() {}

  /** p-value of Pearson's test that counts are equal in expectation. */
  static double uniformityOf(long[] counts) {
    double total = Arrays.stream(counts).sum();
    double expected = total / counts.length;
    double sum = 0;
    for (long count : counts) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return 1 - new ChiSquaredDistribution(null, counts.length - 1).cumulativeProbability(sum);
  }

  /** p-value of Kolmogorov and Smirnov's test (asymptotic; samples are large here). */
  static double fit(double[] sample, DoubleUnaryOperator cumulative) {
    double[] sorted = sample.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    double distance = 0;
    for (int i = 0; i < n; i++) {
      double f = cumulative.applyAsDouble(sorted[i]);
      distance = Math.max(distance, Math.max(f - (double) i / n, (i + 1.0) / n - f));
    }
    double lambda = distance * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
    double p = 0;
    for (int k = 1; k <= 100; k++) {
      p += 2 * (k % 2 == 1 ? 1 : -1) * StrictMath.exp(-2.0 * k * k * lambda * lambda);
    }
    return Math.min(1, p);
  }

  static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElseThrow();
    double meanB = Arrays.stream(b).average().orElseThrow();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / Math.sqrt(aa * bb);
  }
}
