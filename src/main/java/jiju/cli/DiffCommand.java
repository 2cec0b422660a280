package jiju.cli;

import java.nio.file.Path;
import jiju.errand.Console;
import jiju.errand.DiffScenarios;
import jiju.errand.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jiju diff A B} */
@Command(name = "diff")
final class DiffCommand implements Task {
  @Mixin final ReadingOptions reading = new ReadingOptions();

  @Parameters(paramLabel = "A", index = "0", descriptionKey = "one-scenario")
  Path left = Path.of("");

  @Parameters(paramLabel = "B", index = "1", descriptionKey = "other-scenario")
  Path right = Path.of("");

  @Override
  public Outcome run(Console console) {
    return new DiffScenarios(left, right, reading.changes, reading.json).run(console);
  }
}
