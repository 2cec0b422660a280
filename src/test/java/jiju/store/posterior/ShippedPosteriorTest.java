package jiju.store.posterior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.Posterior;
import jiju.analysis.calibration.Reading;
import jiju.scenario.Observation;
import jiju.scenario.form.Parameter;
import jiju.scenario.form.Retuning;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The posteriors that come with the worlds speak of the facts and ranges that stand there now. */
class ShippedPosteriorTest {
  private static LoadedScenario world(String name) {
    return ScenarioFiles.read(Path.of("scenarios", name), List.of());
  }

  private static StoredPosterior stored(String name) throws IOException {
    return PosteriorReader.read(Path.of("scenarios", name, "posterior", "posterior.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"loudi-south", "yuhuangshan", "zhejiang"})
  void a_shipped_posterior_rests_on_the_facts_of_its_world(String name) throws IOException {
    List<Reading> facts =
        world(name).scenario().observations().stream()
            .filter(Observation::fitted)
            .map(Reading::of)
            .toList();

    assertEquals(facts, stored(name).posterior().readings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"loudi-south", "yuhuangshan", "zhejiang"})
  void its_priors_are_the_ranges_that_the_world_states(String name) throws IOException {
    LoadedScenario world = world(name);

    for (FreeParameter free : stored(name).posterior().parameters()) {
      String path = Retuning.paths(world.scenario(), free.path()).get(0);
      Parameter stated =
          world.parameters().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
      assertEquals(stated.low().orElseThrow(), free.prior().low(), path);
      assertEquals(stated.high().orElseThrow(), free.prior().high(), path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"loudi-south", "yuhuangshan", "zhejiang"})
  void its_draws_stay_within_what_makes_sense_and_say_how_they_were_made(String name)
      throws IOException {
    StoredPosterior stored = stored(name);
    Posterior posterior = stored.posterior();

    assertTrue(posterior.effectiveSize() >= 100, "effective size " + posterior.effectiveSize());
    for (double[] draw : posterior.draws()) {
      assertTrue(
          IntStream.range(0, draw.length)
              .allMatch(
                  k ->
                      draw[k] >= posterior.parameters().get(k).min()
                          && draw[k] <= posterior.parameters().get(k).max()));
    }
    List<String> command = stored.origin().command();
    assertEquals("calibrate", command.get(0));
    assertTrue(Files.exists(Path.of(command.get(1))), command.get(1));
  }
}
