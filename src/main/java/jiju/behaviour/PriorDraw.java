package jiju.behaviour;

import java.util.Optional;
import jiju.chance.StandardNormal;
import jiju.scenario.Prior;

/** Draws one of nature's numbers by inversion; 0 where no prior is stated. */
final class PriorDraw {
  private static final double Z_95 = 1.6448536269514722;

  private final boolean lognormal;
  private final double start;
  private final double scale;

  private PriorDraw(boolean lognormal, double start, double scale) {
    this.lognormal = lognormal;
    this.start = start;
    this.scale = scale;
  }

  static PriorDraw of(Optional<Prior> prior) {
    return prior.map(PriorDraw::of).orElse(new PriorDraw(false, 0, 0));
  }

  private static PriorDraw of(Prior prior) {
    if (prior.distribution() == Prior.Shape.UNIFORM) {
      return new PriorDraw(false, prior.low(), prior.high() - prior.low());
    }
    double low = StrictMath.log(prior.low());
    double high = StrictMath.log(prior.high());
    return new PriorDraw(true, (low + high) / 2, (high - low) / (2 * Z_95));
  }

  /** The number at quantile u. */
  double quantile(double u) {
    return lognormal
        ? StrictMath.exp(start + scale * StandardNormal.quantile(u))
        : start + scale * u;
  }
}
