package jiju.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.projection.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Dimension;

/** The page as it is seen, in both languages, themes and sizes; pictures stay in the output. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksTest {
  /** What is cut off at its edges, lies outside of the page, or lies over something else. */
  private static final String CROWDED =
      """
      const seen = (e) => e.offsetParent !== null && e.getClientRects().length > 0;
      const named = (e) => e.tagName + '#' + e.id + '.' + e.className + ' ' + e.textContent.slice(0, 40);
      const wrong = [];
      document.querySelectorAll('button, .tile span, .headline, h2, h3, summary, figcaption, .foot, .bar, output')
        .forEach((e) => {
          if (seen(e) && !e.closest('.hidden') && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
              && getComputedStyle(e).display !== 'inline') wrong.push('cut: ' + named(e));
        });
      document.querySelectorAll('.bar > *, .foot > *, .panel, .chart, .tiles, .time, .ground').forEach((e) => {
        const box = e.getBoundingClientRect();
        if (seen(e) && (box.right > innerWidth + 1 || box.left < -1)) wrong.push('outside: ' + named(e));
        if (seen(e) && box.bottom > innerHeight + 1) wrong.push('below: ' + named(e));
      });
      for (const kind of ['.bar > *', '.foot > *', '.panel, .middle > *', '.tile']) {
        const boxes = [...document.querySelectorAll(kind)].filter(seen);
        boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
          const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
          if (p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1) {
            wrong.push('over each other: ' + named(a) + ' | ' + named(b));
          }
        }));
      }
      return wrong;
      """;

  @TempDir static Path downloads;

  private Site.Opened page;
  private Planner planner;

  @BeforeAll
  void open() {
    page = OpenPage.now();
    planner = Planner.at(page.url(), downloads);
  }

  @AfterAll
  void close() {
    if (planner != null) {
      planner.close();
    }
    page.close();
  }

  @ParameterizedTest
  @CsvSource({
    "zh, light, 1280, 720",
    "en, light, 1280, 720",
    "zh, dark, 1280, 720",
    "en, dark, 820, 1180",
    "zh, light, 820, 1180",
  })
  void nothing_overlaps_or_is_cut(String language, String theme, int width, int height) {
    planner.size(new Dimension(width, height));
    planner.open("replications=50&set=levers.trips.hangzhou-2017.trips%3D24", language, theme);
    String name = language + "-" + theme + "-" + width;
    planner.photograph("outcome-" + name);
    assertEquals(List.of(), planner.script(CROWDED), "outcome");
    planner.see("#tab-park").click();
    planner.until(page -> !planner.all("#firm").isEmpty());
    planner.script(
        "document.querySelector('#firm').selectedIndex = 1;"
            + "document.querySelector('#firm').dispatchEvent(new Event('change'))");
    planner.until(page -> !planner.all("#story .badge").isEmpty());
    planner.photograph("park-" + name);
    assertEquals(List.of(), planner.script(CROWDED), "park");
    planner.see("#tab-compare").click();
    planner.see("#keep").click();
    planner.until(
        page ->
            planner.all("#compare-table tbody tr").size() == 2
                && planner.all("#compare-table td[colspan]").isEmpty());
    planner.photograph("compare-" + name);
    assertEquals(List.of(), planner.script(CROWDED), "compare");
    assertEquals(List.of(), planner.complaints());
  }
}
