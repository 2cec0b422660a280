package jiju.errand.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jiju.errand.BadInput;
import jiju.errand.Machines;
import jiju.errand.OutputRequest;
import jiju.errand.RecordedConsole;
import jiju.store.table.Csv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The planner's question about Loudi, from the folder of scenarios to one page. It is asked half a
 * year after the last trip, when a run takes a third of the time that it takes at the end of 2019.
 */
class BriefErrandTest {
  private static final Path LOUDI = Path.of("scenarios", "loudi-south");

  @TempDir static Path above;
  private static final RecordedConsole CONSOLE = new RecordedConsole();
  private static final Map<String, Double> MEAN = new TreeMap<>();

  private static void brief(String lever, Path folder) {
    AnswerRequest answer =
        new AnswerRequest(
            "brief",
            LOUDI,
            Optional.of(20),
            Optional.empty(),
            Optional.of(YearMonth.of(2018, 7)),
            Machines.here(Optional.of(2)),
            List.of("targets.two-billion-2019.by=2018-06"),
            false);
    BriefRequest request =
        new BriefRequest(
            answer,
            Optional.of(lever),
            List.of(
                LOUDI.resolve("instead").resolve("trips.json"),
                LOUDI.resolve("instead").resolve("desk.json")),
            Optional.empty(),
            0.2,
            Optional.empty(),
            100,
            Optional.empty());
    OutputRequest output = new OutputRequest(Optional.of(folder), false, Optional.empty(), false);
    new BriefErrand(request, output, "1.2.3").run(CONSOLE.in("en"));
  }

  @BeforeAll
  static void ask() throws IOException {
    brief("trips", above.resolve("found"));
    Csv.read(
        above.resolve("found/brief.csv"),
        row ->
            MEAN.put(
                row.text("policy") + " " + row.text("account") + " " + row.text("outcome"),
                row.number("diff_mean")));
  }

  private static double mean(String key) {
    return MEAN.getOrDefault(key, Double.NaN);
  }

  private static String page(String language) throws IOException {
    return Files.readString(above.resolve("found/report." + language + ".html"));
  }

  @Test
  void trips_bring_firms_under_the_baselines_account_and_none_where_they_are_inert() {
    assertTrue(mean("trips loudi-south firms") > 20);
    assertEquals(0, mean("trips trips-inert firms"));
    assertTrue(mean("trips internet-boom firms") < mean("trips loudi-south firms"));
  }

  @Test
  void the_trips_cost_the_same_cash_under_every_account() {
    double cash = mean("trips loudi-south fiscal_cost_cumulative_yuan");

    assertEquals(29 * (20_000 + 5 * 3 * 1_500), cash, 1);
    assertEquals(cash, mean("trips trips-inert fiscal_cost_cumulative_yuan"), 1);
  }

  @Test
  void another_use_of_the_money_is_paired_with_the_place_as_it_stands() {
    // 29 trips in 2016, and 13 by the middle of 2018.
    assertEquals(
        (29 + 13) * (20_000 + 5 * 3 * 1_500),
        mean("instead-trips loudi-south fiscal_cost_cumulative_yuan"),
        1);
    assertTrue(mean("instead-desk trips-inert firms") > 0);
  }

  @Test
  void the_page_asks_the_four_questions_in_both_languages() throws IOException {
    for (String question :
        List.of(
            "29次招商出访带来了什么？",
            "花了多少？",
            "3000万元若换个用法，能换来什么？",
            "怎样最省地达到“2019 年末产业集群 20 亿元以上”？",
            "这些数字有多可靠？")) {
      assertTrue(page("zh").contains(question), question);
    }
    for (String question :
        List.of(
            "What did the 29 promotion trips bring?",
            "What did that cost?",
            "What would the 30 m yuan have bought instead?",
            "What is the cheapest way to",
            "How far can these numbers be trusted?")) {
      assertTrue(page("en").contains(question), question);
    }
  }

  @Test
  void the_page_says_on_what_the_effect_rests_and_how_much_the_facts_have_told_of_it()
      throws IOException {
    assertTrue(page("en").contains("prior standard deviation"));
    assertTrue(page("zh").contains("后验标准差为先验的"));
  }

  @Test
  void the_recommended_policy_is_tried_under_the_rivals_too() throws IOException {
    assertTrue(page("en").contains("The same policy under the other accounts"));
    assertTrue(Files.exists(above.resolve("found/frontier.csv")));
    assertTrue(Files.exists(above.resolve("found/charts/frontier.zh.svg")));
  }

  @Test
  void no_sentence_is_left_in_the_other_language() throws IOException {
    String english = page("en").replaceAll("(?s)<style>.*?</style>", "");

    assertFalse(english.matches("(?s).*\\p{IsHan}.*"));
  }

  @Test
  void a_lever_that_is_not_there_is_refused_with_the_nearest() {
    BadInput refused = assertThrows(BadInput.class, () -> brief("trip", above.resolve("none")));

    assertTrue(refused.getMessage().contains("→ trips"));
    assertFalse(Files.exists(above.resolve("none")));
  }
}
