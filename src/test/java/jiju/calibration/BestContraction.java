package jiju.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jiju.analysis.calibration.Reading;
import jiju.analysis.calibration.Trial;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * What the facts can tell of a number at the very best, whatever the method: the spread that is
 * left when exactly that is known which a run says of every fact. The law of total variance makes
 * it a floor under every posterior's mean variance. It is measured on draws of the prior, each with
 * its run: around each of some of them, the number is regressed on the facts over the nearest
 * others, and what the regression leaves is what nobody can know.
 */
final class BestContraction {
  private static final int NEIGHBOURS = 150;
  private static final int LOOKS = 600;

  private final List<Trial> trials;
  private final double[][] facts;

  BestContraction(List<Trial> trials, List<Reading> readings) {
    this.trials =
        trials.stream()
            .filter(
                trial ->
                    IntStream.range(0, readings.size())
                        .noneMatch(f -> Double.isNaN(trial.said()[f])))
            .toList();
    this.facts = new double[this.trials.size()][readings.size()];
    for (int f = 0; f < readings.size(); f++) {
      double[] column = new double[facts.length];
      for (int i = 0; i < facts.length; i++) {
        column[i] = readings.get(f).scaled(this.trials.get(i).said()[f]);
      }
      double sd = sd(column);
      for (int i = 0; i < facts.length; i++) {
        facts[i][f] = column[i] / sd;
      }
    }
  }

  /**
   * Root of the mean variance that is left over that of the prior, both of the same numbers.
   *
   * @param numbers one a trial, in the order of the trials given
   */
  double of(double[] numbers) {
    double left = 0;
    int looks = Math.min(LOOKS, facts.length);
    for (int look = 0; look < looks; look++) {
      left += left(look * (facts.length / looks), numbers) / looks;
    }
    double prior = sd(numbers);
    return Math.sqrt(left) / prior;
  }

  List<Trial> trials() {
    return trials;
  }

  private double left(int at, double[] numbers) {
    List<Integer> nearest =
        new ArrayList<>(IntStream.range(0, facts.length).filter(i -> i != at).boxed().toList());
    nearest.sort(Comparator.comparingDouble(i -> distance(facts[i], facts[at])));
    double[] y = new double[NEIGHBOURS];
    double[][] x = new double[NEIGHBOURS][];
    for (int n = 0; n < NEIGHBOURS; n++) {
      int i = nearest.get(n);
      y[n] = numbers[i];
      x[n] = facts[i];
    }
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.newSampleData(y, x);
    return regression.estimateErrorVariance();
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - other[i]) * (one[i] - other[i]);
    }
    return sum;
  }

  private static double sd(double[] values) {
    return new org.apache.commons.math3.stat.descriptive.moment.StandardDeviation()
        .evaluate(values);
  }
}
