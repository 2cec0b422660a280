package jiju.cli;

import java.nio.file.Path;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.NewScenario;
import jiju.errand.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiju new DIR} */
@Command(name = "new")
final class NewCommand implements Task {

  @Option(names = "--from", paramLabel = "FILE", order = 1)
  Optional<Path> register = Optional.empty();

  @Option(
      names = "--towns",
      paramLabel = "N",
      converter = Count.class,
      descriptionKey = "national",
      order = 2)
  Optional<Integer> national = Optional.empty();

  @Parameters(paramLabel = "DIR", descriptionKey = "new-folder")
  Path folder = Path.of("");

  @Override
  public Outcome run(Console console) {
    return new NewScenario(folder, register, national).run(console);
  }
}
