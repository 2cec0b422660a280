package jiju.cli;

import java.nio.file.Path;
import java.util.Optional;
import jiju.errand.OutputRequest;
import picocli.CommandLine.Option;

/** What every command that leaves a results folder may be told; a mixin. */
final class OutputOptions {

  @Option(names = "--out", paramLabel = "DIR", order = 20)
  Optional<Path> folder = Optional.empty();

  @Option(names = "--force", order = 21)
  boolean force;

  @Option(names = "--font", paramLabel = "NAME|FILE", order = 22)
  Optional<String> font = Optional.empty();

  @Option(names = "--json", order = 23)
  boolean json;

  OutputRequest request() {
    return new OutputRequest(folder, force, font, json);
  }

  /** With the tables as a workbook too. */
  OutputRequest request(WorkbookOption workbook) {
    return new OutputRequest(folder, force, font, json, workbook.xlsx);
  }

  /** A folder within the one that was asked for; where none was, one of its own. */
  OutputRequest within(String name) {
    return new OutputRequest(folder.map(one -> one.resolve(name)), force, font, false);
  }
}
