package jiju.cli;

import java.util.OptionalInt;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.ResumeErrand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code resume RESULTS} */
@Command(name = "resume")
final class ResumeCommand implements Task {
  @Mixin final ResumeOptions options = new ResumeOptions();

  @Override
  public Outcome run(Console console) {
    return new ResumeErrand(options.request(OptionalInt.empty()), options.output(), Version.text())
        .run(console);
  }
}
