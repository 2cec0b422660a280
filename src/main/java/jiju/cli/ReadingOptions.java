package jiju.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** What every command that only reads scenarios may be told; a mixin. */
final class ReadingOptions {

  @Option(names = "--set", paramLabel = "path[@YYYY-MM]=value", order = 1)
  List<String> changes = List.of();

  @Option(names = "--json", order = 2, descriptionKey = "json-data")
  boolean json;
}
