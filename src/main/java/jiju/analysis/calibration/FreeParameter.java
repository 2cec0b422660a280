package jiju.analysis.calibration;

import jiju.chance.StandardNormal;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.unit.Text;

/**
 * A number that the facts shall inform. Calibration works with its normal score: z is standard
 * normal under the prior, so that whatever is done to z stays within the range.
 *
 * @param path where it stands in the scenario
 * @param prior what is held of it before the facts: uniform between two ends, or lognormal by its 5
 *     % and 95 % points
 * @param min least value that makes sense
 * @param max greatest value that makes sense
 */
public record FreeParameter(
    String path, Text meaning, Unit unit, Prior prior, double min, double max) {
  /** The 95 % point of the standard normal distribution. */
  private static final double Z_95 = 1.6448536269514722;

  private static final int GRID = 2000;

  /** The value at a normal score, cut off at the limits. */
  public double at(double z) {
    double value =
        prior.distribution() == Prior.Shape.UNIFORM
            ? prior.low() + (prior.high() - prior.low()) * StandardNormal.cumulative(z)
            : StrictMath.exp(middle() + spread() * z);
    return Math.max(min, Math.min(max, value));
  }

  /** The normal score of a value within the range: what {@link #at} makes it from. */
  public double score(double value) {
    return prior.distribution() == Prior.Shape.UNIFORM
        ? Scores.ofUniform((value - prior.low()) / (prior.high() - prior.low()))
        : (StrictMath.log(value) - middle()) / spread();
  }

  private double middle() {
    return (StrictMath.log(prior.low()) + StrictMath.log(prior.high())) / 2;
  }

  private double spread() {
    return (StrictMath.log(prior.high()) - StrictMath.log(prior.low())) / (2 * Z_95);
  }

  /** Mean, spread and quantiles under the prior alone, from a fine grid of its quantiles. */
  public Marginal priorMarginal() {
    double[] values = new double[GRID];
    double[] weights = new double[GRID];
    for (int i = 0; i < GRID; i++) {
      values[i] = at(Scores.ofUniform((i + 0.5) / GRID));
      weights[i] = 1;
    }
    return Marginal.of(values, weights);
  }
}
