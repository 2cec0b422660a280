package jiju.scenario.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES =
      List.of("floorAreaSqm", "landMu", "rentYuanPerSqmMonth", "zones", "lots", "id", "to", "from");

  @ParameterizedTest
  @CsvSource({
    "flor, floorAreaSqm", // the beginning of a name, one letter short
    "floorArea, floorAreaSqm", // a beginning
    "rent, rentYuanPerSqmMonth",
    "landmu, landMu", // capitals do not count
    "landUm, landMu", // neighbours swapped
    "lanMu, landMu", // a letter missing
    "lanndMu, landMu", // a letter too many
    "landNu, landMu", // another letter
    "zoness, zones",
    "form, from",
    "ids, id"
  })
  void a_slip_finds_the_name_that_was_meant(String wrong, String meant) {
    assertEquals(Optional.of(meant), NearestName.find(wrong, NAMES));
  }

  @ParameterizedTest
  @CsvSource({"subsidy", "xyzzy", "population", "q"})
  void a_strange_word_finds_none(String wrong) {
    assertEquals(Optional.empty(), NearestName.find(wrong, List.of("floorAreaSqm", "landMu")));
  }

  @Test
  void the_nearer_of_two_is_found() {
    assertEquals(
        Optional.of("shenzhen"), NearestName.find("shenzen", List.of("shenyang", "shenzhen")));
  }

  @Test
  void a_whole_name_beats_the_beginning_of_a_longer_one() {
    assertEquals(Optional.of("lots"), NearestName.find("lot", List.of("lotSizes", "lots")));
  }

  @Test
  void among_no_names_there_is_none() {
    assertEquals(Optional.empty(), NearestName.find("loudi", List.of()));
  }
}
