package jiju.analysis.validation;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** Statistics of the growth of firms that the field reports as regularities. */
public final class FirmDynamics {
  private static final int FEWEST_IN_A_CLASS = 100;
  private static final int CLASSES = 12;

  private FirmDynamics() {}

  /**
   * Shape b of the Subbotin density, from the ratio of the mean distance to the standard deviation:
   * 2 is normal, 1 is Laplace.
   *
   * @param residuals with mean zero
   */
  public static double subbotinShape(double[] residuals) {
    double absolute = Arrays.stream(residuals).map(Math::abs).average().orElse(Double.NaN);
    double deviation =
        Math.sqrt(Arrays.stream(residuals).map(x -> x * x).average().orElse(Double.NaN));
    double low = 0.3;
    double high = 4;
    for (int i = 0; i < 60; i++) {
      double b = (low + high) / 2;
      double ratio = Gamma.gamma(2 / b) / Math.sqrt(Gamma.gamma(1 / b) * Gamma.gamma(3 / b));
      if (ratio < absolute / deviation) {
        low = b;
      } else {
        high = b;
      }
    }
    return (low + high) / 2;
  }

  /** Fourth moment over the square of the second, less that of the normal law. */
  public static double excessKurtosis(double[] residuals) {
    double second = Arrays.stream(residuals).map(x -> x * x).average().orElse(Double.NaN);
    double fourth = Arrays.stream(residuals).map(x -> x * x * x * x).average().orElse(Double.NaN);
    return fourth / (second * second) - 3;
  }

  /**
   * Growth in logs, each on the scale of its size, centred.
   *
   * @param before sizes at the start; those below the smallest are left out
   * @param after sizes a year later, of the same firms
   * @param smallest least size at the start
   * @param exponent by which volatility falls with size
   */
  public static double[] residuals(
      double[] before, double[] after, double smallest, double exponent) {
    double[] logs = new double[before.length];
    int count = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] >= smallest) {
        logs[count++] = Math.log(after[i] / before[i]) * Math.pow(before[i], exponent);
      }
    }
    double[] kept = Arrays.copyOf(logs, count);
    double mean = Arrays.stream(kept).average().orElse(Double.NaN);
    return Arrays.stream(kept).map(x -> x - mean).toArray();
  }

  /** Slope of ln mean absolute growth on ln size, over classes of size. */
  public static double sizeVarianceSlope(double[] before, double[] after) {
    double mean = 0;
    for (int i = 0; i < before.length; i++) {
      mean += Math.log(after[i] / before[i]) / before.length;
    }
    double[][] classes = new double[CLASSES][3];
    for (int i = 0; i < before.length; i++) {
      if (before[i] >= 2) {
        int bin = (int) Math.min(CLASSES - 1.0, Math.max(0, 3 * Math.log(before[i] / 2)));
        classes[bin][0]++;
        classes[bin][1] += Math.abs(Math.log(after[i] / before[i]) - mean);
        classes[bin][2] += Math.log(before[i]);
      }
    }
    SimpleRegression line = new SimpleRegression();
    for (double[] one : classes) {
      if (one[0] >= FEWEST_IN_A_CLASS) {
        line.addData(one[2] / one[0], Math.log(one[1] / one[0]));
      }
    }
    return line.getSlope();
  }
}
