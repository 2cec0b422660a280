package jiju.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door from the command line. */
@Command(name = "jiju", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param words what the user typed after {@code jiju}
   */
  public static void main(String[] words) {
    System.exit(new CommandLine(new Main()).execute(words));
  }
}
