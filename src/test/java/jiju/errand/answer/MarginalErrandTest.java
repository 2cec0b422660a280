package jiju.errand.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a scenario through the model to what one unit more brings. */
class MarginalErrandTest {
  private static final Path LOUDI = Path.of("scenarios", "loudi-south");

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private void run(Path scenario, List<String> changes) {
    run(scenario, changes, 3, Optional.empty());
  }

  private void run(Path scenario, List<String> changes, int runs, Optional<Path> posterior) {
    AnswerRequest request =
        new AnswerRequest(
            "marginal",
            scenario,
            Optional.of(runs),
            Optional.empty(),
            Optional.of(YearMonth.of(2018, 6)),
            Machines.here(Optional.of(2)),
            changes,
            false);
    OutputRequest output =
        new OutputRequest(Optional.of(above.resolve("found")), false, Optional.empty(), true);
    new MarginalErrand(request, posterior, output, "1.2.3").run(console.in("en"));
  }

  private Map<String, Double> column(String name) throws IOException {
    Map<String, Double> cells = new TreeMap<>();
    Csv.read(
        above.resolve("found/marginal.csv"),
        row -> cells.put(row.text("lever") + " " + row.text("outcome"), row.number(name)));
    return cells;
  }

  @Test
  void one_more_trip_costs_what_a_trip_costs() throws IOException {
    run(LOUDI, List.of("uncertainties.mechanisms.promotion=true"));
    Map<String, Double> cost = column("cost_yuan");
    assertTrue(cost.get("trip-shunde-2017 firms") >= 42_500 - 1, cost.toString());
    assertTrue(cost.get("clerk-loudi firms") > 100_000, cost.toString());
    assertEquals(0, cost.get("back-office-day-loudi firms"), 1e6);
    assertTrue(Files.exists(above.resolve("found/charts/marginal-firms.zh.svg")));
    assertTrue(Files.exists(above.resolve("found/report.zh.html")));
    assertTrue(console.messages().contains("firms on the register:"));
    assertTrue(console.data().contains("\"lever\": \"clerk-loudi\""));
  }

  @Test
  void under_a_posterior_every_headline_says_on_what_it_rests() throws IOException {
    Path posterior = LOUDI.resolve("posterior").resolve("posterior.json");
    run(LOUDI.resolve("baseline.json"), List.of(), 24, Optional.of(posterior));
    Map<String, String> learnt = new TreeMap<>();
    Csv.read(
        above.resolve("found/grounds.csv"),
        row -> learnt.put(row.text("policy") + " " + row.text("outcome"), row.text("learnt")));
    assertEquals(column("value").keySet(), learnt.keySet());
    assertTrue(learnt.containsValue("contracted") && learnt.containsValue("prior_dominated"));
    assertTrue(console.messages().contains("The effect of “"), console.messages());
    assertTrue(Files.readString(above.resolve("found/report.zh.html")).contains("先验主导"));
  }

  @Test
  void a_folder_tells_the_same_steps_under_its_rival_accounts_too() throws IOException {
    run(LOUDI, List.of());
    Map<String, Double> firms = new TreeMap<>();
    Csv.read(
        above.resolve("found/rivals.csv"),
        row -> {
          if (row.text("outcome").equals("firms")) {
            firms.put(row.text("policy") + " " + row.text("account"), row.number("value"));
          }
        });
    assertEquals(0, firms.get("trip-beijing-2017 trips-inert"));
    assertEquals(
        column("value").get("trip-beijing-2017 firms"), firms.get("trip-beijing-2017 loudi-south"));
    assertTrue(firms.containsKey("clerk-loudi internet-boom"));
    assertTrue(Files.readString(above.resolve("found/report.zh.html")).contains("换一种解释"));
  }

  @Test
  void a_scenario_that_is_not_there_is_refused() {
    Path nowhere = LOUDI.resolve("nowhere.json");
    assertThrows(BadInput.class, () -> run(nowhere, List.of()));
  }
}
