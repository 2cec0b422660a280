package jiju.store.posterior;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.Posterior;
import jiju.analysis.calibration.Reading;
import jiju.analysis.calibration.Wave;
import jiju.experiment.plan.CalibrationMethod;
import jiju.scenario.Prior;
import jiju.scenario.Scenario;
import jiju.scenario.Unit;
import jiju.scenario.form.Retuning;
import jiju.store.scenario.ScenarioFiles;
import jiju.store.table.MalformedTable;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosteriorFileTest {
  @TempDir Path folder;

  private static StoredPosterior stored() {
    Prior prior = new Prior(Prior.Shape.UNIFORM, 0.15, 0.65, Text.EMPTY);
    FreeParameter free =
        new FreeParameter("uncertainties.choice.sameSector", Text.EMPTY, Unit.UTILS, prior, 0, 5);
    Posterior posterior =
        new Posterior(
            List.of(free),
            List.of(new double[] {0.2}, new double[] {0.3125}),
            new double[] {1, 0.25},
            List.of(Reading.of("entities", 240, 250)),
            List.of(new Wave(100, 0.5)),
            400,
            0.75,
            CalibrationMethod.ABC);
    return new StoredPosterior(
        posterior, new PosteriorOrigin("1.2.3", List.of("calibrate", "x"), "loudi", "abc", 7));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("posterior.json"), text);
  }

  @Test
  void what_is_read_back_is_what_was_written() throws IOException {
    String text = PosteriorWriter.write(stored());
    StoredPosterior back = PosteriorReader.read(file(text));

    assertEquals(text, PosteriorWriter.write(back));
    assertArrayEquals(stored().posterior().weights(), back.posterior().weights());
    assertEquals(0.3125, back.posterior().draws().get(1)[0]);
  }

  @Test
  void it_says_how_much_was_learnt_and_how_good_the_sample_is() {
    String text = PosteriorWriter.write(stored());

    assertTrue(text.contains("\"contraction\""));
    assertTrue(text.contains("\"effective_size\": 1.470588235294"));
    assertTrue(text.contains("\"acceptance\": 0.005"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"format\": 1}",
        "{\"format\": 2, \"parameters\": [], \"draws\": []}",
        "{\"format\": 1, \"parameters\": [{\"path\": \"rent\"}], \"draws\": [[1, 2]]}"
      })
  void what_is_no_posterior_is_refused(String text) throws IOException {
    Path file = file(text);

    assertThrows(MalformedTable.class, () -> PosteriorReader.read(file));
  }

  @Test
  void a_draw_with_a_value_too_few_is_refused() throws IOException {
    Path file = file(PosteriorWriter.write(stored()).replace("[1, 0.2]", "[1]"));

    assertThrows(MalformedTable.class, () -> PosteriorReader.read(file));
  }

  @Test
  void the_shipped_posterior_of_loudi_is_about_its_own_numbers() throws IOException {
    Path town = Path.of("scenarios", "loudi-south");
    StoredPosterior shipped = PosteriorReader.read(town.resolve("posterior/posterior.json"));
    Scenario baseline = ScenarioFiles.read(town, List.of()).scenario();

    assertEquals(baseline.id(), shipped.origin().scenario());
    assertEquals(400, shipped.posterior().draws().size());
    shipped
        .posterior()
        .numbers(0)
        .keySet()
        .forEach(path -> assertTrue(Double.isFinite(Retuning.value(baseline, path))));
  }
}
