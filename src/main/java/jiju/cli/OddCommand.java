package jiju.cli;

import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.answer.OddErrand;
import picocli.CommandLine.Command;

/** {@code jiju odd} */
@Command(name = "odd")
final class OddCommand implements Task {

  @Override
  public Outcome run(Console console) {
    return new OddErrand().run(console);
  }
}
