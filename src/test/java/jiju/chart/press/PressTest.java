package jiju.chart.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Plate;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.unit.Language;
import org.junit.jupiter.api.Test;

class PressTest {
  private static final String QUESTION = "如果没有29次出访会怎样？";

  @Test
  void words_of_an_svg_are_text_and_not_outlines() {
    String svg = Press.svg(plate(QUESTION));

    assertTrue(svg.contains(">" + QUESTION + "</text>"));
    assertTrue(svg.contains(">2018</text>"));
  }

  @Test
  void an_svg_refers_to_nothing_outside_itself() {
    String svg = Press.svg(plate(QUESTION)).replace("http://www.w3.org/2000/svg", "");

    for (String reference :
        List.of("http", "href", "url(", "@import", "<image", "<style", " id=")) {
      assertFalse(svg.contains(reference), reference);
    }
  }

  @Test
  void the_same_plate_gives_the_same_bytes_on_any_thread() {
    String once = Press.svg(plate(QUESTION));
    Set<String> svgs =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> Press.svg(plate(QUESTION)))
            .collect(Collectors.toSet());

    assertEquals(Set.of(once), svgs);
    assertArrayEquals(
        Press.png(plate(QUESTION), Lettering.withoutChinese()),
        Press.png(plate(QUESTION), Lettering.withoutChinese()));
  }

  @Test
  void what_a_scenario_is_called_cannot_become_markup() {
    String svg = Press.svg(plate("</text><script>alert('&\"')</script>"));

    assertFalse(svg.contains("<script"));
    assertTrue(svg.contains("&lt;script&gt;"));
  }

  @Test
  void a_curve_is_one_polyline_and_a_band_one_path() {
    String svg = Press.svg(plate(QUESTION));

    assertEquals(1, count("<polyline points=\"(\\S+ ){5,}", svg));
    assertEquals(1, count("<path [^>]*fill-opacity|<path d=\"M", svg));
  }

  @Test
  void dashes_run_on_along_a_broken_curve() {
    Plate broken = plate(QUESTION, Stroke.dashed(Ink.BLACK, 2));

    assertEquals(0, count("<polyline points=\"(\\S+ ){5,}", Press.svg(broken)));
    assertTrue(Press.svg(broken).contains("stroke-dasharray=\"6,4\""));
  }

  @Test
  void nothing_that_cannot_be_seen_is_written() {
    assertFalse(Press.svg(plate(QUESTION)).contains("fill-opacity=\"0\""));
  }

  @Test
  void a_png_has_two_pixels_for_every_pixel_of_the_plate() throws IOException {
    byte[] png = Press.png(plate("How?"), Lettering.withoutChinese());
    var image = ImageIO.read(new ByteArrayInputStream(png));

    assertEquals(2 * (int) Layout.WIDTH, image.getWidth());
    assertEquals(0xFFFFFFFF, image.getRGB(1, 1));
  }

  @Test
  void a_longer_answer_makes_a_higher_plate_and_is_not_cut() {
    Plate plain = plate(QUESTION);
    Plate wordy =
        new Plate(
            QUESTION,
            "到2024年底，在册主体数平均比基线少一百二十一家。".repeat(9),
            plain.keys(),
            plain.panels(),
            1,
            plain.panelHeight(),
            plain.footer(),
            Language.ZH);

    assertTrue(new Layout(wordy).height() > new Layout(plain).height() + 50);
  }

  private static int count(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private static Plate plate(String question) {
    return plate(question, Stroke.solid(Ink.BLACK, 2));
  }

  private static Plate plate(String question, Stroke stroke) {
    List<Point> curve = IntStream.range(0, 12).mapToObj(i -> new Point(i, i * i)).toList();
    List<Point> band =
        List.of(new Point(0, 5), new Point(11, 130), new Point(11, 100), new Point(0, 0));
    Axis x = new Axis(0, 12, List.of(6.0), List.of(new Axis.Label(6, "2018")), "");
    Axis y = new Axis(0, 150, List.of(0.0, 100.0), List.of(new Axis.Label(100, "100")), "家");
    Panel panel =
        Panel.of(
            "",
            x,
            y,
            List.of(new Layer.Area(band, new Ink(0x0072B2, 0.2)), new Layer.Line(curve, stroke)));
    return new Plate(
        question,
        "平均少57家。",
        List.of(Key.area(Ink.GREY, "90%的模拟")),
        List.of(panel),
        1,
        200,
        "种子1",
        Language.ZH);
  }
}
