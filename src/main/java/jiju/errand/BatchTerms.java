package jiju.errand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.experiment.Precision;
import jiju.experiment.Shard;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * How a batch shall be made, whatever it is about.
 *
 * @param replications per scenario; with a precision at most so many
 * @param relativeWidth when to stop earlier
 * @param seed of all luck
 * @param until last month; else that of the scenarios
 * @param machines where runs are made
 * @param changes {@code path=value} or {@code path@YYYY-MM=value}, said of every scenario
 * @param skipFailures whether a failed run is left out, and not the end of everything
 * @param dryRun whether only to say what would be done
 * @param shard the part of the batch that this machine makes
 */
public record BatchTerms(
    Optional<Integer> replications,
    Optional<Double> relativeWidth,
    Optional<Long> seed,
    Optional<YearMonth> until,
    Machines machines,
    List<String> changes,
    boolean skipFailures,
    boolean dryRun,
    Shard shard) {

  public BatchTerms {
    changes = List.copyOf(changes);
  }

  /** The whole of it. */
  public BatchTerms(
      Optional<Integer> replications,
      Optional<Double> relativeWidth,
      Optional<Long> seed,
      Optional<YearMonth> until,
      Machines machines,
      List<String> changes,
      boolean skipFailures,
      boolean dryRun) {
    this(
        replications,
        relativeWidth,
        seed,
        until,
        machines,
        changes,
        skipFailures,
        dryRun,
        Shard.WHOLE);
  }

  /**
   * The same for one of several machines.
   *
   * @param number of the shard, from 1
   * @param of how many shards there are
   */
  public BatchTerms withShard(int number, int of) {
    return new BatchTerms(
        replications,
        relativeWidth,
        seed,
        until,
        machines,
        changes,
        skipFailures,
        dryRun,
        new Shard(number, of));
  }

  Optional<Precision> precision() {
    return relativeWidth.map(Precision::new);
  }

  Optional<Month> lastMonth() {
    return until.map(month -> Month.of(month.getYear(), month.getMonthValue()));
  }

  /** What does not go together. */
  List<Text> problems() {
    return relativeWidth.isPresent() && !shard.isWhole()
        ? List.of(
            new Text(
                "--precision 与 --shard 不能同用：分片看不到其余的模拟。",
                "--precision and --shard do not go together: a shard does not see the other runs."))
        : List.of();
  }

  /** The options that give the same runs again, on any machine. */
  List<String> words(int plannedReplications, long seedUsed) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--replications", Integer.toString(plannedReplications)));
    words.addAll(List.of("--seed", Long.toString(seedUsed)));
    relativeWidth.ifPresent(share -> words.addAll(List.of("--precision", share.toString())));
    until.ifPresent(month -> words.addAll(List.of("--until", month.toString())));
    changes.forEach(change -> words.addAll(List.of("--set", change)));
    if (skipFailures) {
      words.addAll(List.of("--on-error", "skip"));
    }
    if (!shard.isWhole()) {
      words.addAll(List.of("--shard", shard.toString()));
    }
    return words;
  }

  /** The name of a results folder, with the shard where it is one. */
  String named(String whole) {
    return shard.isWhole() ? whole : whole + "-shard-" + shard.number() + "-of-" + shard.of();
  }
}
