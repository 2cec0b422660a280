package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.answer.OptimizeErrand;
import jiju.errand.answer.OptimizeRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code optimize EXPERIMENT} */
@Command(name = "optimize")
final class OptimizeCommand implements Task {
  private final Path home;

  @Mixin final AnswerOptions answer = new AnswerOptions();
  @Mixin final OutputOptions output = new OutputOptions();

  @Option(names = "--target", paramLabel = "ID", order = 10)
  Optional<String> target = Optional.empty();

  @Option(names = "--probability", paramLabel = "80%", order = 11, converter = Share.class)
  double probability = 0.8;

  @Option(names = "--budget", paramLabel = "YUAN", order = 12, converter = Count.class)
  Optional<Integer> budget = Optional.empty();

  @Option(names = "--maximize", paramLabel = "METRIC", order = 13)
  String maximize = "firms";

  @Option(names = "--most-trips", paramLabel = "N", order = 14, converter = Count.class)
  Optional<Integer> mostTrips = Optional.empty();

  @Option(names = "--search-runs", paramLabel = "N", order = 15, converter = Count.class)
  int runs = 12_000;

  @Parameters(paramLabel = "EXPERIMENT", descriptionKey = "optimised", arity = "1")
  Path experiment = Path.of("");

  OptimizeCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    Path found = Shipped.find(List.of(experiment), home).get(0);
    OptimizeRequest request =
        new OptimizeRequest(
            answer.request("optimize", found),
            target,
            probability,
            budget.map(Integer::doubleValue),
            maximize,
            mostTrips,
            runs);
    return new OptimizeErrand(request, output.request(), Version.text()).run(console);
  }
}
