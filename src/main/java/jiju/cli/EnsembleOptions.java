package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.BatchRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that projects scenarios may be told; a mixin. */
final class EnsembleOptions {

  @Mixin final BatchOptions batch = new BatchOptions();

  @Option(names = "--posterior", paramLabel = "FILE", order = 8)
  Optional<Path> posterior = Optional.empty();

  BatchRequest request(BatchRequest.Kind kind, List<Path> scenarios) {
    return new BatchRequest(kind, scenarios, batch.terms(), posterior);
  }
}
