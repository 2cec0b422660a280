package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.Posterior;
import jiju.errand.RecordedConsole;
import jiju.store.posterior.PosteriorReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the words of a call to a posterior. */
class CalibrateCommandTest {
  private static final String TOWN = "scenarios/loudi-south";

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private int say(String... words) {
    List<String> all = new ArrayList<>(List.of("calibrate"));
    all.addAll(List.of(words));
    all.addAll(List.of("--out", target().toString(), "--lang", "en"));
    return BareSession.on(console).run(all.toArray(String[]::new));
  }

  private Path target() {
    return above.resolve("results");
  }

  @Test
  void calibrate_leaves_a_posterior_that_says_what_was_learnt() throws IOException {
    assertEquals(0, say(TOWN, "--runs", "400", "--draws", "60"));

    assertEquals(
        60, PosteriorReader.read(target().resolve("posterior.json")).posterior().draws().size());
    assertTrue(console.messages().contains("Prior-dominated"));
    assertTrue(Files.readString(target().resolve("report.zh.html")).contains("后验预测检验"));
    assertTrue(Files.exists(target().resolve("posterior.csv")));
    assertTrue(Files.exists(target().resolve("validation.csv")));
  }

  @Test
  void what_a_register_says_of_founders_from_elsewhere_narrows_down_the_flow_at_home()
      throws IOException {
    Path register =
        Files.writeString(
            above.resolve("mine.json"),
            """
            {"extends": "%s", "id": "mine",
             "uncertainties": {"statistics": {"originLog": true}},
             "observations": [{"id": "from-elsewhere", "title": "from elsewhere",
               "metric": "entries_elsewhere_cumulative", "park": "loudi", "at": "2019-04",
               "value": 80, "low": 76, "high": 84, "fitted": true, "source": "register"}]}
            """
                .formatted(
                    Path.of(TOWN, "baseline.json").toAbsolutePath().toString().replace("\\", "/")));

    assertEquals(0, say(register.toString(), "--runs", "1500", "--draws", "100"));

    Posterior posterior = PosteriorReader.read(target().resolve("posterior.json")).posterior();
    assertTrue(posterior.contraction(1) < Posterior.CONTRACTED, "" + posterior.contraction(1));
  }

  @Test
  void origins_that_nobody_notes_cannot_be_a_fact() throws IOException {
    Path register =
        Files.writeString(
            above.resolve("mine.json"),
            """
            {"extends": "%s", "id": "mine",
             "observations": [{"id": "from-elsewhere", "title": "from elsewhere",
               "metric": "entries_elsewhere_cumulative", "park": "loudi", "at": "2019-04",
               "value": 80, "low": 76, "high": 84, "source": "register"}]}
            """
                .formatted(
                    Path.of(TOWN, "baseline.json").toAbsolutePath().toString().replace("\\", "/")));

    assertEquals(2, say(register.toString(), "--runs", "1500"));
    assertTrue(console.messages().contains("an originLog"), console.messages());
  }

  private Path experiment(String vary, String plan) throws IOException {
    String scenario = Path.of(TOWN, "baseline.json").toAbsolutePath().toString();
    return Files.writeString(
        above.resolve("question.json"),
        """
        {"id": "question", "title": {"zh": "问", "en": "question"}, "scenarios": "%s",
         "vary": [%s], "calibrate": {%s}}
        """
            .formatted(scenario.replace("\\", "/"), vary, plan));
  }

  @Test
  void an_experiment_says_what_is_free_within_which_range_and_how_many_runs() throws IOException {
    Path file =
        experiment(
            "{\"id\": \"site\", \"path\": \"parks.*.siteConstant\", \"from\": -4, \"to\": -3}",
            "\"runs\": 400, \"draws\": 50");

    assertEquals(0, say(file.toString()));

    Posterior posterior = PosteriorReader.read(target().resolve("posterior.json")).posterior();
    assertEquals(
        List.of("parks.*.siteConstant"),
        posterior.parameters().stream().map(FreeParameter::path).toList());
    assertEquals(400, posterior.runs());
    assertEquals(50, posterior.draws().size());
    assertTrue(posterior.draws().stream().allMatch(draw -> draw[0] >= -4 && draw[0] <= -3));
  }

  @Test
  void all_that_is_wrong_in_an_experiment_is_said_with_its_line() throws IOException {
    Path file =
        experiment(
            "{\"id\": \"site\", \"path\": \"parks.loudi.siteConstand\", \"from\": -4, \"to\": -3}",
            "\"rans\": 400");

    assertEquals(2, say(file.toString()));

    assertTrue(console.messages().contains("question.json:2"), console.messages());
    assertTrue(console.messages().contains("siteConstant"), console.messages());
    assertTrue(console.messages().contains("rans"), console.messages());
  }

  @Test
  void what_has_no_range_or_takes_whole_values_cannot_be_set_free() throws IOException {
    Path file =
        experiment(
            "{\"id\": \"clerks\", \"path\": \"parks.loudi.serviceDesk.clerks\", \"values\": [1, 2]}",
            "");

    assertEquals(2, say(file.toString()));

    assertTrue(console.messages().contains("vary.clerks"), console.messages());
  }

  @Test
  void a_number_that_is_not_there_or_has_no_range_is_refused_with_the_nearest_name() {
    assertEquals(
        2, say(TOWN, "--free", "parks.loudi.siteConstand", "--free", "parks.loudi.landMu"));
    assertTrue(console.messages().contains("the nearest is parks.loudi.siteConstant"));
    assertTrue(console.messages().contains("parks.loudi.landMu: no range is stated"));
    assertFalse(Files.exists(target()));
  }

  @Test
  void a_scenario_without_facts_and_too_few_runs_are_refused_at_once() {
    assertEquals(2, say("scenarios/loudi-mall-2015/baseline.json", "--runs", "10"));
    assertTrue(console.messages().contains("at least 400"));
    assertTrue(console.messages().contains("no observed fact"));
  }
}
