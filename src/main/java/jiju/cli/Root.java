package jiju.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The word {@code jiju} itself, with the options that every command knows. */
@Command(name = "jiju")
final class Root {

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      order = 100,
      converter = LanguageCode.class)
  String languageCode = "";

  @Option(names = "--quiet", scope = ScopeType.INHERIT, order = 101)
  boolean quiet;

  @Option(names = "--debug", scope = ScopeType.INHERIT, order = 102)
  boolean debug;

  @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, order = 103)
  boolean help;

  @Option(names = "--version", versionHelp = true, scope = ScopeType.INHERIT, order = 104)
  boolean version;
}
