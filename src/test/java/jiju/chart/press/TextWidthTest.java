package jiju.chart.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {
  private static final String CHINESE =
      "到2024年12月，在册主体数平均比基线少121家（差值的95%置信区间为−123至−118家），100%的配对模拟低于基线。";
  private static final String ENGLISH =
      "By December 2024 on average 121 firms below the baseline (95% confidence interval of the"
          + " difference −123 to −118 firms); lower in 100% of the paired runs.";

  @ParameterizedTest
  @ValueSource(doubles = {60, 150, 400, 724})
  void no_line_is_wider_than_allowed_and_no_word_is_lost(double width) {
    for (String text : List.of(CHINESE, ENGLISH)) {
      List<String> lines = TextWidth.wrap(text, 13, false, width);

      assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
      for (String line : lines) {
        assertTrue(TextWidth.of(line, 13, false) <= width, line);
      }
    }
  }

  @Test
  void a_line_does_not_begin_with_a_closing_mark() {
    for (String line : TextWidth.wrap(CHINESE, 13, false, 150)) {
      assertTrue("，。）%".indexOf(line.charAt(0)) < 0, line);
    }
  }

  @Test
  void english_breaks_between_words() {
    for (String line : TextWidth.wrap(ENGLISH, 13, false, 300)) {
      assertTrue((" " + ENGLISH + " ").contains(" " + line + " "), line);
    }
  }

  @Test
  void a_chinese_character_is_as_wide_as_high() {
    assertEquals(40, TextWidth.of("集聚园区", 10, false), 1e-9);
  }

  @Test
  void a_short_remark_in_brackets_stays_together() {
    assertEquals(List.of("杭州·信息经济3号", "（模拟）"), TextWidth.wrap("杭州·信息经济3号（模拟）", 10, false, 115));
  }
}
