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
    planner.see("#tab-park").click();
    planner.until(page -> !planner.see("#park-title").getText().isEmpty());
    planner.script(
        "document.querySelector('#firm').selectedIndex = 1;"
            + "document.querySelector('#firm').dispatchEvent(new Event('change'))");
    planner.until(page -> !planner.all("#story .badge").isEmpty());
    planner.photograph("park-" + name);
    planner.see("#tab-compare").click();
    planner.see("#keep").click();
    planner.until(
        page ->
            planner.all("#compare-table tbody tr").size() == 2
                && planner.all("#compare-table td[colspan]").isEmpty());
    planner.photograph("compare-" + name);
    assertEquals(List.of(), planner.complaints());
  }
}
