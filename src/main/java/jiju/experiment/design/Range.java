package jiju.experiment.design;

import java.util.List;
import jiju.chance.Elementary;
import jiju.chance.StandardNormal;
import jiju.scenario.Prior;

/**
 * The values that a parameter may take, and how likely each is.
 *
 * @param low least value; for a lognormal the 5 % point
 * @param high greatest value; for a lognormal the 95 % point
 * @param min least value that makes sense; a lognormal is cut there
 * @param max greatest value that makes sense
 * @param whole whether only whole numbers are taken
 */
public record Range(
    double low, double high, Prior.Shape shape, double min, double max, boolean whole) {
  private static final double Z95 = StandardNormal.quantile(0.95);

  public Range {
    boolean ordered = low <= high && min <= max;
    if (!ordered || (shape == Prior.Shape.LOGNORMAL && !(low > 0))) {
      throw new IllegalArgumentException("no range: " + low + " to " + high);
    }
  }

  /** All values between two ends equally likely. */
  public static Range uniform(double low, double high) {
    return new Range(low, high, Prior.Shape.UNIFORM, low, high, false);
  }

  /** The two ends, as after {@code --set}. */
  public List<String> ends() {
    return List.of(Numerals.of(low), Numerals.of(high));
  }

  /**
   * The value below which a share of the probability lies.
   *
   * @param u from 0 to 1
   */
  public double quantile(double u) {
    if (low == high) {
      return low;
    }
    double value = shape == Prior.Shape.UNIFORM ? uniformly(u) : lognormally(u);
    return Math.max(min, Math.min(max, value));
  }

  private double uniformly(double u) {
    if (whole) {
      return Math.min(
          high, Math.ceil(low) + Math.floor(u * (Math.floor(high) - Math.ceil(low) + 1)));
    }
    return low + u * (high - low);
  }

  private double lognormally(double u) {
    double middle = (Elementary.log(low) + Elementary.log(high)) / 2;
    double sigma = (Elementary.log(high) - Elementary.log(low)) / (2 * Z95);
    double below = min > 0 ? StandardNormal.cumulative((Elementary.log(min) - middle) / sigma) : 0;
    double upTo = StandardNormal.cumulative((Elementary.log(max) - middle) / sigma);
    double cut = Math.max(0x1p-53, Math.min(1 - 0x1p-53, below + u * (upTo - below)));
    double value = Elementary.exp(middle + sigma * StandardNormal.quantile(cut));
    return whole ? Math.rint(value) : value;
  }
}
