package jiju.errand;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jiju.experiment.Shard;

/**
 * What shall be simulated.
 *
 * @param kind what is asked of it
 * @param scenarios files and folders, the baseline first
 * @param replications per scenario; with a precision at most so many
 * @param precision when to stop earlier
 * @param until last month; else that of the scenarios
 * @param machines where runs are made
 * @param changes {@code path=value} or {@code path@YYYY-MM=value}
 * @param skipFailures whether a failed run is left out, and not the end of everything
 * @param dryRun whether only to say what would be done
 * @param shard the part of the batch that this machine makes
 * @param posterior file of the posterior to project with; else the numbers that the scenarios state
 */
public record BatchRequest(
    Kind kind,
    List<Path> scenarios,
    Optional<Integer> replications,
    Optional<Double> precision,
    long seed,
    Optional<YearMonth> until,
    Machines machines,
    List<String> changes,
    boolean skipFailures,
    boolean dryRun,
    Shard shard,
    Optional<Path> posterior) {

  /** The whole batch. */
  public BatchRequest(
      Kind kind,
      List<Path> scenarios,
      Optional<Integer> replications,
      Optional<Double> precision,
      long seed,
      Optional<YearMonth> until,
      Machines machines,
      List<String> changes,
      boolean skipFailures,
      boolean dryRun) {
    this(
        kind,
        scenarios,
        replications,
        precision,
        seed,
        until,
        machines,
        changes,
        skipFailures,
        dryRun,
        Shard.WHOLE,
        Optional.empty());
  }

  /**
   * A shard of the batch.
   *
   * @param number of the shard, from 1
   * @param of how many shards there are
   */
  public BatchRequest withShard(int number, int of) {
    return new BatchRequest(
        kind,
        scenarios,
        replications,
        precision,
        seed,
        until,
        machines,
        changes,
        skipFailures,
        dryRun,
        new Shard(number, of),
        posterior);
  }

  /** The same with the uncertain numbers drawn from a posterior. */
  public BatchRequest withPosterior(Optional<Path> file) {
    return new BatchRequest(
        kind,
        scenarios,
        replications,
        precision,
        seed,
        until,
        machines,
        changes,
        skipFailures,
        dryRun,
        shard,
        file);
  }

  public BatchRequest {
    scenarios = List.copyOf(scenarios);
    changes = List.copyOf(changes);
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
