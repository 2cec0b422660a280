package jiju.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jiju.analysis.Findings;
import jiju.analysis.InventedRuns;
import jiju.chart.press.TextExtent;
import jiju.unit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PicturesTest {
  private static final Findings COMPARED = InventedRuns.ofFolder(12);
  private static final Pattern TEXT =
      Pattern.compile(
          "<text x=\"([\\d.-]+)\" y=\"([\\d.-]+)\" font-size=\"([\\d.]+)\"( font-weight=\"bold\")?"
              + "( text-anchor=\"(\\w+)\")? fill=\"#\\w+\">([^<]*)</text>");
  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ([\\d.]+)\"");

  @Test
  void one_scenario_alone_is_projected_and_compared_with_nothing() {
    List<String> ids =
        Pictures.of(InventedRuns.ofBaseline(12), Language.ZH).stream().map(Picture::id).toList();

    assertEquals(
        List.of(
            "projection-firms",
            "projection-output-12m-yuan",
            "projection-tax-12m-yuan",
            "zones",
            "targets",
            "costs",
            "facts"),
        ids);
  }

  @Test
  void every_variant_has_its_question_answered() {
    List<Picture> pictures = Pictures.of(COMPARED, Language.ZH);

    COMPARED
        .variants()
        .forEach(
            variant -> {
              Picture picture = get("difference-" + variant.id(), pictures);
              assertEquals(variant.scenario().question().zh(), picture.question());
              assertFalse(picture.answer().isEmpty());
            });
  }

  @Test
  void both_languages_have_the_same_pictures() {
    assertEquals(
        Pictures.of(COMPARED, Language.ZH).stream().map(Picture::id).toList(),
        Pictures.of(COMPARED, Language.EN).stream().map(Picture::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void every_picture_tells_runs_seed_and_that_it_is_no_forecast(Language language) {
    boolean zh = language == Language.ZH;
    for (Picture picture : Pictures.of(COMPARED, language)) {
      String footer = picture.plate().footer();
      assertTrue(footer.contains(zh ? "每个情景模拟12次，种子1" : "12 runs per scenario, seed 1"), footer);
      assertTrue(footer.contains(zh ? "模型推演，非预测" : "model projection, not a forecast"), footer);
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_word_is_cut_at_the_edge_of_its_picture(Language language) {
    for (Picture picture : Pictures.of(COMPARED, language)) {
      String svg = picture.svg();
      Matcher size = SIZE.matcher(svg);
      assertTrue(size.find());
      double width = Double.parseDouble(size.group(1));
      double height = Double.parseDouble(size.group(2));
      Matcher text = TEXT.matcher(svg);
      int words = 0;
      while (text.find()) {
        words++;
        assertInside(picture, text, width, height);
      }
      assertTrue(words > 5, picture.id());
    }
  }

  private static void assertInside(Picture picture, Matcher text, double width, double height) {
    String words = text.group(7);
    double wide = TextExtent.of(words, Double.parseDouble(text.group(3)), text.group(4) != null);
    double x = Double.parseDouble(text.group(1));
    double from =
        "end".equals(text.group(6)) ? x - wide : "middle".equals(text.group(6)) ? x - wide / 2 : x;
    double y = Double.parseDouble(text.group(2));
    assertTrue(from >= 0 && from + wide <= width, picture.id() + ": " + words);
    assertTrue(y > 8 && y < height, picture.id() + ": " + words);
  }

  @Test
  void a_baseline_against_itself_is_told_to_be_the_same() {
    Findings same = InventedRuns.ofVariant(12, InventedRuns.BASELINE);

    Picture picture =
        get("difference-" + same.variants().get(0).id(), Pictures.of(same, Language.EN));

    assertTrue(picture.answer().contains("exactly the baseline's firms on the register"));
  }

  private static Picture get(String id, List<Picture> pictures) {
    return pictures.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
