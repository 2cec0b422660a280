package jiju.cli;

import java.util.OptionalInt;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.ResumeErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code extend RESULTS --replications N} */
@Command(name = "extend")
final class ExtendCommand implements Task {
  @Mixin final ResumeOptions options = new ResumeOptions();

  @Option(
      names = {"--replications", "-n"},
      paramLabel = "N",
      order = 1,
      required = true,
      converter = Count.class,
      descriptionKey = "replications-in-all")
  Integer replications = 0;

  @Override
  public Outcome run(Console console) {
    return new ResumeErrand(
            options.request(OptionalInt.of(replications)), options.output(), Version.text())
        .run(console);
  }
}
