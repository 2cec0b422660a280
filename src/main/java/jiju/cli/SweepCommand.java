package jiju.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.SweepErrand;
import jiju.errand.SweepRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sweep EXPERIMENT} */
@Command(name = "sweep")
final class SweepCommand implements Task {
  private final Path home;

  @Option(
      names = {"--replications", "-n"},
      paramLabel = "N",
      order = 1,
      descriptionKey = "sweep-replications",
      converter = Count.class)
  Optional<Integer> replications = Optional.empty();

  @Option(names = "--precision", paramLabel = "5%", order = 2, converter = Share.class)
  Optional<Double> precision = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      order = 3,
      descriptionKey = "sweep-seed",
      converter = Seed.class)
  Optional<Long> seed = Optional.empty();

  @Option(names = "--until", paramLabel = "YYYY-MM", order = 4, converter = MonthWord.class)
  Optional<YearMonth> until = Optional.empty();

  @Mixin final MachineOptions machines = new MachineOptions();

  @Option(names = "--set", paramLabel = "path[@YYYY-MM]=value", order = 6)
  List<String> changes = List.of();

  @Option(names = "--on-error", paramLabel = "stop|skip", order = 7, converter = OnError.Word.class)
  OnError onError = OnError.STOP;

  @Option(names = "--dry-run", order = 8)
  boolean dryRun;

  @Option(names = "--shard", paramLabel = "i/n", order = 9, converter = ShardWord.Word.class)
  ShardWord shard = ShardWord.WHOLE;

  @Mixin final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "EXPERIMENT", descriptionKey = "experiment", arity = "1")
  Path experiment = Path.of("");

  SweepCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    SweepRequest request =
        new SweepRequest(
                Shipped.find(List.of(experiment), home).get(0),
                replications,
                precision,
                seed,
                until,
                machines.machines(),
                changes,
                onError == OnError.SKIP,
                dryRun)
            .withShard(shard.number(), shard.of());
    return new SweepErrand(request, output.request(), Version.text()).run(console);
  }
}
