package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.answer.ExplainErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain SCENARIO --actual FILE} */
@Command(name = "explain")
final class ExplainCommand implements Task {
  private final Path home;

  @Mixin final AnswerOptions answer = new AnswerOptions();
  @Mixin final OutputOptions output = new OutputOptions();

  @Option(names = "--actual", paramLabel = "FILE", order = 10, required = true)
  Path actual = Path.of("");

  @Option(names = "--posterior", paramLabel = "FILE", order = 11)
  Optional<Path> posterior = Optional.empty();

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario", arity = "1")
  Path scenario = Path.of("");

  ExplainCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    Path found = Shipped.find(List.of(scenario), home).get(0);
    return new ExplainErrand(
            answer.request("explain", found), actual, posterior, output.request(), Version.text())
        .run(console);
  }
}
