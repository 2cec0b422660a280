package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.CheckScenarios;
import jiju.errand.Console;
import jiju.errand.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jiju check SCENARIO…} */
@Command(name = "check")
final class CheckCommand implements Task {
  @Mixin final ReadingOptions reading = new ReadingOptions();

  @Parameters(paramLabel = "SCENARIO", arity = "1..*", descriptionKey = "checked-scenarios")
  List<Path> scenarios = List.of();

  @Override
  public Outcome run(Console console) {
    return new CheckScenarios(scenarios, reading.changes, reading.json).run(console);
  }
}
