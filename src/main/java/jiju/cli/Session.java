package jiju.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import jiju.errand.BadInput;
import jiju.errand.Console;
import jiju.errand.Interrupted;
import jiju.errand.Stopped;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** From the words of one call to its exit code. */
final class Session {
  private final PrintStream data;
  private final PrintStream messages;
  private final Surroundings surroundings;
  private final Commands commands;

  Session(PrintStream data, PrintStream messages, Surroundings surroundings) {
    this(data, messages, surroundings, Commands.ALL);
  }

  Session(
      PrintStream data,
      PrintStream messages,
      Surroundings surroundings,
      List<Commands.Entry> entries) {
    this.data = data;
    this.messages = messages;
    this.surroundings = surroundings;
    this.commands = new Commands(entries, surroundings.home());
  }

  /** Runs one call and says, in the user's language, how it went. */
  int run(String... words) {
    String languageCode = LanguageCode.in(words, surroundings.languageCode());
    Console console = Console.in(languageCode, data, messages).withLively(surroundings.isLively());
    Help help = new Help(languageCode, surroundings.hasColour());
    try {
      return obey(words, console, help);
    } catch (ParameterException refused) {
      return explain(words, refused, console);
    }
  }

  private int obey(String[] words, Console console, Help help) {
    ParseResult root = commands.meantBy(words).parseArgs(words);
    ParseResult said = root.hasSubcommand() ? root.subcommand() : root;
    Root options = (Root) root.commandSpec().userObject();
    if (root.isVersionHelpRequested() || said.isVersionHelpRequested()) {
      data.println("jiju " + Version.text());
      return ExitCode.DONE;
    }
    if (root.isUsageHelpRequested() || said.isUsageHelpRequested()) {
      help.print(commands.all(), said.commandSpec().name(), data);
      return ExitCode.DONE;
    }
    if (!root.hasSubcommand()) {
      commands.all().parseArgs(words);
      help.print(commands.all(), root.commandSpec().name(), messages);
      return ExitCode.BAD_USAGE;
    }
    Task task = (Task) said.commandSpec().userObject();
    return perform(task, console.withQuiet(options.quiet), options.debug);
  }

  private int explain(String[] words, ParameterException refused, Console console) {
    try {
      commands.all().parseArgs(words);
      Misuse.explain(refused, console);
    } catch (ParameterException refusedKnowingAll) {
      Misuse.explain(refusedKnowingAll, console);
    }
    return ExitCode.BAD_USAGE;
  }

  private static int perform(Task task, Console console, boolean debug) {
    try {
      return ExitCode.of(task.run(console));
    } catch (BadInput input) {
      console.refuse(input);
      return ExitCode.BAD_USAGE;
    } catch (Interrupted interrupted) {
      console.warn("已中断。", "Interrupted.");
      return ExitCode.INTERRUPTED;
    } catch (Stopped stopped) {
      console.warn(stopped.why());
      return ExitCode.INTERRUPTED;
    } catch (UncheckedIOException disk) {
      console.warn("无法读写：" + disk.getCause(), "Cannot read or write: " + disk.getCause());
      return ExitCode.BAD_USAGE;
    } catch (RuntimeException | Error failure) {
      return confess(failure, console, debug);
    }
  }

  private static int confess(Throwable failure, Console console, boolean debug) {
    console.warn("内部错误：" + failure, "Internal failure: " + failure);
    if (debug) {
      failure.printStackTrace(console.messages());
    } else {
      console.warn("加上 --debug 可看到详情。", "Add --debug to see where.");
    }
    return ExitCode.INTERNAL_FAILURE;
  }
}
