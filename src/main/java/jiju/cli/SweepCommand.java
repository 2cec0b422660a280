package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.SweepErrand;
import jiju.errand.SweepRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sweep EXPERIMENT} */
@Command(name = "sweep")
final class SweepCommand implements Task {
  private final Path home;

  @Mixin final BatchOptions batch = new BatchOptions();
  @Mixin final BatchOutputOptions output = new BatchOutputOptions();

  @Parameters(paramLabel = "EXPERIMENT", descriptionKey = "experiment", arity = "1")
  Path experiment = Path.of("");

  SweepCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    SweepRequest request =
        new SweepRequest(Shipped.find(List.of(experiment), home).get(0), batch.terms());
    return new SweepErrand(request, output.request(), Version.text()).run(console);
  }
}
