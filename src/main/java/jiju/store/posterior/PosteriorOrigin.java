package jiju.store.posterior;

import java.util.List;

/**
 * Where a posterior comes from.
 *
 * @param version version of Jiju
 * @param command the words that give it again
 * @param scenario id of the scenario
 * @param scenarioSha256 digest of the resolved scenario
 */
public record PosteriorOrigin(
    String version, List<String> command, String scenario, String scenarioSha256, long seed) {
  public PosteriorOrigin {
    command = List.copyOf(command);
  }
}
