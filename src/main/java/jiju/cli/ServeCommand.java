package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.projection.ServeErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code serve [SCENARIOS] [--port N] [--bind ADDRESS]} */
@Command(name = "serve")
final class ServeCommand implements Task {
  private final Path home;

  @Option(names = "--port", paramLabel = "N", order = 1, converter = Port.class)
  int port = Port.USUAL;

  @Option(names = "--bind", paramLabel = "ADDRESS", order = 2)
  String address = "127.0.0.1";

  @Parameters(paramLabel = "FOLDER", descriptionKey = "towns", arity = "0..1")
  Path folder = Path.of("scenarios");

  ServeCommand(Path home) {
    this.home = home;
  }

  @Override
  public Outcome run(Console console) {
    Path scenarios = Shipped.find(List.of(folder), home).get(0);
    return new ServeErrand(scenarios, address, port, Version.text()).run(console);
  }
}
