package jiju.cli;

import java.nio.file.Path;
import jiju.errand.Console;
import jiju.errand.ListScenarios;
import jiju.errand.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jiju list} */
@Command(name = "list")
final class ListCommand implements Task {
  private final Path home;

  @Option(names = "--json", descriptionKey = "json-data")
  boolean json;

  /**
   * A command to list what there is.
   *
   * @param home the folder that holds {@code scenarios/}
   */
  ListCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    return new ListScenarios(home, json).run(console);
  }
}
