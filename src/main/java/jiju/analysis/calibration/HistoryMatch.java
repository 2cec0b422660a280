package jiju.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * What cannot have been (Craig et al. 1997; Andrianakis et al. 2015): a point is ruled out where
 * some fact lies more than three standard deviations of a run's luck from what the emulator expects
 * there (Pukelsheim's three-sigma rule).
 */
final class HistoryMatch {
  private static final double FARTHEST = 3;

  private static final double ALMOST_ALL = 0.999;

  private final List<Emulator> emulators;
  private final double farthestJointly;

  private HistoryMatch(List<Emulator> emulators) {
    this.emulators = emulators;
    this.farthestJointly =
        new ChiSquaredDistribution(emulators.size()).inverseCumulativeProbability(ALMOST_ALL);
  }

  static HistoryMatch of(List<Reading> readings, List<Trial> trials) {
    List<Emulator> emulators = new ArrayList<>();
    for (int fact = 0; fact < readings.size(); fact++) {
      emulators.add(Emulator.of(readings.get(fact), fact, trials));
    }
    return new HistoryMatch(List.copyOf(emulators));
  }

  boolean rulesOut(double[] point) {
    for (Emulator emulator : emulators) {
      if (emulator.implausibility(point) > FARTHEST) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether all facts together lie too far: the sum of squares of all implausibilities has, for the
   * truth, at most a chi-square law with one degree of freedom a fact.
   */
  boolean rulesOutJointly(double[] point) {
    double sum = 0;
    for (Emulator emulator : emulators) {
      double one = emulator.implausibility(point);
      sum += one * one;
    }
    return sum > farthestJointly;
  }

  /** Coefficients of an emulator's mean. */
  int terms() {
    return emulators.get(0).terms();
  }

  /** One a reading, in their order. */
  List<Emulator> emulators() {
    return emulators;
  }

  /** Standard deviation over luck of what a run says of each fact, at a typical trial. */
  double[] noise(List<Trial> trials) {
    double[] noise = new double[emulators.size()];
    for (int fact = 0; fact < noise.length; fact++) {
      Emulator emulator = emulators.get(fact);
      double[] spreads =
          trials.stream().mapToDouble(trial -> emulator.sd(trial.scores())).sorted().toArray();
      noise[fact] = spreads[spreads.length / 2];
    }
    return noise;
  }
}
