package jiju.scenario.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was probably meant: the least Damerau–Levenshtein distance (restricted form:
 * insert, delete, replace, swap neighbours) to the name or to its beginning, so that a word cut
 * short is found as well. Capitals do not count.
 */
public final class NearestName {
  private static final int LETTERS_PER_SLIP = 3;
  private static final int LETTERS_PER_SLIP_OF_A_BEGINNING = 4;

  private static final int LONGEST_NAME = 100;

  private NearestName() {}

  /** The nearest of the right names, the first where several are as near; empty: none is near. */
  public static Optional<String> find(String wrong, Collection<String> right) {
    if (wrong.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String best = "";
    double least = Double.POSITIVE_INFINITY;
    for (String name : right) {
      double distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return least == Double.POSITIVE_INFINITY ? Optional.empty() : Optional.of(best);
  }

  private static double distance(String wrong, String name) {
    int[] toBeginnings = toBeginnings(wrong, name);
    int whole = toBeginnings[name.length()];
    if (whole <= Math.max(1, wrong.length() / LETTERS_PER_SLIP)) {
      return whole;
    }
    int beginning = Integer.MAX_VALUE;
    for (int distance : toBeginnings) {
      beginning = Math.min(beginning, distance);
    }
    return beginning <= wrong.length() / LETTERS_PER_SLIP_OF_A_BEGINNING && wrong.length() > 2
        ? beginning + 1.5
        : Double.POSITIVE_INFINITY;
  }

  /** Distances of the wrong word to the first 0, 1, 2, … letters of the name. */
  private static int[] toBeginnings(String wrong, String name) {
    int[] earlier = new int[name.length() + 1];
    int[] last = new int[name.length() + 1];
    int[] row = new int[name.length() + 1];
    for (int j = 0; j <= name.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= wrong.length(); i++) {
      int[] free = earlier;
      earlier = last;
      last = row;
      row = free;
      fill(row, last, earlier, i, wrong, name);
    }
    return row;
  }

  private static void fill(int[] row, int[] last, int[] earlier, int i, String wrong, String name) {
    row[0] = i;
    for (int j = 1; j <= name.length(); j++) {
      boolean same = wrong.charAt(i - 1) == name.charAt(j - 1);
      row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1
          && j > 1
          && wrong.charAt(i - 1) == name.charAt(j - 2)
          && wrong.charAt(i - 2) == name.charAt(j - 1)) {
        row[j] = Math.min(row[j], earlier[j - 2] + 1);
      }
    }
  }
}
