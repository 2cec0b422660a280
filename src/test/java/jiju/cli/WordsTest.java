package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Every command and option is explained in both languages. */
class WordsTest {

  @Test
  void both_languages_explain_the_same() {
    assertEquals(
        new TreeSet<>(Help.words("zh").keySet()), new TreeSet<>(Help.words("en").keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void nothing_on_offer_is_unexplained(String languageCode) {
    ResourceBundle words = Help.words(languageCode);
    CommandLine jiju = new Commands(Commands.ALL, Path.of("")).all();
    jiju.setResourceBundle(words);
    Set<String> unexplained = new TreeSet<>(unexplained(jiju.getCommandSpec()));
    for (Map.Entry<String, CommandLine> command : jiju.getSubcommands().entrySet()) {
      unexplained.addAll(unexplained(command.getValue().getCommandSpec()));
    }
    assertEquals(Set.of(), unexplained);
  }

  private static Set<String> unexplained(CommandSpec command) {
    Set<String> found = new TreeSet<>();
    if (command.usageMessage().header().length == 0) {
      found.add(command.qualifiedName());
    }
    for (ArgSpec argument : command.args()) {
      if (argument.description().length == 0) {
        found.add(command.qualifiedName() + " " + argument.paramLabel());
      }
    }
    return found;
  }
}
