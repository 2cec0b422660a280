package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.BatchErrand;
import jiju.errand.BatchRequest;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.answer.AnswerRequest;
import jiju.errand.answer.StylizedFactsErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate SCENARIO} */
@Command(name = "validate")
final class ValidateCommand implements Task {
  private final Path home;

  @Mixin final EnsembleOptions ensemble = new EnsembleOptions();
  @Mixin final OutputOptions output = new OutputOptions();
  @Mixin final WorkbookOption workbook = new WorkbookOption();
  @Mixin final TablesOnlyOption tables = new TablesOnlyOption();

  @Option(names = "--stylized-facts", order = 10)
  boolean stylizedFacts;

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario", arity = "1")
  Path scenario = Path.of("");

  ValidateCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    List<Path> scenarios = Shipped.find(List.of(scenario), home);
    BatchRequest request = ensemble.request(BatchRequest.Kind.VALIDATE, scenarios);
    Outcome facts =
        new BatchErrand(request, tables.in(output.request(workbook)), Version.text()).run(console);
    if (stylizedFacts && !ensemble.dryRun) {
      new StylizedFactsErrand(
              answer(scenarios.get(0)), output.within("stylized-facts"), Version.text())
          .run(console);
    }
    return facts;
  }

  private AnswerRequest answer(Path found) {
    return new AnswerRequest(
        "validate",
        found,
        ensemble.replications,
        Optional.of(ensemble.seed),
        ensemble.until,
        ensemble.machines.machines(),
        ensemble.changes,
        false);
  }
}
