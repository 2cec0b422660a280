package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jiju.store.json.BadJson;
import jiju.store.json.JsonReader;
import jiju.store.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema takes what the reader takes, and refuses wrong words as the reader does. */
class ScenarioSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonWriter.write(ScenarioSchema.schema()), InputFormat.JSON);

  /** Another tool's opinion; comments, which plain JSON lacks, are taken out before. */
  private static List<Error> errors(String scenario) throws BadJson {
    return SCHEMA.validate(JsonWriter.write(JsonReader.read("x", scenario)), InputFormat.JSON);
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().contains("library"))
          .filter(file -> !file.toString().contains("experiments"))
          .filter(file -> !file.toString().contains("posterior"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_shipped_scenario_fits(Path file) throws IOException, BadJson {
    assertEquals(List.of(), errors(Files.readString(file)));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_shipped_scenario_fits_when_resolved(Path file) throws BadJson {
    assertEquals(List.of(), errors(ScenarioFiles.read(file, List.of()).resolved()));
  }

  @Test
  void a_scenario_that_says_everything_fits() throws BadJson {
    assertEquals(List.of(), errors(TownFiles.TOWN));
  }

  @Test
  void a_variant_needs_nothing() throws BadJson {
    assertEquals(List.of(), errors("{\"extends\": \"baseline.json\"}"));
    assertFalse(errors("{}").isEmpty());
  }

  @Test
  void a_variant_may_delete_and_reset() throws BadJson {
    assertEquals(
        List.of(),
        errors(
            "{\"extends\": \"b.json\", \"parks\": [{\"id\": \"a\", \"landMu\": null}], \"levers\":"
                + " {\"trips\": [{\"id\": \"b\", \"$delete\": true}]}, \"schedule\": [{\"id\":"
                + " \"c\", \"$delete\": true}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "landMu": 300            | "landMi": 300
          "landMu": 300            | "landMu": -5
          "landMu": 300            | "landMu": "300"
          "landMu": 300            | "landMu": {"value": -5}
          "landMu": 300            | "landMu": {"value": 5, "unit": "m²"}
          "landMu": 300            | "landMu": {"value": 5, "source": 5}
          "landMu": 300            | "landMu": {"value": 5, "sauce": "x"}
          "start": "2015-01"       | "start": "2015-13"
          "id": "b"                | "id": "Zone B"
          "trips": 29              | "trips": 29.5
          "localAwarenessGain": 0.3| "localAwarenessGain": 1.3
          {"shenzhen": 0.05}       | {"shenzhen": 5}
          "title": "rail"          | "title": {"zh": "高铁"}
          "delegation": "city_leaders" | "delegation": "city_lords"
          "types": ["enterprise"]  | "types": ["empire"]
          "schedule":              | "schedul":
          """)
  void wrong_words_do_not_fit(String right, String wrong) throws BadJson {
    assertTrue(TownFiles.TOWN.contains(right));
    assertFalse(errors(TownFiles.TOWN.replace(right, wrong)).isEmpty());
  }

  @Test
  void numbers_are_described_in_both_languages_with_their_unit() {
    String schema = JsonWriter.write(ScenarioSchema.schema());
    assertTrue(schema.contains("\"planned land (mu) · 规划面积（亩）\""));
    assertTrue(schema.contains("\"floor area (m²) · 建筑面积（平方米）\""));
  }
}
