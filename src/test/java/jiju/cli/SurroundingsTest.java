package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

  private static Surroundings with(Map<String, String> environment, Set<String> terminals) {
    return new Surroundings(environment, terminals, Path.of(""));
  }

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, '', zh",
    "zh_TW, '', zh",
    "en_US.UTF-8, '', en",
    "de_DE.UTF-8, '', en",
    "C, '', en",
    "zh_CN.UTF-8, C, zh",
    "zh_CN.UTF-8, C.UTF-8, zh",
    "zh_CN.UTF-8, en_US.UTF-8, en",
    "en_US.UTF-8, zh_CN.UTF-8, zh",
  })
  void the_language_is_that_of_the_system(String lang, String lcAll, String expected) {
    assertEquals(expected, with(Map.of("LANG", lang, "LC_ALL", lcAll), Set.of()).languageCode());
  }

  @Test
  void nothing_moves_and_nothing_is_coloured_without_a_terminal() {
    assertFalse(with(Map.of(), Set.of()).isLively());
    assertFalse(with(Map.of(), Set.of("err")).hasColour());
    assertTrue(with(Map.of(), Set.of("err")).isLively());
    assertTrue(with(Map.of(), Set.of("out")).hasColour());
  }

  @ParameterizedTest
  @CsvSource({"NO_COLOR, 1", "TERM, dumb"})
  void a_terminal_may_decline_colour_and_motion(String variable, String value) {
    Surroundings plain = with(Map.of(variable, value), Set.of("out", "err"));
    assertFalse(plain.isLively());
    assertFalse(plain.hasColour());
  }
}
