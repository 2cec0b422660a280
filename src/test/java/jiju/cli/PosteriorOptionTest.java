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
import jiju.experiment.plan.CalibrationMethod;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.store.posterior.PosteriorOrigin;
import jiju.store.posterior.PosteriorWriter;
import jiju.store.posterior.StoredPosterior;
import jiju.store.table.Csv;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projecting with the uncertain numbers of a posterior on top of chance. */
class PosteriorOptionTest {
  private static final String BASELINE = "scenarios/loudi-south/baseline.json";
  private static final String POOL = "uncertainties.pools.localMultiplier";

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private int say(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--out", target().toString(), "--lang", "en", "--until", "2016-12"));
    return BareSession.on(console).run(all.toArray(String[]::new));
  }

  private Path target() {
    return above.resolve("results");
  }

  /** Half of the draws have a flow of founders that is thirty times that of the others. */
  private String posterior(String path) throws IOException {
    Prior prior = new Prior(Prior.Shape.UNIFORM, 0, 3, Text.EMPTY);
    FreeParameter pool =
        new FreeParameter(path, new Text("流量", "flow"), Unit.MULTIPLIER, prior, 0, 100);
    Posterior posterior =
        new Posterior(
            List.of(pool),
            List.of(new double[] {0.1}, new double[] {3}),
            new double[] {1, 1},
            List.of(),
            List.of(),
            1,
            0,
            CalibrationMethod.ABC);
    PosteriorOrigin origin = new PosteriorOrigin("1", List.of(), "loudi-south", "", 1);
    Path file = above.resolve("mine.json");
    Files.writeString(file, PosteriorWriter.write(new StoredPosterior(posterior, origin)));
    return file.toString();
  }

  @Test
  void chance_and_ignorance_are_told_apart() throws IOException {
    assertEquals(0, say("run", BASELINE, "-n", "40", "--posterior", posterior(POOL)));

    List<Double> shares = new ArrayList<>();
    Csv.read(
        target().resolve("uncertainty.csv"),
        row -> {
          if (row.text("metric").equals("firms")) {
            shares.add(row.number("parameter_share"));
            assertEquals(POOL, row.text("rests_on"));
          }
        });
    assertTrue(shares.get(0) > 0.5, "a thirtyfold flow outweighs chance: " + shares);
    assertTrue(console.messages().contains("share of the variance"));
    assertTrue(Files.exists(target().resolve("posterior.json")));
    assertTrue(Files.readString(target().resolve("report.en.html")).contains("prior-dominated"));
  }

  @Test
  void a_report_written_again_from_its_folder_says_the_same() throws IOException {
    say("run", BASELINE, "-n", "24", "--posterior", posterior(POOL));
    String before = Files.readString(target().resolve("report.zh.html"));
    BareSession.on(console).run("report", target().toString());

    assertEquals(before, Files.readString(target().resolve("report.zh.html")));
  }

  @Test
  void runs_made_again_take_the_draws_that_they_were_made_with() throws IOException {
    say("run", BASELINE, "-n", "4", "--posterior", posterior(POOL), "--tables-only");
    String folder = target().toString();
    Session session = BareSession.on(console);

    assertEquals(0, session.run("verify", folder), console.messages());
    String[] replay = {"replay", folder, "--scenario", "loudi-south", "--replication", "3"};
    assertEquals(0, session.run(replay), console.messages());
  }

  @Test
  void every_replication_has_the_same_draw_in_the_baseline_and_in_the_variant() throws IOException {
    say("compare", BASELINE, BASELINE, "-n", "4", "--posterior", posterior(POOL));

    Csv.read(
        target().resolve("compare.csv"),
        row ->
            assertTrue(
                row.isEmpty("diff_mean") || row.number("diff_mean") == 0, row.text("metric")));
  }

  @Test
  void what_is_no_posterior_or_one_of_another_world_is_refused() throws IOException {
    assertEquals(2, say("run", BASELINE, "--posterior", BASELINE));
    assertEquals(2, say("run", BASELINE, "--posterior", "nowhere.json"));
    assertEquals(2, say("run", BASELINE, "--posterior", posterior("parks.london.siteConstant")));
    assertTrue(console.messages().contains("has no parks.london.siteConstant"));
    assertFalse(Files.exists(target()));
  }
}
