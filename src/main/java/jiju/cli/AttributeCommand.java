package jiju.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.answer.AttributeErrand;
import jiju.errand.answer.AttributeRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attribute SCENARIO} */
@Command(name = "attribute")
final class AttributeCommand implements Task {
  private final Path home;

  @Mixin final AnswerOptions answer = new AnswerOptions();
  @Mixin final OutputOptions output = new OutputOptions();

  @Option(names = "--levers", paramLabel = "ID,…", split = ",", order = 10)
  List<String> levers = List.of();

  @Option(names = "--lose-anchor", paramLabel = "YYYY-MM", order = 11, converter = MonthWord.class)
  Optional<YearMonth> loseAnchor = Optional.empty();

  @Option(names = "--critical-mass", order = 12)
  boolean criticalMass;

  @Option(names = "--regime-map", order = 13)
  boolean regimeMap;

  @Option(names = "--posterior", paramLabel = "FILE", order = 14)
  Optional<Path> posterior = Optional.empty();

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario", arity = "1")
  Path scenario = Path.of("");

  AttributeCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    Path found = Shipped.find(List.of(scenario), home).get(0);
    AttributeRequest request =
        new AttributeRequest(
            answer.request("attribute", found),
            levers,
            loseAnchor,
            criticalMass,
            regimeMap,
            posterior);
    return new AttributeErrand(request, output.request(), Version.text()).run(console);
  }
}
