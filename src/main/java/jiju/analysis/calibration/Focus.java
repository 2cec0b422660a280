package jiju.analysis.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the prior that matters, and emulators that need be good there alone. What all facts
 * together rule out is left out, emulators are fitted again to the trials of the rest, and so on: a
 * polynomial bends less over a smaller part, misses less, and rules out more. No run is made for
 * it, and trials are chosen by where they stand, not by what they said.
 *
 * @param matches one a pass
 * @param trials of the part
 * @param emulators fitted to them, one a reading
 */
record Focus(List<HistoryMatch> matches, List<Trial> trials, List<Emulator> emulators) {
  private static final int MOST_PASSES = 8;

  /** Trials a coefficient below which a part has too few: an assumption. */
  private static final int ENOUGH = 15;

  Focus {
    matches = List.copyOf(matches);
    trials = List.copyOf(trials);
    emulators = List.copyOf(emulators);
  }

  static Focus of(List<Reading> readings, List<Trial> left) {
    List<HistoryMatch> matches = new ArrayList<>();
    List<Trial> trials = left;
    HistoryMatch match = HistoryMatch.of(readings, trials);
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      HistoryMatch now = match;
      List<Trial> nearer =
          trials.stream().filter(trial -> !now.rulesOutJointly(trial.scores())).toList();
      if (nearer.size() < ENOUGH * match.terms() || nearer.size() == trials.size()) {
        break;
      }
      matches.add(match);
      trials = nearer;
      match = HistoryMatch.of(readings, trials);
    }
    return new Focus(matches, trials, match.emulators());
  }

  boolean leavesOut(double[] point) {
    return matches.stream().anyMatch(match -> match.rulesOutJointly(point));
  }
}
