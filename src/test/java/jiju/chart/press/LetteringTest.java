package jiju.chart.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jiju.unit.Language;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetteringTest {

  @Test
  void without_a_chinese_font_labels_are_english_and_one_notice_names_the_package() {
    Lettering lettering = Lettering.find(Optional.of(Lettering.NONE));
    Text notice = lettering.notice(Language.ZH).orElseThrow();

    assertEquals(Language.EN, lettering.languageFor(Language.ZH));
    assertTrue(notice.zh().contains("fonts-wqy-microhei"));
    assertTrue(notice.en().contains("fonts-wqy-microhei"));
  }

  @Test
  void who_reads_english_needs_no_notice() {
    Lettering lettering = Lettering.withoutChinese();

    assertEquals(Language.EN, lettering.languageFor(Language.EN));
    assertEquals(Optional.empty(), lettering.notice(Language.EN));
  }

  @Test
  void this_machine_has_a_chinese_font_or_says_that_it_has_none() {
    Lettering lettering = Lettering.ofThisMachine();

    assertEquals(lettering.hasChinese(), lettering.notice(Language.ZH).isEmpty());
  }

  @Test
  void a_font_that_does_not_exist_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Lettering.of("No Such Face 123"));
  }

  @Test
  void a_file_that_is_no_font_is_refused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("letters.ttf"), "not a font");

    assertThrows(IllegalArgumentException.class, () -> Lettering.of(file.toString()));
  }
}
