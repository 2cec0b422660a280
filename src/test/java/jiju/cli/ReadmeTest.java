package jiju.cli;

import java.util.ResourceBundle;
import jiju.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmeTest {

  @ParameterizedTest
  @CsvSource({"en, README.md, command, does", "zh, README.zh.md, 命令, 作用"})
  void the_readme_lists_the_commands_that_there_are(
      String languageCode, String file, String command, String does) {
    ResourceBundle words = Help.words(languageCode);
    StringBuilder lines =
        new StringBuilder("| %s | %s |\n| --- | --- |\n".formatted(command, does));
    for (Commands.Entry entry : Commands.ALL) {
      String sentence = words.getString("jiju." + entry.name() + ".usage.header");
      lines.append("| `%s` | %s |\n".formatted(entry.name(), sentence));
    }
    Paper.of(file).mustSay("commands", lines.toString());
  }
}
