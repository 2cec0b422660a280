package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.CheckFiles;
import jiju.errand.Console;
import jiju.errand.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jiju check FILE…} */
@Command(name = "check")
final class CheckCommand implements Task {
  @Mixin final ReadingOptions reading = new ReadingOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "checked-files")
  List<Path> files = List.of();

  @Override
  public Outcome run(Console console) {
    return new CheckFiles(files, reading.changes, reading.json).run(console);
  }
}
