package jiju.errand.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

/** From an experiment file through the model to indices in a folder. */
class SensitivityErrandTest {
  private static final String EXPERIMENT =
      """
      {
        "id": "small", "title": {"zh": "小试验", "en": "small"},
        "scenarios": "%s",
        "replications": 2,
        "vary": [
          {"id": "sign", "path": "levers.events.sign.localAwarenessGain", "from": 0, "to": 0.9},
          {"id": "plaza", "path": "parks.loudi.sunkCapitalYuan", "from": 1, "to": 2}
        ],
        "morris": {"trajectories": 3, "levels": %d},
        "sobol": {"points": 16},
        "outcomes": [{"id": "firms", "metric": "firms", "at": "2017-06"}]
      }
      """;

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private Path experiment(int levels) throws IOException {
    Path baseline = Path.of("scenarios", "loudi-south", "baseline.json").toAbsolutePath();
    String text =
        String.format(Locale.ROOT, EXPERIMENT, baseline.toString().replace('\\', '/'), levels);
    return Files.writeString(above.resolve("small.json"), text);
  }

  private void run(Path file, String folder, int threads) {
    AnswerRequest request =
        new AnswerRequest(
            "sensitivity",
            file,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Machines.here(Optional.of(threads)),
            List.of(),
            false);
    OutputRequest output =
        new OutputRequest(Optional.of(above.resolve(folder)), false, Optional.empty(), true);
    new SensitivityErrand(request, output, "1.2.3").run(console.in("zh"));
  }

  private Map<String, Double> indices(String folder) throws IOException {
    Map<String, Double> indices = new TreeMap<>();
    Csv.read(
        above.resolve(folder).resolve("sensitivity.csv"),
        row ->
            indices.put(
                row.text("parameter") + " " + row.text("method") + " " + row.text("index"),
                row.number("value")));
    return indices;
  }

  @Test
  void what_is_felt_has_an_index_and_what_is_not_has_none() throws IOException {
    run(experiment(4), "found", 2);
    Map<String, Double> indices = indices("found");
    assertEquals(1, indices.get("sign sobol total"), 0.4);
    assertEquals(0, indices.get("plaza sobol total"));
    assertEquals(0, indices.get("plaza morris mu_star"));
    assertTrue(indices.get("sign one_at_a_time high") > indices.get("sign one_at_a_time low"));
    assertTrue(console.messages().contains("在册主体数：最要紧的是"));
    assertTrue(console.data().contains("\"measure_next\": \"sign\""));
    assertTrue(Files.exists(above.resolve("found/charts/tornado-firms.zh.svg")));
    assertTrue(Files.exists(above.resolve("found/report.en.html")));
  }

  @Test
  void any_number_of_threads_gives_the_same_bytes() throws IOException {
    Path file = experiment(4);
    run(file, "one", 1);
    run(file, "three", 3);
    assertEquals(
        -1,
        Files.mismatch(
            above.resolve("one/sensitivity.csv"), above.resolve("three/sensitivity.csv")));
  }

  @Test
  void an_odd_number_of_levels_is_refused() throws IOException {
    Path file = experiment(5);
    BadInput refused = assertThrows(BadInput.class, () -> run(file, "none", 1));
    assertTrue(refused.getMessage().contains("morris.levels"));
    assertFalse(Files.exists(above.resolve("none")));
  }
}
