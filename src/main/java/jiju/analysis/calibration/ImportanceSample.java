package jiju.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Draws of a posterior: points of the prior, each as often as its likelihood deserves. */
final class ImportanceSample {
  private final List<double[]> points = new ArrayList<>();
  private final List<Double> logs = new ArrayList<>();

  /**
   * @param points of the prior
   * @param logLikelihood of a point and its number
   */
  ImportanceSample(List<double[]> points, ToDoubleBiFunction<double[], Integer> logLikelihood) {
    for (int i = 0; i < points.size(); i++) {
      double log = logLikelihood.applyAsDouble(points.get(i), i);
      if (log > Double.NEGATIVE_INFINITY) {
        this.points.add(points.get(i));
        logs.add(log);
      }
    }
  }

  /**
   * Systematic resampling: a point drawn several times stands once, with that weight.
   *
   * @param draws number of draws, those that coincide counted apart
   */
  WeightedScores draw(int draws) {
    double most = logs.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double[] weights = logs.stream().mapToDouble(log -> StrictMath.exp(log - most)).toArray();
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    List<double[]> drawn = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    double upTo = 0;
    int made = 0;
    for (int i = 0; i < weights.length; i++) {
      upTo += weights[i] / total * draws;
      int now = 0;
      while (made < draws && made + 0.5 < upTo) {
        made++;
        now++;
      }
      if (now > 0) {
        drawn.add(points.get(i));
        times.add((double) now);
      }
    }
    return new WeightedScores(drawn, times.stream().mapToDouble(Double::doubleValue).toArray(), 0);
  }
}
