package jiju.behaviour;

import java.util.Optional;
import jiju.chance.StandardNormal;
import jiju.scenario.Prior;

/** Draws nature's numbers by inversion. */
final class PriorDraw {
  private static final double Z_95 = 1.6448536269514722;

  private PriorDraw() {}

  /** The number at quantile u; 0 where no prior is stated. */
  static double quantile(Optional<Prior> prior, double u) {
    return prior.map(known -> quantile(known, u)).orElse(0.0);
  }

  private static double quantile(Prior prior, double u) {
    if (prior.distribution() == Prior.Shape.UNIFORM) {
      return prior.low() + (prior.high() - prior.low()) * u;
    }
    double low = StrictMath.log(prior.low());
    double high = StrictMath.log(prior.high());
    double sigma = (high - low) / (2 * Z_95);
    return StrictMath.exp((low + high) / 2 + sigma * StandardNormal.quantile(u));
  }
}
