package jiju.cli;

import java.nio.file.Path;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.SqlErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sql RESULTS "select …"} */
@Command(name = "sql")
final class SqlCommand implements Task {

  @Option(names = "--csv", order = 1)
  boolean csv;

  @Parameters(index = "0", paramLabel = "RESULTS", descriptionKey = "results", arity = "1")
  Path results = Path.of("");

  @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "query", arity = "1")
  String query = "";

  @Override
  public Outcome run(Console console) {
    return new SqlErrand(results, query, csv).run(console);
  }
}
