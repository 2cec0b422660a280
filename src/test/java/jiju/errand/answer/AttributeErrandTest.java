package jiju.errand.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.errand.BadInput;
import jiju.errand.Machines;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.RecordedConsole;
import jiju.store.table.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a scenario through the model to bars in a folder. */
class AttributeErrandTest {
  private static final Path LOUDI = Path.of("scenarios", "loudi-south", "baseline.json");

  private static final Path POSTERIOR =
      Path.of("scenarios", "loudi-south", "posterior", "posterior.json");

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private static AnswerRequest answer(
      Path scenario, int replications, String until, int threads, boolean dryRun) {
    return new AnswerRequest(
        "attribute",
        scenario,
        Optional.of(replications),
        Optional.empty(),
        Optional.of(YearMonth.parse(until)),
        Machines.here(Optional.of(threads)),
        List.of(),
        dryRun);
  }

  private AttributeRequest request(String until, int threads, String... levers) {
    return new AttributeRequest(
        answer(LOUDI, 4, until, threads, false),
        List.of(levers),
        Optional.empty(),
        false,
        false,
        Optional.empty());
  }

  private Outcome run(AttributeRequest request, String folder) {
    OutputRequest output =
        new OutputRequest(Optional.of(above.resolve(folder)), false, Optional.empty(), true);
    return new AttributeErrand(request, output, "1.2.3").run(console.in("en"));
  }

  private List<Map<String, Double>> bars(String folder) throws IOException {
    List<Map<String, Double>> rows = new ArrayList<>();
    Csv.read(
        above.resolve(folder).resolve("attribution.csv"),
        row -> {
          Map<String, Double> cells = new HashMap<>();
          for (String name : List.of("value", "ci_low", "ci_high", "all_off", "all_on")) {
            cells.put(name, row.number(name));
          }
          rows.add(cells);
        });
    return rows;
  }

  @Test
  void a_folder_tells_the_bars_under_its_rival_accounts_too() throws IOException {
    AnswerRequest folder = answer(Path.of("scenarios", "loudi-south"), 4, "2017-12", 2, false);
    run(
        new AttributeRequest(
            folder, List.of("trips", "desk"), Optional.empty(), false, false, Optional.empty()),
        "rivals");
    Map<String, Double> firms = new HashMap<>();
    Csv.read(
        above.resolve("rivals/rivals.csv"),
        row -> {
          if (row.text("outcome").equals("firms")) {
            firms.put(row.text("policy") + " " + row.text("account"), row.number("value"));
          }
        });
    assertEquals(6, firms.size());
    assertEquals(0, firms.get("trips trips-inert"));
    assertTrue(firms.get("trips loudi-south") > 0);
    assertTrue(console.messages().contains("Under other accounts"));
  }

  @Test
  void under_a_posterior_every_headline_says_on_what_it_rests() throws IOException {
    AnswerRequest enough = answer(LOUDI, 24, "2017-12", 2, false);
    run(
        new AttributeRequest(
            enough,
            List.of("trips", "subsidies"),
            Optional.empty(),
            false,
            false,
            Optional.of(POSTERIOR)),
        "drawn");
    Map<String, Double> contraction = new HashMap<>();
    Csv.read(
        above.resolve("drawn/grounds.csv"),
        row -> {
          if (row.text("rests_on").endsWith("siteConstant")) {
            assertEquals("contracted", row.text("learnt"));
            contraction.put(row.text("outcome"), row.number("contraction"));
          }
        });
    assertFalse(contraction.isEmpty());
    contraction.values().forEach(one -> assertTrue(one > 0.2 && one < 0.7, one.toString()));
    assertTrue(console.messages().contains("moves mostly with"));
    assertTrue(Files.readString(above.resolve("drawn/report.zh.html")).contains("各项作用取决于什么"));
    assertTrue(Files.readString(above.resolve("drawn/manifest.json")).contains("--posterior"));
  }

  @Test
  void without_one_the_posterior_that_comes_with_the_scenario_is_left_alone() {
    run(request("2016-12", 2, "events"), "stated");
    assertFalse(Files.exists(above.resolve("stated/grounds.csv")));
    assertFalse(console.messages().contains("moves mostly with"));
  }

  @Test
  void bars_add_up_to_the_difference_between_all_levers_and_none() throws IOException {
    assertEquals(Outcome.DONE, run(request("2017-12", 2, "trips", "subsidies", "events"), "bars"));
    List<Map<String, Double>> rows = bars("bars");
    assertEquals(0, rows.size() % 3);
    for (int i = 0; i < rows.size(); i += 3) {
      double sum = 0;
      for (int j = i; j < i + 3; j++) {
        sum += rows.get(j).get("value");
        assertTrue(rows.get(j).get("ci_low") <= rows.get(j).get("value"));
        assertTrue(rows.get(j).get("ci_high") >= rows.get(j).get("value"));
      }
      double difference = rows.get(i).get("all_on") - rows.get(i).get("all_off");
      assertEquals(difference, sum, 1e-9 * Math.max(1, Math.abs(difference)));
    }
  }

  @Test
  void any_number_of_threads_gives_the_same_bytes() throws IOException {
    run(request("2016-12", 1, "events", "rail"), "one");
    run(request("2016-12", 3, "events", "rail"), "three");
    assertEquals(-1, Files.mismatch(file("one"), file("three")));
  }

  private Path file(String folder) {
    return above.resolve(folder).resolve("attribution.csv");
  }

  @Test
  void the_folder_holds_charts_and_reports_in_both_languages() {
    run(request("2016-12", 2, "events"), "all");
    for (String name :
        List.of(
            "manifest.json",
            "columns.json",
            "report.zh.html",
            "report.en.html",
            "charts/waterfall-firms.zh.svg",
            "charts/waterfall-firms.en.svg")) {
      assertTrue(Files.exists(above.resolve("all").resolve(name)), name);
    }
    assertTrue(console.messages().contains("with all levers"));
    assertTrue(console.data().contains("\"all_off\""));
  }

  @Test
  void side_questions_leave_tables_of_their_own() {
    AttributeRequest asked =
        new AttributeRequest(
            new AnswerRequest(
                "attribute",
                LOUDI,
                Optional.of(2),
                Optional.empty(),
                Optional.of(YearMonth.of(2017, 12)),
                Machines.here(Optional.of(2)),
                List.of(),
                false),
            List.of("events"),
            Optional.of(YearMonth.of(2017, 6)),
            true,
            true,
            Optional.empty());
    run(asked, "side");
    for (String name :
        List.of(
            "anchor_loss.csv",
            "critical_mass.csv",
            "regimes.csv",
            "charts/anchor-loss.zh.svg",
            "charts/critical-mass.zh.svg",
            "charts/regime-map.zh.svg")) {
      assertTrue(Files.exists(above.resolve("side").resolve(name)), name);
    }
  }

  @Test
  void a_lever_that_the_town_has_not_is_refused() {
    BadInput refused =
        assertThrows(BadInput.class, () -> run(request("2016-12", 2, "airport"), "none"));
    assertTrue(refused.getMessage().contains("--levers airport"));
    assertFalse(Files.exists(above.resolve("none")));
  }

  @Test
  void a_dry_run_only_counts() {
    AttributeRequest dry =
        new AttributeRequest(
            answer(LOUDI, 4, "2016-12", 1, true),
            List.of("events", "rail"),
            Optional.empty(),
            false,
            false,
            Optional.empty());
    run(dry, "dry");
    assertTrue(console.messages().contains("2 levers, 16 runs"));
    assertFalse(Files.exists(above.resolve("dry")));
  }
}
