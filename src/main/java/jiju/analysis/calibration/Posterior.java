package jiju.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jiju.experiment.plan.CalibrationMethod;
import jiju.scenario.Timeline;
import jiju.scenario.form.Retuning;

/**
 * What is held of the free parameters after the facts: a weighted sample.
 *
 * @param draws values of the parameters, in their order; at least one
 * @param weights one a draw, not negative
 * @param readings the facts
 * @param runs simulations made
 * @param tolerance distance of the farthest draw from the facts, in standard deviations of luck; 0
 *     for a method that knows none
 */
public record Posterior(
    List<FreeParameter> parameters,
    List<double[]> draws,
    double[] weights,
    List<Reading> readings,
    List<Wave> waves,
    int runs,
    double tolerance,
    CalibrationMethod method) {

  /** How strongly two parameters must hang together to be called a ridge. */
  private static final double RIDGE = 0.3;

  /** The golden ratio's fractional part: its multiples fill the unit interval evenly. */
  private static final double GOLDEN = 0.6180339887498949;

  public Posterior {
    parameters = List.copyOf(parameters);
    draws = List.copyOf(draws);
    readings = List.copyOf(readings);
    waves = List.copyOf(waves);
  }

  /** Kish's effective size of the sample: (Σw)² / Σw². */
  public double effectiveSize() {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    return sum * sum / squares;
  }

  /** Share of all runs that became draws. */
  public double acceptance() {
    return (double) draws.size() / runs;
  }

  /** One parameter alone. */
  public Marginal marginal(int parameter) {
    return Marginal.of(draws.stream().mapToDouble(draw -> draw[parameter]).toArray(), weights);
  }

  /**
   * Posterior over prior standard deviation: 1 is nothing learnt. Above {@link #CONTRACTED} what
   * rests on the parameter is prior-dominated.
   */
  public double contraction(int parameter) {
    return marginal(parameter).sd() / parameters.get(parameter).priorMarginal().sd();
  }

  /** A parameter that has contracted has at most this share of its prior's standard deviation. */
  public static final double CONTRACTED = 0.7;

  /** Weighted correlation of two parameters. */
  public double correlation(int one, int other) {
    Marginal a = marginal(one);
    Marginal b = marginal(other);
    double total = Arrays.stream(weights).sum();
    double product = 0;
    for (int i = 0; i < weights.length; i++) {
      double[] draw = draws.get(i);
      product += weights[i] / total * (draw[one] - a.mean()) * (draw[other] - b.mean());
    }
    return product / (a.sd() * b.sd());
  }

  /**
   * Two parameters that the facts cannot tell apart.
   *
   * @param correlation negative where one makes up for the other
   */
  public record Ridge(String one, String other, double correlation) {}

  /** Pairs with a correlation of 0.3 or more, strongest first. */
  public List<Ridge> ridges() {
    List<Ridge> ridges = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      for (int j = 0; j < i; j++) {
        double correlation = correlation(j, i);
        if (Math.abs(correlation) >= RIDGE) {
          ridges.add(new Ridge(parameters.get(j).path(), parameters.get(i).path(), correlation));
        }
      }
    }
    ridges.sort((a, b) -> Double.compare(Math.abs(b.correlation()), Math.abs(a.correlation())));
    return ridges;
  }

  /**
   * The same with the draws ordered by the first parameter, so that an even choice among them is
   * even over it too.
   */
  static Posterior sorted(
      List<FreeParameter> parameters,
      List<double[]> draws,
      double[] weights,
      List<Reading> readings,
      List<Wave> waves,
      int runs,
      double tolerance,
      CalibrationMethod method) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> draws.get(i)[0]));
    return new Posterior(
        parameters,
        order.stream().map(draws::get).toList(),
        order.stream().mapToDouble(i -> weights[i]).toArray(),
        readings,
        waves,
        runs,
        tolerance,
        method);
  }

  /**
   * The draw of a replication. Two replications, 0 and 1, 2 and 3 and so on, share one, so that
   * chance and ignorance can be told apart; the draws of any first so many replications spread
   * evenly over the sample.
   */
  public int drawOf(int replication) {
    double place = (replication / 2 + 0.5) * GOLDEN;
    return index(place - Math.floor(place));
  }

  private int index(double share) {
    double mass = share * Arrays.stream(weights).sum();
    double below = 0;
    for (int i = 0; i < weights.length; i++) {
      below += weights[i];
      if (mass < below) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** The numbers of a draw by path. */
  public Map<String, Double> numbers(int draw) {
    Map<String, Double> numbers = new HashMap<>();
    for (int k = 0; k < parameters.size(); k++) {
      numbers.put(parameters.get(k).path(), draws.get(draw)[k]);
    }
    return numbers;
  }

  /** A timeline under a draw. */
  public Timeline timeline(Timeline timeline, int draw) {
    return Retuning.of(timeline, numbers(draw));
  }
}
