package jiju.cli;

import java.nio.file.Path;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.replay.VerifyErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify RESULTS [--sample N]} */
@Command(name = "verify")
final class VerifyCommand implements Task {

  @Option(names = "--sample", paramLabel = "N", order = 1, converter = Count.class)
  Optional<Integer> sample = Optional.empty();

  @Mixin final MachineOptions machines = new MachineOptions();

  @Parameters(paramLabel = "RESULTS", descriptionKey = "results", arity = "1")
  Path results = Path.of("");

  @Override
  public Outcome run(Console console) {
    return new VerifyErrand(results, sample, machines.machines(), Version.text()).run(console);
  }
}
