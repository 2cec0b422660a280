package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.answer.BriefErrand;
import jiju.errand.answer.BriefRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brief SCENARIO} */
@Command(name = "brief")
final class BriefCommand implements Task {
  private final Path home;

  @Mixin final AnswerOptions answer = new AnswerOptions();
  @Mixin final OutputOptions output = new OutputOptions();

  @Option(names = "--lever", paramLabel = "ID", order = 10)
  Optional<String> lever = Optional.empty();

  @Option(names = "--instead", paramLabel = "SCENARIO", order = 11)
  List<Path> instead = List.of();

  @Option(names = "--target", paramLabel = "ID", order = 12)
  Optional<String> target = Optional.empty();

  @Option(names = "--probability", paramLabel = "80%", order = 13, converter = Share.class)
  double probability = 0.8;

  @Option(names = "--most-trips", paramLabel = "N", order = 14, converter = Count.class)
  Optional<Integer> mostTrips = Optional.empty();

  @Option(names = "--search-runs", paramLabel = "N", order = 15, converter = Count.class)
  int runs = 12_000;

  @Option(names = "--posterior", paramLabel = "FILE", order = 16)
  Optional<Path> posterior = Optional.empty();

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "briefed", arity = "1")
  Path scenario = Path.of("");

  BriefCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    BriefRequest request =
        new BriefRequest(
            answer.request("brief", Shipped.find(List.of(scenario), home).get(0)),
            lever,
            Shipped.find(instead, home),
            target,
            probability,
            mostTrips,
            runs,
            posterior);
    return new BriefErrand(request, output.request(), Version.text()).run(console);
  }
}
