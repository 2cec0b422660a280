package jiju.analysis.sensitivity;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Functions of the unit cube whose indices are known.
 *
 * @param first first-order indices
 * @param total total indices
 */
record KnownFunction(
    String name, int dimensions, ToDoubleFunction<double[]> f, double[] first, double[] total) {

  /** Ishigami and Homma (1990), a = 7, b = 0.1. */
  static KnownFunction ishigami() {
    return new KnownFunction(
        "Ishigami",
        3,
        u -> {
          double[] x = Arrays.stream(u).map(v -> Math.PI * (2 * v - 1)).toArray();
          return Math.sin(x[0])
              + 7 * Math.sin(x[1]) * Math.sin(x[1])
              + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
        },
        new double[] {0.3139, 0.4424, 0},
        new double[] {0.5576, 0.4424, 0.2437});
  }

  /** Sobol's G (Saltelli and Sobol 1995). */
  static KnownFunction g(double... a) {
    double[] partial = Arrays.stream(a).map(one -> 1 / (3 * (1 + one) * (1 + one))).toArray();
    double product = Arrays.stream(partial).map(v -> 1 + v).reduce(1, (p, q) -> p * q);
    double variance = product - 1;
    return new KnownFunction(
        "G",
        a.length,
        u -> {
          double value = 1;
          for (int i = 0; i < a.length; i++) {
            value *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
          }
          return value;
        },
        Arrays.stream(partial).map(v -> v / variance).toArray(),
        Arrays.stream(partial).map(v -> v * product / (1 + v) / variance).toArray());
  }

  static KnownFunction linear(double... slopes) {
    double squares = Arrays.stream(slopes).map(s -> s * s).sum();
    double[] shares = Arrays.stream(slopes).map(s -> s * s / squares).toArray();
    return new KnownFunction(
        "linear",
        slopes.length,
        u -> {
          double value = 100;
          for (int i = 0; i < slopes.length; i++) {
            value += slopes[i] * u[i];
          }
          return value;
        },
        shares,
        shares);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Outcomes at points, with normal noise that the points of a block share in part. */
  double[][] outcomes(double[][] points, int block, int replications, double noise) {
    double[][] outcomes = new double[points.length][replications];
    SplittableRandom random = new SplittableRandom(42);
    double[] shared = new double[replications];
    for (int i = 0; i < points.length; i++) {
      double mean = f.applyAsDouble(points[i]);
      for (int r = 0; r < replications; r++) {
        shared[r] = i % block == 0 ? random.nextGaussian() : shared[r];
        double own = random.nextGaussian();
        outcomes[i][r] = mean + noise * (0.8 * shared[r] + 0.6 * own);
      }
    }
    return outcomes;
  }
}
