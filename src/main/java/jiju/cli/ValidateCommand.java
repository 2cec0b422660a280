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

/** {@code validate SCENARIO} */
@Command(name = "validate")
final class ValidateCommand implements Task {
  private final Path home;

  @Mixin final EnsembleOptions ensemble = new EnsembleOptions();
  @Mixin final OutputOptions output = new OutputOptions();
  @Mixin final WorkbookOption workbook = new WorkbookOption();
  @Mixin final TablesOnlyOption tables = new TablesOnlyOption();

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario", arity = "1")
  Path scenario = Path.of("");

  ValidateCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    List<Path> scenarios = Shipped.find(List.of(scenario), home);
    BatchRequest request = ensemble.request(BatchRequest.Kind.VALIDATE, scenarios);
    return new BatchErrand(request, tables.in(output.request(workbook)), Version.text())
        .run(console);
  }
}
