package jiju.errand.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** From an experiment file through the model to where policies fail. */
class RobustErrandTest {
  private static final String EXPERIMENT =
      """
      {
        "id": "small", "title": {"zh": "小试验", "en": "small"},
        "scenarios": ["%s/baseline.json", "%s/no-subsidy.json"],
        "replications": 1,
        "vary": [
          {"id": "sign", "path": "levers.events.sign.localAwarenessGain", "from": 0, "to": 0.9},
          {"id": "sunk", "path": "parks.loudi.sunkCapitalYuan", "from": 1, "to": 2}
        ],
        "robust": {"futures": 30%s},
        "outcomes": [{"id": "firms", "metric": "firms", "at": "2017-06"}]
      }
      """;

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private void run(String more) throws IOException {
    String town = Path.of("scenarios", "loudi-south").toAbsolutePath().toString();
    Path file = above.resolve("small.json");
    String safe = town.replace('\\', '/');
    Files.writeString(file, String.format(Locale.ROOT, EXPERIMENT, safe, safe, more));
    AnswerRequest request =
        new AnswerRequest(
            "robust",
            file,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Machines.here(Optional.of(2)),
            List.of(),
            false);
    OutputRequest output =
        new OutputRequest(Optional.of(above.resolve("found")), false, Optional.empty(), false);
    new RobustErrand(request, output, "1.2.3").run(console.in("en"));
  }

  @Test
  void each_policy_has_its_regret_its_share_and_one_sentence() throws IOException {
    run(", \"atLeast\": 20");
    Map<String, Double> share = new TreeMap<>();
    Map<String, Double> regret = new TreeMap<>();
    Csv.read(
        above.resolve("found/robust.csv"),
        row -> {
          share.put(row.text("policy"), row.number("satisficing_share"));
          regret.put(row.text("policy"), row.number("regret_p50"));
          assertTrue(row.text("fails_when_en").matches("It .*\\.|Its .*\\."));
          assertTrue(row.text("fails_when_zh").endsWith("。"));
        });
    assertEquals(2, share.size());
    assertTrue(share.get("loudi-south") > share.get("no-subsidy"));
    assertEquals(0, regret.get("loudi-south"));
    assertTrue(Files.exists(above.resolve("found/charts/satisficing.zh.svg")));
  }

  @Test
  void without_a_level_or_a_target_nothing_can_satisfy() {
    BadInput refused = assertThrows(BadInput.class, () -> run(""));
    assertTrue(refused.getMessage().contains("robust.atLeast"));
  }
}
