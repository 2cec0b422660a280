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

/** {@code run SCENARIO} */
@Command(name = "run")
final class RunCommand implements Task {
  private final Path home;

  @Mixin final EnsembleOptions ensemble = new EnsembleOptions();
  @Mixin final BatchOutputOptions output = new BatchOutputOptions();

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario", arity = "1")
  Path scenario = Path.of("");

  RunCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    List<Path> scenarios = Shipped.find(List.of(scenario), home);
    BatchRequest request = ensemble.request(BatchRequest.Kind.RUN, scenarios);
    return new BatchErrand(request, output.request(), Version.text()).run(console);
  }
}
