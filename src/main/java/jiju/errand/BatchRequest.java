package jiju.errand;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What shall be simulated.
 *
 * @param kind what is asked of it
 * @param scenarios files and folders, the baseline first
 * @param terms how
 * @param posterior file of the posterior to project with; else the numbers that the scenarios state
 */
public record BatchRequest(
    Kind kind, List<Path> scenarios, BatchTerms terms, Optional<Path> posterior) {

  public BatchRequest {
    scenarios = List.copyOf(scenarios);
  }

  /** The same, but a shard of the batch. */
  public BatchRequest withShard(int number, int of) {
    return new BatchRequest(kind, scenarios, terms.withShard(number, of), posterior);
  }

  /** What is asked of a batch. */
  public enum Kind {
    /** One scenario's projection. */
    RUN,
    /** Variants against a baseline. */
    COMPARE,
    /** One scenario against the facts that it states. */
    VALIDATE;

    /** The word that asks for it. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
