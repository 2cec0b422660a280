package jiju.analysis.calibration;

import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.chance.StandardNormal;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points of the prior as normal scores, spread evenly: a Sobol sequence, shifted at random (Cranley
 * and Patterson 1976) by the seed. Mutable: it goes on where it stopped.
 */
final class Scores {
  private static final double HALF_STEPS = 0x1p52;

  private final SobolSequenceGenerator sequence;
  private final double[] shift;

  Scores(int dimensions, long seed) {
    sequence = new SobolSequenceGenerator(dimensions);
    shift = new double[dimensions];
    Luck luck = Luck.of(seed, 0);
    for (int i = 0; i < dimensions; i++) {
      shift[i] = luck.uniform(Decision.PRIOR_DESIGN, i, 0);
    }
  }

  /** The next point. */
  double[] next() {
    double[] point = sequence.nextVector();
    for (int i = 0; i < point.length; i++) {
      double moved = point[i] + shift[i];
      point[i] = ofUniform(moved - Math.floor(moved));
    }
    return point;
  }

  /** The normal score of a uniform number in [0, 1). */
  static double ofUniform(double u) {
    double step = Math.min(Math.floor(u * HALF_STEPS), HALF_STEPS - 1);
    return StandardNormal.quantile((step + 0.5) / HALF_STEPS);
  }
}
