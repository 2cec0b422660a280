package jiju.errand;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jiju.experiment.Shard;

/**
 * Which experiment shall be carried out.
 *
 * @param experiment its file
 * @param replications of every point; else as the file says
 * @param precision when to stop earlier
 * @param seed of all luck; else as the file says
 * @param until last month; else as the file says, or the scenarios
 * @param machines where runs are made
 * @param changes {@code path=value} or {@code path@YYYY-MM=value}, said of every scenario
 * @param skipFailures whether a failed run is left out, and not the end of everything
 * @param dryRun whether only to say what would be done
 * @param shard the part of the batch that this machine makes
 */
public record SweepRequest(
    Path experiment,
    Optional<Integer> replications,
    Optional<Double> precision,
    Optional<Long> seed,
    Optional<YearMonth> until,
    Machines machines,
    List<String> changes,
    boolean skipFailures,
    boolean dryRun,
    Shard shard) {

  public SweepRequest {
    changes = List.copyOf(changes);
  }

  /** The whole of it. */
  public SweepRequest(
      Path experiment,
      Optional<Integer> replications,
      Optional<Double> precision,
      Optional<Long> seed,
      Optional<YearMonth> until,
      Machines machines,
      List<String> changes,
      boolean skipFailures,
      boolean dryRun) {
    this(
        experiment,
        replications,
        precision,
        seed,
        until,
        machines,
        changes,
        skipFailures,
        dryRun,
        Shard.WHOLE);
  }

  /** The same for one of several machines. */
  public SweepRequest withShard(int number, int of) {
    return new SweepRequest(
        experiment,
        replications,
        precision,
        seed,
        until,
        machines,
        changes,
        skipFailures,
        dryRun,
        new Shard(number, of));
  }
}
