package jiju.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The door from the command line. */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param words what the user typed after {@code jiju}
   */
  public static void main(String[] words) {
    PrintStream data = utf8(FileDescriptor.out, false);
    PrintStream messages = utf8(FileDescriptor.err, true);
    int exitCode =
        Interruption.guard(
            () -> {
              try {
                return new Session(data, messages, Surroundings.ofProcess()).run(words);
              } finally {
                data.flush();
                messages.flush();
              }
            });
    System.exit(exitCode);
  }

  /** Chinese comes through whatever the locale of the process is. */
  private static PrintStream utf8(FileDescriptor descriptor, boolean flushLines) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)),
        flushLines,
        StandardCharsets.UTF_8);
  }
}
