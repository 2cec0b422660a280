package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.BatchErrand;
import jiju.errand.BatchRequest;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.answer.AnswerRequest;
import jiju.errand.regularity.StylizedFactsErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate SCENARIO} */
@Command(name = "validate")
final class ValidateCommand implements Task {
  private final Path home;

  @Mixin final EnsembleOptions ensemble = new EnsembleOptions();
  @Mixin final BatchOutputOptions output = new BatchOutputOptions();

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
    Outcome facts = new BatchErrand(request, output.request(), Version.text()).run(console);
    if (stylizedFacts && !ensemble.batch.work.dryRun) {
      AnswerRequest answer = ensemble.batch.work.question("validate", scenarios.get(0));
      new StylizedFactsErrand(answer, output.within("stylized-facts"), Version.text()).run(console);
    }
    return facts;
  }
}
