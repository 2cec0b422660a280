package jiju.errand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jiju.analysis.Findings;
import jiju.analysis.InventedRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureBookTest {
  private static final Findings FINDINGS = InventedRuns.ofBaseline(6);
  private static final Optional<String> ENGLISH = Optional.of("none");

  @TempDir Path folder;
  private final RecordedConsole console = new RecordedConsole();

  @Test
  void every_picture_is_left_in_both_languages_as_svg_and_once_as_png() throws Exception {
    publish(ENGLISH, "en");

    assertEquals(names(".zh.svg"), names(".en.svg"));
    assertEquals(names(".en.svg"), names(".png"));
    assertTrue(names(".png").contains("projection-firms"));
    assertTrue(Files.readString(folder.resolve("report.zh.html")).contains("产业集聚推演报告"));
    assertTrue(
        Files.readString(folder.resolve("report.en.html")).contains("report on the projected"));
  }

  @Test
  void without_a_chinese_font_one_notice_is_given_and_svg_stays_chinese() throws Exception {
    publish(ENGLISH, "zh");

    assertEquals(
        1, console.messages().lines().filter(line -> line.contains("fonts-wqy-microhei")).count());
    assertTrue(read("charts/facts.zh.svg").contains("模型与已公布的事实对得上吗？"));
  }

  @Test
  void png_pictures_without_a_chinese_font_are_those_of_an_english_reader() throws Exception {
    publish(ENGLISH, "zh");
    byte[] forChinese = Files.readAllBytes(folder.resolve("charts/facts.png"));
    publish(ENGLISH, "en");

    assertArrayEquals(forChinese, Files.readAllBytes(folder.resolve("charts/facts.png")));
  }

  @Test
  void a_font_that_is_not_there_is_refused_before_anything_is_simulated() {
    PictureBook book = new PictureBook();

    BadInput refusal = assertThrows(BadInput.class, () -> book.check(Optional.of("No Such Face")));
    assertTrue(refusal.getMessage().contains("No Such Face"));
  }

  private void publish(Optional<String> font, String language) throws Exception {
    new PictureBook().publish(FINDINGS, folder, folder, font, console.in(language));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private List<String> names(String end) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(end))
          .map(name -> name.substring(0, name.length() - end.length()))
          .sorted()
          .toList();
    }
  }
}
