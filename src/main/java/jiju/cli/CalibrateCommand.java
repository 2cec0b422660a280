package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.calibration.CalibrateErrand;
import jiju.errand.calibration.CalibrationRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calibrate EXPERIMENT} */
@Command(name = "calibrate")
final class CalibrateCommand implements Task {
  private final Path home;

  @Option(names = "--runs", paramLabel = "N", order = 1, converter = Count.class)
  Optional<Integer> runs = Optional.empty();

  @Option(names = "--draws", paramLabel = "N", order = 2, converter = Count.class)
  Optional<Integer> draws = Optional.empty();

  @Option(names = "--free", paramLabel = "PATH", order = 3)
  List<String> free = List.of();

  @Option(names = "--seed", paramLabel = "N", order = 4, converter = Seed.class)
  Optional<Long> seed = Optional.empty();

  @Mixin final MachineOptions machines = new MachineOptions();

  @Option(names = "--set", paramLabel = "path[@YYYY-MM]=value", order = 6)
  List<String> changes = List.of();

  @Option(names = "--dry-run", order = 8)
  boolean dryRun;

  @Mixin final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "EXPERIMENT", descriptionKey = "calibrated", arity = "1")
  Path scenario = Path.of("");

  CalibrateCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    Path found = Shipped.find(List.of(scenario), home).get(0);
    CalibrationRequest request =
        new CalibrationRequest(
            found, free, runs, draws, seed, machines.machines(), changes, dryRun);
    return new CalibrateErrand(request, output.request(), Version.text()).run(console);
  }
}
