package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import jiju.scenario.Levers;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.form.Parameter;
import jiju.store.json.BadJson;
import jiju.store.json.JsonReader;
import jiju.store.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a variant may say of its base. */
class MergeTest {
  @TempDir Path folder;

  private TownFiles files() {
    return new TownFiles(folder);
  }

  private Scenario variant(String patch) {
    return files().variant(patch).scenario();
  }

  private List<String> linesOfVariant(String patch) {
    files().town();
    return files()
        .lines(
            files().write("x.json", patch.replaceFirst("\\{", "{\"extends\": \"baseline.json\",")));
  }

  /** The examples of RFC 7396, appendix A, whose arrays hold no things with ids. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":"b"}           | {"a":"c"}             | {"a": "c"}
          {"a":"b"}           | {"b":"c"}             | {"a": "b", "b": "c"}
          {"a":"b"}           | {"a":null}            | {}
          {"a":"b","b":"c"}   | {"a":null}            | {"b": "c"}
          {"a":["b"]}         | {"a":"c"}             | {"a": "c"}
          {"a":"c"}           | {"a":["b"]}           | {"a": ["b"]}
          {"a":{"b":"c"}}     | {"a":{"b":"d","c":"e"}} | {"a": {"b": "d", "c": "e"}}
          {"a":[1,2]}         | {"a":[3]}             | {"a": [3]}
          {"e":1}             | {"e":{"a":1}}         | {"e": {"a": 1}}
          []                  | {"a":1}               | {"a": 1}
          """)
  void objects_merge_as_the_standard_says(String base, String patch, String merged) throws BadJson {
    Problems problems = new Problems();
    String found =
        JsonWriter.write(
            new Merge(problems)
                .merge(JsonReader.read("base", base), JsonReader.read("patch", patch), ""));
    assertEquals(
        merged, found.strip().replaceAll("\\s*\\n\\s*", " ").replace("{ ", "{").replace(" }", "}"));
    assertTrue(problems.isEmpty());
  }

  @Test
  void a_variant_says_only_what_it_changes() {
    Scenario changed = variant("{\"parks\": [{\"id\": \"loudi\", \"landMu\": 400}]}");
    Park park = changed.parks().get(0);
    assertEquals(400, park.landMu());
    assertEquals(12, park.rentYuanPerSqmMonth());
    assertEquals(2, park.zones().size());
  }

  @Test
  void a_variant_without_an_id_is_known_by_its_file() {
    assertEquals("variant", variant("{\"title\": \"x\"}").id());
  }

  @Test
  void a_new_thing_comes_last() {
    Scenario changed =
        variant(
            "{\"parks\": [{\"id\": \"loudi\", \"zones\": [{\"id\": \"c\", \"floorAreaSqm\": 5},"
                + " {\"id\": \"a\", \"floorAreaSqm\": 70000}]}]}");
    assertEquals(
        List.of("a", "b", "c"),
        changed.parks().get(0).zones().stream().map(Park.Zone::id).toList());
    assertEquals(70_000, changed.parks().get(0).zones().get(0).floorAreaSqm());
  }

  @Test
  void a_thing_can_be_deleted() {
    Levers levers =
        variant("{\"levers\": {\"trips\": [{\"id\": \"shenzhen-2017\", \"$delete\": true}]}}")
            .levers();
    assertEquals(List.of(), levers.trips());
    assertEquals(1, levers.events().size());
  }

  @Test
  void an_empty_list_empties_the_list() {
    assertEquals(List.of(), variant("{\"levers\": {\"trips\": []}}").levers().trips());
  }

  @Test
  void null_brings_the_default_back() {
    Park park =
        variant("{\"parks\": [{\"id\": \"loudi\", \"rentYuanPerSqmMonth\": null}]}").parks().get(0);
    assertEquals(17, park.rentYuanPerSqmMonth());
  }

  @Test
  void null_does_not_hide_a_misspelt_key() {
    assertEquals(
        List.of(
            "x.json:1: parks.loudi: unknown key \"rent\", did you mean \"rentYuanPerSqmMonth\"?"),
        linesOfVariant("{\"parks\": [{\"id\": \"loudi\", \"rent\": null}]}"));
  }

  @Test
  void a_list_without_ids_is_replaced_whole() {
    assertEquals(
        List.of("trade"),
        variant(
                "{\"levers\": {\"trips\": [{\"id\": \"shenzhen-2017\", \"sectors\": [\"trade\"]}]}}")
            .levers()
            .trips()
            .get(0)
            .sectors());
  }

  @Test
  void a_plain_number_patches_the_value_and_keeps_range_and_source() {
    LoadedScenario changed =
        files().variant("{\"parks\": [{\"id\": \"loudi\", \"rentYuanPerSqmMonth\": 14}]}");
    Parameter rent =
        changed.parameters().stream()
            .filter(p -> p.path().equals("parks.loudi.rentYuanPerSqmMonth"))
            .findFirst()
            .orElseThrow();
    assertEquals("14", rent.value());
    assertEquals(20, rent.high().orElseThrow());
    assertEquals("lease of 2016", rent.source().en());
    assertTrue(rent.said().endsWith("variant.json:1"));
  }

  @Test
  void notes_without_a_value_annotate_the_number_of_the_base() {
    Scenario changed =
        variant("{\"parks\": [{\"id\": \"loudi\", \"landMu\": {\"source\": \"a plan\"}}]}");
    assertEquals(300, changed.parks().get(0).landMu());
  }

  @Test
  void null_takes_a_note_of_a_number_away() {
    LoadedScenario changed =
        files()
            .variant(
                "{\"parks\": [{\"id\": \"loudi\", \"rentYuanPerSqmMonth\": {\"max\": null,"
                    + " \"source\": null}, \"landMu\": {\"max\": null}}]}");
    Parameter rent =
        changed.parameters().stream()
            .filter(p -> p.path().equals("parks.loudi.rentYuanPerSqmMonth"))
            .findFirst()
            .orElseThrow();
    assertEquals(25, rent.high().orElseThrow());
    assertEquals("stated without a source", rent.source().en());
  }

  @Test
  void chains_of_bases_are_followed() {
    files().town();
    files()
        .write(
            "deep/middle.json",
            "{\"extends\": \"../baseline.json\", \"parks\": [{\"id\": \"loudi\", \"landMu\": 1}]}");
    Path top = files().write("top.json", "{\"extends\": \"deep/middle.json\", \"title\": \"top\"}");
    LoadedScenario scenario = files().read(top);
    assertEquals(1, scenario.scenario().parks().get(0).landMu());
    assertEquals(
        List.of("baseline.json", "middle.json", "top.json"),
        scenario.inputs().stream().map(path -> path.getFileName().toString()).toList());
  }

  @Test
  void what_is_not_there_cannot_be_deleted() {
    assertEquals(
        List.of(
            "x.json:1: levers.trips.shenzen-2017: nothing of that id to delete in the base, did"
                + " you mean \"shenzhen-2017\"?"),
        linesOfVariant(
            "{\"levers\": {\"trips\": [{\"id\": \"shenzen-2017\", \"$delete\": true}]}}"));
  }

  @Test
  void a_patch_of_things_names_each_once() {
    assertEquals(
        List.of("x.json:1: parks.loudi: the same id twice"),
        linesOfVariant("{\"parks\": [{\"id\": \"loudi\"}, {\"id\": \"loudi\"}]}"));
  }

  @Test
  void a_patch_of_things_names_each_by_id() {
    assertEquals(
        List.of(
            "x.json:1: parks: an entry without an id, allowed entries that each have an id, as in"
                + " the base"),
        linesOfVariant("{\"parks\": [{\"id\": \"loudi\"}, {\"landMu\": 1}]}"));
  }
}
