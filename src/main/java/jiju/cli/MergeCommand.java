package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.Console;
import jiju.errand.MergeErrand;
import jiju.errand.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code merge RESULTS…} */
@Command(name = "merge")
final class MergeCommand implements Task {
  @Mixin final BatchOutputOptions output = new BatchOutputOptions();

  @Parameters(paramLabel = "RESULTS", descriptionKey = "shards", arity = "1..*")
  List<Path> shards = List.of();

  @Override
  public Outcome run(Console console) {
    return new MergeErrand(shards, output.request(), Version.text()).run(console);
  }
}
