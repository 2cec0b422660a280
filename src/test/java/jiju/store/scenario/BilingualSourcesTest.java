package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jiju.scenario.Goal;
import jiju.scenario.Observation;
import jiju.scenario.Scenario;
import jiju.scenario.form.Catalogue;
import jiju.scenario.form.Parameter;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;

/** Whoever reads Chinese is told in Chinese where a number comes from. */
class BilingualSourcesTest {
  private static final Pattern ENGLISH = Pattern.compile("\\b[a-z]{4,}\\b");
  private static final Pattern FILE = Pattern.compile("scenarios/\\w+");

  private static List<String> untranslated(Stream<Text> sources) {
    TreeSet<String> left = new TreeSet<>();
    sources
        .filter(source -> ENGLISH.matcher(FILE.matcher(source.zh()).replaceAll("")).find())
        .forEach(source -> left.add(source.en()));
    return List.copyOf(left);
  }

  private static Stream<Path> shipped() throws IOException {
    return Files.walk(Path.of("scenarios"), 2)
        .filter(file -> file.getFileName().toString().equals("baseline.json"));
  }

  @Test
  void every_source_of_a_default_is_said_in_chinese() {
    assertEquals(List.of(), untranslated(Catalogue.parameters().stream().map(Parameter::source)));
  }

  @Test
  void every_source_of_a_shipped_scenario_is_said_in_chinese() throws IOException {
    try (Stream<Path> files = shipped()) {
      assertEquals(
          List.of(),
          untranslated(
              files
                  .map(file -> ScenarioFiles.read(file, List.of()))
                  .flatMap(BilingualSourcesTest::sources)));
    }
  }

  private static Stream<Text> sources(LoadedScenario file) {
    Scenario scenario = file.scenario();
    return Stream.of(
            file.parameters().stream().map(Parameter::source),
            scenario.observations().stream().map(Observation::source),
            scenario.targets().stream().map(Goal::source))
        .flatMap(all -> all);
  }
}
