package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.answer.MarginalErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code marginal SCENARIO} */
@Command(name = "marginal")
final class MarginalCommand implements Task {
  private final Path home;

  @Mixin final AnswerOptions answer = new AnswerOptions();
  @Mixin final OutputOptions output = new OutputOptions();

  @Option(names = "--posterior", paramLabel = "FILE", order = 10)
  Optional<Path> posterior = Optional.empty();

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario", arity = "1")
  Path scenario = Path.of("");

  MarginalCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    Path found = Shipped.find(List.of(scenario), home).get(0);
    return new MarginalErrand(
            answer.request("marginal", found), posterior, output.request(), Version.text())
        .run(console);
  }
}
