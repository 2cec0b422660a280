package jiju.store.results.study;

import java.util.List;

/**
 * Where a study comes from.
 *
 * @param errand the command, such as {@code optimize}
 * @param version version of Jiju
 * @param command the words that give the same results again
 * @param runs simulations made
 * @param startedUtc wall clock, for the record alone
 */
public record StudyManifest(
    String errand,
    String version,
    List<String> command,
    long seed,
    long runs,
    int threads,
    String startedUtc,
    double totalSeconds) {
  public StudyManifest {
    command = List.copyOf(command);
  }
}
