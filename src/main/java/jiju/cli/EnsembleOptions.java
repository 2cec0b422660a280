package jiju.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jiju.errand.BatchRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that simulates may be told; a mixin. */
final class EnsembleOptions {

  @Option(
      names = {"--replications", "-n"},
      paramLabel = "N",
      order = 1,
      converter = Count.class)
  Optional<Integer> replications = Optional.empty();

  @Option(names = "--precision", paramLabel = "5%", order = 2, converter = Share.class)
  Optional<Double> precision = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", order = 3, converter = Seed.class)
  long seed = 1;

  @Option(names = "--until", paramLabel = "YYYY-MM", order = 4, converter = MonthWord.class)
  Optional<YearMonth> until = Optional.empty();

  @Mixin final MachineOptions machines = new MachineOptions();

  @Option(names = "--set", paramLabel = "path[@YYYY-MM]=value", order = 6)
  List<String> changes = List.of();

  @Option(names = "--on-error", paramLabel = "stop|skip", order = 7, converter = OnError.Word.class)
  OnError onError = OnError.STOP;

  @Option(names = "--posterior", paramLabel = "FILE", order = 8)
  Optional<Path> posterior = Optional.empty();

  @Option(names = "--dry-run", order = 8)
  boolean dryRun;

  @Option(names = "--shard", paramLabel = "i/n", order = 9, converter = ShardWord.Word.class)
  ShardWord shard = ShardWord.WHOLE;

  BatchRequest request(BatchRequest.Kind kind, List<Path> scenarios) {
    return new BatchRequest(
            kind,
            scenarios,
            replications,
            precision,
            seed,
            until,
            machines.machines(),
            changes,
            onError == OnError.SKIP,
            dryRun)
        .withShard(shard.number(), shard.of())
        .withPosterior(posterior);
  }
}
