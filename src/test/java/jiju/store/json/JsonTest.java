package jiju.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  private static Json read(String text) throws BadJson {
    return JsonReader.read("x", text);
  }

  private static String again(String text) throws BadJson {
    return JsonWriter.write(read(text)).strip();
  }

  @Test
  void every_value_knows_its_line_and_column() throws BadJson {
    Json.Obj root = (Json.Obj) read("{\n  // why\n  \"a\": [1,\n    {\"乙\": true}]\n}");
    Json.Arr array = (Json.Arr) root.find("a").orElseThrow();
    Json.Obj inner = (Json.Obj) array.items().get(1);
    assertEquals(new Place("x", 1, 1), root.place());
    assertEquals(new Place("x", 3, 3), root.placeOf("a"));
    assertEquals(new Place("x", 3, 8), array.place());
    assertEquals(new Place("x", 4, 5), inner.place());
    assertEquals(new Place("x", 4, 11), inner.find("乙").orElseThrow().place());
  }

  @Test
  void what_is_written_reads_back() throws BadJson {
    String text =
        "{\"a\": [1, 2.50, -3e-7], \"b\": {\"c\": \"\\\"\\\\\\n\\t娄底\\u0001\"}, \"d\": null}";
    assertEquals(again(text), again(again(text)));
    Json.Obj b = (Json.Obj) ((Json.Obj) read(again(text))).find("b").orElseThrow();
    assertEquals("\"\\\n\t娄底\u0001", ((Json.Str) b.find("c").orElseThrow()).text());
  }

  @Test
  void half_a_surrogate_pair_survives_being_written() throws BadJson {
    assertEquals("\"\\ud800\"", again("\"\\ud800\""));
    assertEquals("\"😀\"", again("\"\\ud83d\\ude00\""));
  }

  @Test
  void comments_may_stand_anywhere_between_values() throws BadJson {
    assertEquals("{\"a\": [1, 2]}", again("/* a */ {\"a\" : [1, // b\n 2 /* c */]} // d"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1,}",
        "[1, 2,]",
        "{a: 1}",
        "{'a': 1}",
        "[01]",
        "[+1]",
        "[.5]",
        "[1.]",
        "# x",
        "{\"a\" 1}",
        "tru"
      })
  void looser_dialects_are_refused(String text) {
    assertThrows(BadJson.class, () -> read(text));
  }

  @Test
  void numbers_are_short_and_zero_has_no_sign() {
    assertEquals("0", Json.Num.of(Place.of("x"), -0.0).literal());
    assertEquals("0.1", Json.Num.of(Place.of("x"), 0.1).literal());
    assertEquals("150000000", Json.Num.of(Place.of("x"), 1.5e8).literal());
  }

  @Test
  void what_is_no_number_cannot_be_written() {
    assertThrows(IllegalArgumentException.class, () -> Json.Num.of(Place.of("x"), Double.NaN));
  }
}
