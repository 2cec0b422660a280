package jiju.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jiju.chance.Decision;
import jiju.chance.Luck;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Approximate Bayesian computation with regression adjustment: Beaumont, Zhang and Balding (2002),
 * <i>Approximate Bayesian computation in population genetics</i>. The trials nearest to the facts
 * are kept, weighed by Epanechnikov's kernel, and moved along a local-linear regression to where
 * the facts are.
 *
 * <p>Facts are intervals. A trial inside an interval has no distance and is not moved along that
 * fact; one outside is moved to a place drawn evenly from the part of the interval within the
 * tolerance. So a wide interval such as "at least four" is not read as its middle.
 */
final class RegressionAbc {
  private final List<Reading> readings;
  private final double[] noise;
  private final Luck luck;

  /**
   * @param noise unit of distance for each fact
   */
  RegressionAbc(List<Reading> readings, double[] noise, long seed) {
    this.readings = readings;
    this.noise = noise;
    this.luck = Luck.of(seed, 1);
  }

  /** Keeps the nearest of the trials, and adjusts them. */
  WeightedScores of(List<Trial> trials, int keep) {
    List<Trial> ranked = new ArrayList<>(trials);
    ranked.removeIf(trial -> Double.isNaN(distance(trial)));
    ranked.sort(Comparator.comparingDouble(this::distance));
    List<Trial> kept = ranked.subList(0, Math.min(keep, ranked.size()));
    double tolerance = distance(kept.get(kept.size() - 1)) * (1 + 1e-9);
    double[] weights = new double[kept.size()];
    for (int i = 0; i < weights.length; i++) {
      double share = tolerance > 0 ? distance(kept.get(i)) / tolerance : 0;
      weights[i] = 1 - share * share;
    }
    return new WeightedScores(adjusted(kept, weights, tolerance), weights, tolerance);
  }

  private double distance(Trial trial) {
    double squares = 0;
    for (int fact = 0; fact < noise.length; fact++) {
      Reading reading = readings.get(fact);
      double said = trial.said()[fact];
      double outside = reading.outside(reading.scaled(said)) / noise[fact];
      squares += Double.isNaN(said) ? Double.NaN : outside * outside;
    }
    return Math.sqrt(squares);
  }

  private List<double[]> adjusted(List<Trial> kept, double[] weights, double tolerance) {
    int facts = noise.length;
    int parameters = kept.get(0).scores().length;
    double[][] x = new double[kept.size()][facts];
    double[][] z = new double[kept.size()][];
    for (int i = 0; i < x.length; i++) {
      z[i] = kept.get(i).scores();
      for (int fact = 0; fact < facts; fact++) {
        x[i][fact] = readings.get(fact).scaled(kept.get(i).said()[fact]) / noise[fact];
      }
    }
    double[][] slopes = slopes(x, z, weights);
    List<double[]> moved = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      double[] scores = z[i].clone();
      for (int fact = 0; fact < facts; fact++) {
        double step = step(readings.get(fact), x[i][fact], noise[fact], tolerance, i, fact);
        for (int k = 0; k < parameters; k++) {
          scores[k] += slopes[fact][k] * step;
        }
      }
      moved.add(scores);
    }
    return moved;
  }

  /** How far a trial is moved along a fact, in units of noise. */
  private double step(
      Reading reading, double x, double unit, double tolerance, int trial, int fact) {
    double low = reading.scaled(reading.low()) / unit;
    double high = reading.scaled(reading.high()) / unit;
    if (x >= low && x <= high) {
      return 0;
    }
    double from = Math.max(low, x - tolerance);
    double to = Math.min(high, x + tolerance);
    double u = luck.uniform(Decision.PRESS_INTERVAL, trial, 0, fact);
    return from + (to - from) * u - x;
  }

  /** Weighted least squares of scores on what was said, with an intercept; facts by parameters. */
  private static double[][] slopes(double[][] x, double[][] z, double[] weights) {
    int facts = x[0].length;
    int parameters = z[0].length;
    double[] xMean = mean(x, weights);
    double[] zMean = mean(z, weights);
    double[][] normal = new double[facts][facts];
    double[][] right = new double[facts][parameters];
    for (int i = 0; i < x.length; i++) {
      for (int a = 0; a < facts; a++) {
        double wx = weights[i] * (x[i][a] - xMean[a]);
        for (int b = 0; b < facts; b++) {
          normal[a][b] += wx * (x[i][b] - xMean[b]);
        }
        for (int k = 0; k < parameters; k++) {
          right[a][k] += wx * (z[i][k] - zMean[k]);
        }
      }
    }
    double total = Arrays.stream(weights).sum();
    for (int a = 0; a < facts; a++) {
      normal[a][a] += 1e-9 * total;
    }
    RealMatrix matrix = new Array2DRowRealMatrix(normal, false);
    return new LUDecomposition(matrix)
        .getSolver()
        .solve(new Array2DRowRealMatrix(right, false))
        .getData();
  }

  private static double[] mean(double[][] rows, double[] weights) {
    double[] mean = new double[rows[0].length];
    double total = Arrays.stream(weights).sum();
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += weights[i] / total * rows[i][k];
      }
    }
    return mean;
  }
}
