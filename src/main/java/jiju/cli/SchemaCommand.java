package jiju.cli;

import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.WriteSchema;
import picocli.CommandLine.Command;

/** {@code jiju schema} */
@Command(name = "schema")
final class SchemaCommand implements Task {

  @Override
  public Outcome run(Console console) {
    return new WriteSchema().run(console);
  }
}
