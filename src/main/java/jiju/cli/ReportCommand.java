package jiju.cli;

import java.nio.file.Path;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.ReportErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report RESULTS} */
@Command(name = "report")
final class ReportCommand implements Task {

  @Option(names = "--font", paramLabel = "NAME|FILE", order = 22)
  Optional<String> font = Optional.empty();

  @Mixin final WorkbookOption workbook = new WorkbookOption();

  @Parameters(paramLabel = "RESULTS", descriptionKey = "results", arity = "1")
  Path results = Path.of("");

  @Override
  public Outcome run(Console console) {
    return new ReportErrand(results, font, workbook.xlsx).run(console);
  }
}
