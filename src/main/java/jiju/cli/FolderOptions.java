package jiju.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where results go; a mixin. */
final class FolderOptions {

  @Option(names = "--out", paramLabel = "DIR", order = 20)
  Optional<Path> folder = Optional.empty();

  @Option(names = "--force", order = 21)
  boolean force;
}
