package jiju.cli;

import java.nio.file.Path;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.DescribeScenario;
import jiju.errand.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jiju describe [SCENARIO]} */
@Command(name = "describe")
final class DescribeCommand implements Task {
  @Mixin final ReadingOptions reading = new ReadingOptions();

  @Parameters(paramLabel = "SCENARIO", arity = "0..1", descriptionKey = "described-scenario")
  Optional<Path> scenario = Optional.empty();

  @Override
  public Outcome run(Console console) {
    return new DescribeScenario(scenario, reading.changes, reading.json).run(console);
  }
}
