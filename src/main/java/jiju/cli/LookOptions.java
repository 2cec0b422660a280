package jiju.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** In which dress results come; a mixin. */
final class LookOptions {

  @Option(names = "--font", paramLabel = "NAME|FILE", order = 22)
  Optional<String> font = Optional.empty();

  @Option(names = "--json", order = 23)
  boolean json;
}
