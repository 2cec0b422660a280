package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.BatchErrand;
import jiju.errand.BatchRequest;
import jiju.errand.Console;
import jiju.errand.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code compare BASELINE VARIANT…}, or a folder of them */
@Command(name = "compare")
final class CompareCommand implements Task {
  private final Path home;

  @Mixin final EnsembleOptions ensemble = new EnsembleOptions();
  @Mixin final BatchOutputOptions output = new BatchOutputOptions();

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenarios", arity = "1..*")
  List<Path> scenarios = List.of();

  CompareCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    List<Path> found = Shipped.find(scenarios, home);
    BatchRequest request = ensemble.request(BatchRequest.Kind.COMPARE, found);
    return new BatchErrand(request, output.request(), Version.text()).run(console);
  }
}
