package jiju.cli;

import jiju.errand.Console;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a call, and what was probably meant. */
final class Misuse {

  private Misuse() {}

  static void explain(ParameterException refused, Console console) {
    if (refused instanceof UnmatchedArgumentException unknown) {
      explainUnknown(unknown, console);
    } else if (refused instanceof OverwrittenOptionException twice) {
      String name = nameOf(twice.getOverwritten());
      console.warn(name + " 给了不止一次。", name + " is given more than once.");
    } else if (refused instanceof MissingParameterException missing) {
      explainMissing(missing, console);
    } else {
      explainMisfit(refused, console);
    }
    String command = refused.getCommandLine().getCommandSpec().qualifiedName();
    console.warn("用法见 " + command + " --help", "See " + command + " --help");
  }

  private static void explainUnknown(UnmatchedArgumentException unknown, Console console) {
    String word = unknown.getUnmatched().get(0);
    String suggestions = String.join(", ", unknown.getSuggestions());
    String meantZh = suggestions.isEmpty() ? "。" : "，是否想写 " + suggestions + "？";
    String meantEn = suggestions.isEmpty() ? "." : "; did you mean " + suggestions + "?";
    boolean option = unknown.isUnknownOption();
    boolean command = unknown.getCommandLine().getParent() == null;
    console.warn(
        (option ? "没有选项 " : command ? "没有命令 " : "多余的词 ") + word + meantZh,
        (option ? "No option " : command ? "No command " : "Unexpected word ") + word + meantEn);
  }

  private static void explainMissing(MissingParameterException missing, Console console) {
    for (ArgSpec argument : missing.getMissing()) {
      if (argument.isOption()) {
        String name = nameOf(argument);
        console.warn(
            name + " 后面要有 " + argument.paramLabel() + "。",
            name + " needs " + argument.paramLabel() + ".");
      } else {
        console.warn(
            "缺少 " + argument.paramLabel() + "。", "Missing: " + argument.paramLabel() + ".");
      }
    }
  }

  private static void explainMisfit(ParameterException refused, Console console) {
    ArgSpec argument = refused.getArgSpec();
    if (argument != null && refused.getCause() instanceof Misfit misfit) {
      String found = nameOf(argument) + " " + refused.getValue();
      console.warn(
          found + "：应为" + misfit.allowedZh + "。", found + ": expected " + misfit.allowedEn + ".");
    } else {
      String reason = String.valueOf(refused.getMessage());
      console.warn(reason, reason);
    }
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
