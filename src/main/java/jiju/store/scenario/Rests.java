package jiju.store.scenario;

import jiju.scenario.check.Finding;

/** Whether a finding means anything while something else is wrong already. */
final class Rests {
  private Rests() {}

  /** Whether the finding is about the bad path itself. */
  static boolean isAbout(Finding finding, String badPath) {
    return !badPath.isEmpty() && meet(finding.path(), badPath);
  }

  /** Whether the finding rests on the bad path. */
  static boolean on(Finding finding, String badPath) {
    return !badPath.isEmpty() && finding.involved().stream().anyMatch(path -> meet(path, badPath));
  }

  /** Whether one path lies at, above or below the other. */
  private static boolean meet(String pattern, String path) {
    String[] one = segments(pattern);
    String[] other = segments(path);
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      if (!one[i].equals("*") && !one[i].equals(other[i])) {
        return false;
      }
    }
    return true;
  }

  private static String[] segments(String path) {
    return path.replace("[", ".[").split("\\.");
  }
}
