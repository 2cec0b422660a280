package jiju.cli;

import java.util.Optional;
import jiju.errand.Machines;
import picocli.CommandLine.Option;

/** Where runs are made; a mixin. */
final class MachineOptions {

  @Option(names = "--threads", paramLabel = "N", order = 5, converter = Count.class)
  Optional<Integer> threads = Optional.empty();

  @Option(names = "--executor", paramLabel = "local|spark", order = 10)
  Optional<String> executor = Optional.empty();

  @Option(names = "--master", paramLabel = "URL", order = 11)
  Optional<String> master = Optional.empty();

  Machines machines() {
    return new Machines(threads, executor, master);
  }
}
