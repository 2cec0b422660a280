package jiju.cli;

import java.util.Optional;
import jiju.errand.BatchTerms;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that makes a batch may be told; a mixin. */
final class BatchOptions {

  @Mixin final WorkOptions work = new WorkOptions();

  @Option(names = "--precision", paramLabel = "5%", order = 2, converter = Share.class)
  Optional<Double> precision = Optional.empty();

  @Mixin final ErrorOption errors = new ErrorOption();

  @Option(names = "--shard", paramLabel = "i/n", order = 9, converter = ShardWord.Word.class)
  ShardWord shard = ShardWord.WHOLE;

  BatchTerms terms() {
    return new BatchTerms(
            work.replications,
            precision,
            work.seed,
            work.until,
            work.machines.machines(),
            work.changes,
            errors.skip().orElse(false),
            work.dryRun)
        .withShard(shard.number(), shard.of());
  }
}
