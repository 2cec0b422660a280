package jiju.errand.regularity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jiju.Paper;
import jiju.analysis.validation.StylizedFact;
import jiju.engine.Simulation;
import jiju.engine.Simulations;
import jiju.experiment.FailurePolicy;
import jiju.experiment.LocalExecutor;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Language;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page on validation against the results that are kept with it. They are made by {@link
 * KeptFacts}; a whole making takes minutes, so that the test only looks whether the page says what
 * is kept, and whether the worlds still are those that it was made with.
 */
class StylizedFactsTest {
  private static Paper page(Language language) {
    return Paper.of(
        "src/site/markdown/validation" + (language == Language.ZH ? ".zh" : "") + ".md");
  }

  @ParameterizedTest
  @EnumSource
  void the_page_says_what_was_found(Language language) throws IOException {
    Map<String, List<List<String>>> kept = KeptFacts.of(KeptFacts.KEPT);
    for (String world : KeptFacts.WORLDS) {
      List<List<String>> rows = kept.getOrDefault(world, List.of());
      page(language).mustSay(world, StylizedFactsErrand.page(rows, language));
    }
  }

  /** Half a year of every world tells whether it still is the one that the results are of. */
  @ParameterizedTest
  @EnumSource
  void the_results_that_are_kept_are_those_of_this_model(Language language) {
    StringBuilder digests = new StringBuilder();
    for (String world : KeptFacts.WORLDS) {
      Timeline timeline =
          world.equals("model")
              ? ReferenceWorld.of("cohort", List.of())
              : ScenarioFiles.read(Path.of("scenarios", world), List.of()).timeline();
      Month end = timeline.first().start().plus(5);
      String digest = Simulation.run(timeline.withEnd(end), 1, 0).digest();
      digests.append("- ").append(world).append(" `").append(digest).append("`\n");
    }
    page(language).mustSay("digest", digests.toString());
  }

  private static List<StylizedFact> measured(
      Regularity regularity, String world, Month until, int runs) throws InterruptedException {
    Trials trials =
        new Trials(
            Path.of("scenarios", world),
            List.of(),
            Optional.of(until),
            new LocalExecutor(new Simulations()::run, 2, FailurePolicy.STOP),
            1,
            runs);
    Rows rows = new Rows(world, fact -> {});
    regularity.measure(trials, rows);
    return rows.all();
  }

  private static List<String> names(List<StylizedFact> facts) {
    return facts.stream().map(StylizedFact::row).toList();
  }

  @Test
  void what_must_balance_balances() throws InterruptedException {
    List<StylizedFact> facts =
        measured(new ScenarioRegularities(), "loudi-south", Month.of(2017, 6), 2);
    assertEquals(List.of("17", "41", "42"), names(facts));
    assertEquals(0, facts.get(1).found().value());
    assertEquals(0, facts.get(2).found().value());
  }

  @Test
  void nobody_takes_the_mall_for_what_was_offered_and_somebody_does_for_several_times_that()
      throws InterruptedException {
    List<StylizedFact> facts =
        measured(new MallRegularities(), "loudi-mall-2015", Month.of(2016, 12), 40);
    assertEquals(List.of("12-taker", "12-multiple"), names(facts));
    assertTrue(facts.get(0).found().value() < 0.1);
    assertTrue(facts.get(1).found().value() > 4);
  }

  @Test
  void facts_carry_the_row_of_the_plan_that_they_belong_to() throws InterruptedException {
    List<StylizedFact> facts =
        measured(new FactRegularities(), "loudi-south", Month.of(2019, 6), 4);
    assertTrue(names(facts).containsAll(List.of("12", "13", "14", "15", "16")));
    assertFalse(names(facts).contains("–"));
  }

  @Test
  void a_world_that_lacks_what_a_regularity_is_about_says_nothing_of_it()
      throws InterruptedException {
    for (Regularity regularity :
        List.of(
            new TailRegularities(),
            new ProgrammeRegularities(),
            new RaceRegularities(),
            new RailRegularities(),
            new MallRegularities())) {
      assertEquals(List.of(), measured(regularity, "loudi-south", Month.of(2015, 3), 1));
    }
  }

  @Test
  void every_row_of_the_plan_that_can_be_measured_is_kept() throws IOException {
    Set<String> rows =
        KeptFacts.of(KeptFacts.KEPT).values().stream()
            .flatMap(List::stream)
            .map(row -> row.get(1).replaceFirst("-.*", ""))
            .collect(Collectors.toSet());
    for (int row = 1; row <= 42; row++) {
      boolean unknown = row == 18 || row == 19 || row == 21 || row == 24;
      assertTrue(unknown || rows.contains(Integer.toString(row)), "row " + row);
    }
  }
}
