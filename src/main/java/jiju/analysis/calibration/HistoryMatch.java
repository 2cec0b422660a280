package jiju.analysis.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * What cannot have been (Craig et al. 1997; Andrianakis et al. 2015): a point is ruled out where
 * some fact lies more than three standard deviations of a run's luck from what the emulator expects
 * there (Pukelsheim's three-sigma rule).
 */
final class HistoryMatch {
  private static final double FARTHEST = 3;

  private final List<Emulator> emulators;

  private HistoryMatch(List<Emulator> emulators) {
    this.emulators = emulators;
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
