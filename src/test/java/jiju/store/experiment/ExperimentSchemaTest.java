package jiju.store.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The experiments that come with Jiju, and the schema's opinion of them and of wrong ones. */
class ExperimentSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonWriter.write(ExperimentSchema.schema()), InputFormat.JSON);

  private static List<Error> errors(String experiment) throws BadJson {
    return SCHEMA.validate(JsonWriter.write(JsonReader.read("x", experiment)), InputFormat.JSON);
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> file.toString().contains("experiments"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_shipped_experiment_can_be_read_and_fits(Path file) throws IOException, BadJson {
    assertEquals(List.of(), errors(Files.readString(file)));
    assertFalse(ExperimentFiles.read(file, List.of()).factors().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"x\", \"title\": \"x\", \"scenarios\": [\"a\"], \"replicatons\": 3}",
        "{\"id\": \"x\", \"vary\": [{\"path\": \"a.b\"}]}",
        "{\"id\": \"x\", \"vary\": [{\"id\": \"a\", \"path\": \"a.b\", \"values\": [[1]]}]}",
        "{\"id\": \"x\", \"design\": {\"kind\": \"gird\"}}",
        "{\"id\": \"x\", \"replications\": 0}"
      })
  void the_schema_refuses_what_the_reader_refuses(String experiment) throws BadJson {
    assertFalse(errors(experiment).isEmpty());
  }
}
