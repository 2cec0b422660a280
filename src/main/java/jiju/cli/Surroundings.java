package jiju.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the process was born into.
 *
 * @param environment variables such as {@code LANG} and {@code NO_COLOR}
 * @param terminals which of {@code out} and {@code err} are terminals
 * @param home the folder that Jiju was unpacked in, with its scenarios
 */
record Surroundings(Map<String, String> environment, Set<String> terminals, Path home) {
  private static final List<String> LANGUAGE_VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  /** Reads the environment, and what the launcher said in the properties {@code jiju.*}. */
  @SuppressWarnings("SystemConsoleNull") // jiju.cmd asks newer Javas for the older answer
  static Surroundings ofProcess() {
    String terminals = System.getProperty("jiju.terminals");
    Set<String> assumed = System.console() == null ? Set.of() : Set.of("out", "err");
    return new Surroundings(
        System.getenv(),
        terminals == null ? assumed : Set.of(terminals.trim().split(" +")),
        Path.of(System.getProperty("jiju.home", "")));
  }

  /** {@code zh} where the user's system speaks Chinese, else {@code en}. */
  String languageCode() {
    boolean silent = true;
    for (String variable : LANGUAGE_VARIABLES) {
      String spoken = environment.getOrDefault(variable, "");
      if (namesALanguage(spoken)) {
        return codeOf(spoken);
      }
      silent &= spoken.isEmpty();
    }
    return silent ? codeOf(Locale.getDefault().getLanguage()) : "en";
  }

  private static String codeOf(String spoken) {
    return spoken.startsWith("zh") ? "zh" : "en";
  }

  boolean isLively() {
    return terminals.contains("err") && wantsColour();
  }

  boolean hasColour() {
    return terminals.contains("out") && wantsColour();
  }

  private boolean wantsColour() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static boolean namesALanguage(String value) {
    return !value.isEmpty()
        && !value.equals("C")
        && !value.equals("POSIX")
        && !value.startsWith("C.");
  }
}
