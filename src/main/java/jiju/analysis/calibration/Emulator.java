package jiju.analysis.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * A guess at what a run would say of one fact: mean and standard deviation over its luck, each a
 * polynomial of second degree in the normal scores. The spread takes in what the mean misses. Where
 * trials are too few to tell how the spread changes, it is one number, which takes in how far a
 * mean of few trials is mistaken.
 */
final class Emulator {
  private static final double SMALLEST = 1e-12;

  /** Trials a coefficient from which on a spread that changes can be told: an assumption. */
  private static final int ENOUGH = 20;

  /**
   * Mean of ln χ² with one degree of freedom: what a logarithm of a squared residual falls short.
   */
  private static final double LOG_BIAS = 1.2703628454614782;

  private final Reading reading;
  private final Quadratic mean;
  private final Quadratic logVariance;

  private Emulator(Reading reading, Quadratic mean, Quadratic logVariance) {
    this.reading = reading;
    this.mean = mean;
    this.logVariance = logVariance;
  }

  /** Learns from trials in which the run says something of the fact. */
  static Emulator of(Reading reading, int fact, List<Trial> trials) {
    List<double[]> points = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Trial trial : trials) {
      if (!Double.isNaN(trial.said()[fact])) {
        points.add(trial.scores());
        values.add(reading.scaled(trial.said()[fact]));
      }
    }
    double[] said = values.stream().mapToDouble(Double::doubleValue).toArray();
    Quadratic mean = Quadratic.fit(points, said);
    int terms = mean.terms();
    if (said.length < ENOUGH * terms) {
      return new Emulator(reading, mean, Quadratic.constant(logVariance(mean, points, said)));
    }
    double[] logSquares = new double[said.length];
    for (int i = 0; i < said.length; i++) {
      double residual = said[i] - mean.at(points.get(i));
      logSquares[i] = StrictMath.log(residual * residual + SMALLEST) + LOG_BIAS;
    }
    return new Emulator(reading, mean, Quadratic.fit(points, logSquares));
  }

  private static double logVariance(Quadratic mean, List<double[]> points, double[] said) {
    double squares = SMALLEST;
    for (int i = 0; i < said.length; i++) {
      double residual = said[i] - mean.at(points.get(i));
      squares += residual * residual;
    }
    double mistaken = 1 + (double) mean.terms() / said.length;
    return StrictMath.log(squares * mistaken / Math.max(1, said.length - mean.terms()));
  }

  /** Coefficients of the mean. */
  int terms() {
    return mean.terms();
  }

  /** What a run is expected to say, on the scale of distances. */
  double mean(double[] point) {
    return mean.at(point);
  }

  /** The luck of a trial in standard deviations; NaN where its run says nothing of the fact. */
  double standardised(Trial trial, int fact) {
    double said = reading.scaled(trial.said()[fact]);
    return (said - mean(trial.scores())) / sd(trial.scores());
  }

  /** Standard deviation over luck, on the scale of distances. */
  double sd(double[] point) {
    return StrictMath.exp(logVariance.at(point) / 2);
  }

  /** How many standard deviations the fact lies from what is to be expected; 0 inside it. */
  double implausibility(double[] point) {
    return Math.abs(reading.outside(mean.at(point))) / sd(point);
  }
}
