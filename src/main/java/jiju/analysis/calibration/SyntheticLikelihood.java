package jiju.analysis.calibration;

import java.util.List;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.chance.StandardNormal;

/**
 * How likely the facts are at a point, if what a run says of them is normal on the scale of
 * distances: Wood (2010), <i>Statistical inference for noisy nonlinear ecological dynamic
 * systems</i>, with mean and spread from emulators, and one correlation between the facts for all
 * points. A fact is an interval; the probability of all intervals at once is estimated by the
 * simulator of Geweke, Hajivassiliou and Keane, one draw a point, which keeps importance weights
 * unbiased.
 */
final class SyntheticLikelihood {
  /** Intervals narrower than this, in standard deviations, count as points. */
  private static final double NARROW = 1e-9;

  private static final double CLOSEST = 1e-15;

  private final List<Reading> readings;
  private final List<Emulator> emulators;
  private final double[][] root;
  private final Luck luck;

  /**
   * @param emulators one a reading
   * @param trials from which to learn how the facts' luck hangs together
   */
  SyntheticLikelihood(
      List<Reading> readings, List<Emulator> emulators, List<Trial> trials, long seed) {
    this.readings = readings;
    this.emulators = emulators;
    this.root = LuckCorrelation.root(emulators, trials);
    this.luck = Luck.of(seed, 2);
  }

  /**
   * Logarithm of the likelihood, up to a constant; minus infinity where it is nil.
   *
   * @param number of the point, for the luck of the estimate
   */
  double log(double[] point, int number) {
    double[] drawn = new double[readings.size()];
    double sum = 0;
    for (int f = 0; f < drawn.length; f++) {
      double before = 0;
      for (int j = 0; j < f; j++) {
        before += root[f][j] * drawn[j];
      }
      Reading reading = readings.get(f);
      double sd = emulators.get(f).sd(point);
      double mean = emulators.get(f).mean(point);
      double from = ((reading.scaled(reading.low()) - mean) / sd - before) / root[f][f];
      double to = ((reading.scaled(reading.high()) - mean) / sd - before) / root[f][f];
      if (to - from < NARROW) {
        drawn[f] = from;
        sum += -from * from / 2 - StrictMath.log(sd);
      } else {
        double share = between(from, to);
        double u = luck.uniform(Decision.PRESS_INTERVAL, number, 0, f);
        drawn[f] = within(from, share, u);
        sum += StrictMath.log(share);
      }
    }
    return sum;
  }

  private static double between(double from, double to) {
    return from > 0
        ? StandardNormal.cumulative(-from) - StandardNormal.cumulative(-to)
        : StandardNormal.cumulative(to) - StandardNormal.cumulative(from);
  }

  private static double within(double from, double share, double u) {
    double place =
        from > 0
            ? StandardNormal.cumulative(-from) - u * share
            : StandardNormal.cumulative(from) + u * share;
    double quantile = StandardNormal.quantile(Math.max(CLOSEST, Math.min(1 - CLOSEST, place)));
    return from > 0 ? -quantile : quantile;
  }
}
