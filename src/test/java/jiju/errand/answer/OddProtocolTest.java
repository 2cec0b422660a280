package jiju.errand.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.Paper;
import jiju.errand.RecordedConsole;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Scenario;
import jiju.scenario.form.Catalogue;
import jiju.scenario.form.Parameter;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OddProtocolTest {
  private static final Scenario LOUDI =
      ScenarioFiles.read(Path.of("scenarios/loudi-south"), List.of()).scenario();

  @Test
  void every_rule_says_what_it_does_in_both_languages_and_where_it_comes_from() {
    for (Rule rule : OddProtocol.rules(LOUDI)) {
      Sentence sentence = OddProtocol.sentence(rule);
      assertFalse(sentence.zh().isBlank(), rule.getClass().getName());
      assertFalse(sentence.en().isBlank(), rule.getClass().getName());
      assertFalse(sentence.source().isBlank(), rule.getClass().getName());
    }
  }

  @Test
  void every_number_has_its_meaning_in_both_languages_and_a_source() {
    List<String> bare = new ArrayList<>();
    for (Parameter parameter : Catalogue.parameters()) {
      boolean said = !parameter.meaning().zh().isBlank() && !parameter.meaning().en().isBlank();
      if (parameter.isNumber() && !(said && !parameter.source().en().isBlank())) {
        bare.add(parameter.path());
      }
    }
    assertEquals(List.of(), bare);
  }

  @ParameterizedTest
  @EnumSource
  void the_protocol_names_every_rule_and_every_number(Language language) {
    String page = OddProtocol.of(LOUDI, language);
    for (Rule rule : OddProtocol.rules(LOUDI)) {
      assertTrue(page.contains("`" + rule.getClass().getSimpleName() + "`"));
    }
    for (Parameter parameter : Catalogue.parameters()) {
      assertTrue(!parameter.isNumber() || page.contains("`" + parameter.path() + "`"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_page_is_what_the_model_says_of_itself(Language language) {
    Paper.of("src/site/markdown/odd" + (language == Language.ZH ? ".zh" : "") + ".md")
        .mustSay("odd", OddProtocol.of(LOUDI, language));
  }

  @Test
  void the_command_prints_it_as_data() {
    RecordedConsole console = new RecordedConsole();
    new OddErrand().run(console.in("zh"));
    assertEquals(OddProtocol.of(LOUDI, Language.ZH), console.data());
    assertEquals("", console.messages());
  }
}
