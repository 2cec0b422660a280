package jiju.cli;

import java.nio.file.Path;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.replay.ReplayErrand;
import jiju.errand.replay.ReplayRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay RESULTS --scenario ID --replication R [--versus ID]} */
@Command(name = "replay")
final class ReplayCommand implements Task {

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      required = true,
      order = 1,
      descriptionKey = "replayed-scenario")
  String scenario = "";

  @Option(
      names = "--replication",
      paramLabel = "R",
      required = true,
      order = 2,
      converter = Position.class)
  int replication;

  @Option(names = "--versus", paramLabel = "ID", order = 3)
  Optional<String> versus = Optional.empty();

  @Option(names = "--firm", paramLabel = "KEY", order = 4)
  Optional<String> firm = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", order = 20, descriptionKey = "diary-out")
  Optional<Path> folder = Optional.empty();

  @Option(names = "--force", order = 21, descriptionKey = "diary-force")
  boolean force;

  @Parameters(paramLabel = "RESULTS", descriptionKey = "results", arity = "1")
  Path results = Path.of("");

  @Override
  public Outcome run(Console console) {
    return new ReplayErrand(
            new ReplayRequest(results, scenario, replication, versus, firm, folder, force))
        .run(console);
  }
}
