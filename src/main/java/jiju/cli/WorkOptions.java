package jiju.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jiju.errand.answer.AnswerRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that simulates may be told; a mixin. */
final class WorkOptions {

  @Option(
      names = {"--replications", "-n"},
      paramLabel = "N",
      order = 1,
      converter = Count.class)
  Optional<Integer> replications = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", order = 3, converter = Seed.class)
  Optional<Long> seed = Optional.empty();

  @Option(names = "--until", paramLabel = "YYYY-MM", order = 4, converter = MonthWord.class)
  Optional<YearMonth> until = Optional.empty();

  @Mixin final MachineOptions machines = new MachineOptions();

  @Option(names = "--set", paramLabel = "path[@YYYY-MM]=value", order = 6)
  List<String> changes = List.of();

  @Option(names = "--dry-run", order = 8)
  boolean dryRun;

  /** One question of a scenario or an experiment. */
  AnswerRequest question(String command, Path file) {
    return new AnswerRequest(
        command, file, replications, seed, until, machines.machines(), changes, dryRun);
  }
}
