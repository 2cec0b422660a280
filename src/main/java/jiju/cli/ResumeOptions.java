package jiju.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import jiju.errand.OutputRequest;
import jiju.errand.ResumeRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that goes on with a batch may be told; a mixin. */
final class ResumeOptions {

  @Mixin final MachineOptions machines = new MachineOptions();

  @Option(names = "--as-started", order = 9)
  boolean asStarted;

  @Mixin final ErrorOption errors = new ErrorOption();
  @Mixin final DressOptions dress = new DressOptions();

  @Parameters(paramLabel = "RESULTS", descriptionKey = "results", arity = "1")
  Path results = Path.of("");

  ResumeRequest request(OptionalInt replications) {
    return new ResumeRequest(results, replications, machines.machines(), asStarted, errors.skip());
  }

  OutputRequest output() {
    return dress.request(Optional.of(results), true);
  }
}
