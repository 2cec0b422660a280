package jiju.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** What there is to be said, printed in one language. */
final class Help {
  private final String languageCode;
  private final boolean coloured;

  Help(String languageCode, boolean coloured) {
    this.languageCode = languageCode;
    this.coloured = coloured;
  }

  /** Prints the usage of one command, or of {@code jiju} itself. */
  void print(CommandLine jiju, String command, PrintStream to) {
    jiju.setResourceBundle(words(languageCode));
    ColorScheme colours = CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF);
    jiju.getSubcommands().getOrDefault(command, jiju).usage(to, colours);
  }

  /** The descriptions of all commands and options in one language. */
  static ResourceBundle words(String languageCode) {
    return ResourceBundle.getBundle("jiju.cli.words", Locale.forLanguageTag(languageCode));
  }
}
