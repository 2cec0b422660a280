package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.answer.SensitivityErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sensitivity EXPERIMENT} */
@Command(name = "sensitivity")
final class SensitivityCommand implements Task {
  private final Path home;

  @Mixin final AnswerOptions answer = new AnswerOptions();
  @Mixin final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "EXPERIMENT", descriptionKey = "experiment", arity = "1")
  Path experiment = Path.of("");

  SensitivityCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    Path found = Shipped.find(List.of(experiment), home).get(0);
    return new SensitivityErrand(
            answer.request("sensitivity", found), output.request(), Version.text())
        .run(console);
  }
}
