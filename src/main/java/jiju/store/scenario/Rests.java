package jiju.store.scenario;

import java.util.List;
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
    List<String> one = Paths.segments(pattern);
    List<String> other = Paths.segments(path);
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (!one.get(i).equals("*") && !one.get(i).equals(other.get(i))) {
        return false;
      }
    }
    return true;
  }
}
