package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jiju.errand.RecordedConsole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong scenario files, as whoever types the command meets them. */
class WrongFilesTest {
  @TempDir Path folder;

  private final RecordedConsole record = new RecordedConsole();

  private int jiju(Object... words) {
    return new Session(
            record.dataStream(),
            record.messageStream(),
            new Surroundings(Map.of("LANG", "en_GB.UTF-8"), Set.of(), Path.of("")))
        .run(Stream.of(words).map(Object::toString).toArray(String[]::new));
  }

  @BeforeEach
  void a_good_scenario_lies_beside() {
    assertEquals(0, jiju("new", folder.resolve("town"), "--quiet"));
  }

  private Path variant(String text) throws IOException {
    return Files.writeString(folder.resolve("town/wrong.json"), text);
  }

  private List<String> filesThere() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  /** Every command that reads a scenario refuses it alike, and leaves the disk as it was. */
  private void mustBeRefused(Path file, String problem) throws IOException {
    List<String> before = filesThere();
    assertEquals(2, jiju("check", file));
    String said = record.messages();
    assertTrue(said.contains(problem), said);
    assertTrue(said.lines().allMatch(line -> line.startsWith(folder.toString())), said);
    assertFalse(said.contains("Exception"), said);
    assertEquals(2, jiju("run", file, "--out", folder.resolve("out")));
    assertEquals(said + said, record.messages());
    assertEquals("", record.data());
    assertEquals(before, filesThere());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          unknown key       | "tilte": "x"                              | :2: unknown key "tilte", did you mean "title"?
          wrong type        | "parks": 5                                | :2: parks: found 5, allowed a list […]
          wrong type inside | "title": ["x"]                            | :2: title: found […], allowed a text or
          negative area     | "parks": [{"id": "park", "landMu": -5}]   | :2: parks.park.landMu: found -5, allowed a number from 0.01 to 10000000 (mu)
          text for number   | "parks": [{"id": "park", "landMu": "5"}]  | :2: parks.park.landMu: found "5", allowed
          month 13          | "end": "2030-13"                          | :2: end: found "2030-13", allowed a month
          end before start  | "end": "2020-01"                          | :2: end: found 2020-01, allowed no month before the start 2025-01
          too long          | "end": "2225-01"                          | :2: end: a span of 2401 months, allowed at most 1200 months
          duplicate id      | "parks": [{"id": "park"}, {"id": "park"}] | :2: parks.park: the same id twice
          malformed id      | "id": "My Town"                           | :2: id: found "My Town", allowed an id
          probability       | "levers": {"events": [{"id": "sign", "chance": 1.5}]} | :2: levers.events.sign.chance: found 1.5, allowed a number from 0 to 1
          dangling city     | "levers": {"trips": [{"id": "to-the-coast", "city": "cost"}]} | :2: levers.trips.to-the-coast.city: no "cost" among the sourceCities, allowed one of home, capital, coast, did you mean "coast"?
          dangling sector   | "parks": [{"id": "park", "initialFirms": [{"id": "software", "sector": "hardware"}]}] | no "hardware" among the sectors
          no room           | "parks": [{"id": "park", "initialFirms": [{"id": "software", "number": 1e6}]}] | firms at the start, allowed at most 2000
          NaN               | "parks": [{"id": "park", "landMu": NaN}]  | :2: parks.park.landMu: found NaN
          huge number       | "parks": [{"id": "park", "landMu": 1e400}] | :2: parks.park.landMu: found 1e400
          fraction of trips | "levers": {"trips": [{"id": "to-the-coast", "trips": 2.5}]} | found 2.5, allowed a whole number
          duplicate key     | "id": "a", "id": "b"                      | :2: duplicate key "id"
          wrong unit name   | "parks": [{"id": "park", "landMu": {"value": 5, "unit": "muu"}}] | :2: parks.park.landMu.unit: unknown unit "muu", allowed "mu" (mu), did you mean "mu"?
          another unit      | "parks": [{"id": "park", "landMu": {"value": 5, "unit": "sqm"}}] | :2: parks.park.landMu.unit: found "sqm", allowed "mu" (mu)
          wrong choice      | "levers": {"trips": [{"id": "to-the-coast", "delegation": "TEM"}]} | found "TEM", allowed one of TEAM, DISTRICT_LEADERS, CITY_LEADERS, did you mean "TEAM"?
          late target       | "targets": [{"id": "year-three", "by": "2031-01"}] | :2: targets.year-three.by: found 2031-01, allowed a month from 2025-01 to 2030-12
          nothing to delete | "levers": {"trips": [{"id": "x", "$delete": true}]} | :2: levers.trips.x: nothing of that id to delete
          no parks          | "parks": []                               | parks: none, allowed at least one
          schedule          | "schedule": [{"id": "third-clerk", "set": {"parks.park.serviceDesk.clerk": 3}}] | no "clerk" here, did you mean "clerks"?
          trailing comma    | "id": "x",                                | :3: not JSON
          """)
  void a_wrong_variant(String name, String wrong, String problem) throws IOException {
    Path file = variant("{\"extends\": \"baseline.json\",\n" + wrong + "\n}\n");
    mustBeRefused(file, problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "// nothing",
        "{",
        "{\"id\": ",
        "[]",
        "null",
        "7",
        "\"x\"",
        "{} {}",
        "\uFEFF{}",
        "娄底"
      })
  void a_file_that_is_no_scenario(String text) throws IOException {
    mustBeRefused(variant(text), "wrong.json");
  }

  @Test
  void a_missing_file() throws IOException {
    mustBeRefused(folder.resolve("none.json"), "none.json: no such file");
  }

  @Test
  void a_missing_base() throws IOException {
    mustBeRefused(
        variant("{\"extends\": \"baselin.json\"}"),
        "wrong.json:1: extends: no such file: "
            + folder.resolve("town/baselin.json")
            + ", did you mean \"baseline.json\"?");
  }

  @Test
  void a_circle() throws IOException {
    mustBeRefused(
        variant("{\"extends\": \"wrong.json\"}"),
        "wrong.json:1: extends: a circle of files: wrong.json → wrong.json");
  }

  @Test
  void deep_nesting() throws IOException {
    mustBeRefused(
        variant("{\"parks\": " + "[".repeat(50_000)), "wrong.json:1: nested deeper than 64 levels");
  }

  @Test
  void three_gigabytes() throws IOException {
    Path file = folder.resolve("town/wrong.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    mustBeRefused(file, "wrong.json: a file of 3221225472 bytes; at most 16777216 are read");
    assertEquals(2, jiju("calibrate", file));
  }

  @Test
  void another_encoding() throws IOException {
    Path file = folder.resolve("town/wrong.json");
    Files.write(file, "{\"id\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    mustBeRefused(file, "wrong.json:1: not UTF-8 (perhaps GBK)");
  }
}
