package jiju.errand.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.Paper;
import jiju.engine.Simulation;
import jiju.store.scenario.ScenarioFiles;
import jiju.store.table.Csv;
import jiju.unit.Language;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page on validation against the results that are kept with it. They are made by {@code jiju
 * validate scenarios/loudi-south --stylized-facts}; a whole making takes minutes, so that the test
 * only looks whether the page says what is kept, and whether the reference cohort still is the one
 * that it was made with.
 */
class StylizedFactsTest {
  private static final Path KEPT = Path.of("src", "site", "stylized_facts.csv");
  private static final List<String> COLUMNS =
      List.of(
          "row",
          "fact_zh",
          "fact_en",
          "target_low",
          "target_high",
          "value",
          "ci_low",
          "ci_high",
          "verdict",
          "type",
          "source");

  private static List<List<String>> kept() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    Csv.read(KEPT, row -> rows.add(COLUMNS.stream().map(row::text).toList()));
    return rows;
  }

  @ParameterizedTest
  @EnumSource
  void the_page_says_what_was_found(Language language) throws IOException {
    Paper.of("src/site/markdown/validation" + (language == Language.ZH ? ".zh" : "") + ".md")
        .mustSay("facts", StylizedFactsErrand.page(kept(), language));
  }

  @ParameterizedTest
  @EnumSource
  void the_results_that_are_kept_are_those_of_this_model(Language language) {
    String digest =
        Simulation.run(ReferenceCohort.timeline().withEnd(Month.of(2015, 6)), 1, 0).digest();
    Paper.of("src/site/markdown/validation" + (language == Language.ZH ? ".zh" : "") + ".md")
        .mustSay("digest", "`" + digest + "`\n");
  }

  @Test
  void what_must_balance_balances() {
    var facts =
        StylizedFacts.ofScenario(
            ScenarioFiles.read(Path.of("scenarios", "loudi-south"), List.of())
                .timeline()
                .withEnd(Month.of(2017, 6)),
            1,
            2);
    assertEquals(List.of("17", "41", "42"), facts.stream().map(fact -> fact.row()).toList());
    assertEquals(0, facts.get(1).found().value());
    assertEquals(0, facts.get(2).found().value());
  }

  @Test
  void every_row_that_can_be_measured_is_kept() throws IOException {
    assertTrue(kept().size() >= 17);
  }
}
