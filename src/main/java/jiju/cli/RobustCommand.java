package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.answer.RobustErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code robust EXPERIMENT} */
@Command(name = "robust")
final class RobustCommand implements Task {
  private final Path home;

  @Mixin final AnswerOptions answer = new AnswerOptions();
  @Mixin final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "EXPERIMENT", descriptionKey = "experiment", arity = "1")
  Path experiment = Path.of("");

  RobustCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    Path found = Shipped.find(List.of(experiment), home).get(0);
    return new RobustErrand(answer.request("robust", found), output.request(), Version.text())
        .run(console);
  }
}
