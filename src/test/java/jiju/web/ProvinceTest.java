package jiju.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jiju.errand.projection.Site;
import jiju.errand.projection.SmallProvince;
import jiju.errand.projection.Towns;
import jiju.errand.projection.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;

/** What somebody of the province does with the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvinceTest {
  private static final String QUICK = "town=zhejiang&replications=4&until=2017-06&month=24";

  @TempDir static Path downloads;
  @TempDir static Path folder;

  private Site.Opened page;
  private Planner planner;

  @BeforeAll
  void open() throws IOException {
    Workbench workbench = new Workbench(Towns.in(SmallProvince.in(folder)), 2, "test");
    page = new PageSite().open(workbench, "127.0.0.1", 0);
    planner = Planner.at(page.url(), downloads);
    planner.size(Planner.LAPTOP);
  }

  @AfterAll
  void close() {
    if (planner != null) {
      planner.close();
    }
    page.close();
  }

  @AfterEach
  void nothing_in_the_console() {
    assertEquals(List.of(), planner.complaints());
  }

  @Test
  void a_lever_of_all_towns_moves_the_map() {
    planner.open(QUICK, "en", "light");
    planner.move("parks.*.serviceDesk.clerks", "1");
    assertTrue(planner.see(".changes").getText().contains("All towns: clerks"));
    planner.see("#tab-park").click();
    planner.until(p -> planner.all(".place").size() == SmallProvince.TOWNS);
    planner.until(p -> !planner.all(".place.down").isEmpty());
    assertEquals(SmallProvince.TOWNS, planner.all(".ranking li").size());
    planner.photograph("towns-en-light-1280");
  }

  @Test
  void a_town_is_picked_on_the_map_and_left_again() {
    planner.open(QUICK + "&view=park", "zh", "dark");
    planner.until(p -> planner.all(".place").size() == SmallProvince.TOWNS);
    planner.photograph("towns-zh-dark-1280");
    planner.see("[data-park=t003]").click();
    planner.until(p -> planner.all("#firm option").size() > 3);
    assertTrue(planner.driver().getCurrentUrl().contains("park=t003"));
    assertFalse(planner.all("[data-path='parks.t003.serviceDesk.clerks']").isEmpty());
    planner.see("#all-towns").click();
    planner.until(p -> !planner.all(".place").isEmpty() && planner.see("#places").isDisplayed());
  }

  @Test
  void changes_of_one_town_stay_while_another_is_looked_at() {
    planner.open(QUICK, "en", "light");
    new Select(planner.see("#park-id")).selectByValue("t002");
    planner.until(p -> !planner.all("[data-path='parks.t002.serviceDesk.clerks']").isEmpty());
    planner.settle();
    planner.move("parks.t002.serviceDesk.clerks", "8");
    new Select(planner.see("#park-id")).selectByValue("t005");
    planner.until(p -> !planner.all("[data-path='parks.t005.serviceDesk.clerks']").isEmpty());
    planner.settle();
    assertTrue(planner.see(".changes").getText().contains("Hangzhou equipment 2"));
    assertTrue(planner.driver().getCurrentUrl().contains("parks.t002.serviceDesk.clerks"));
  }

  @ParameterizedTest
  @CsvSource({"en, light", "zh, dark"})
  void no_serious_barrier_stands_before_the_map(String language, String theme) {
    planner.open(QUICK + "&view=park", language, theme);
    planner.until(p -> planner.all(".place").size() == SmallProvince.TOWNS);
    planner.settle();
    assertEquals(List.of(), planner.barriers());
  }

  @Test
  void tiles_are_reached_and_named_without_a_mouse() {
    planner.open(QUICK + "&view=park", "en", "light");
    planner.until(p -> planner.all(".place").size() == SmallProvince.TOWNS);
    String name = planner.see("[data-park=t001]").getAttribute("aria-label");
    assertTrue(name.startsWith("Hangzhou equipment 1 (simulated): "), name);
    planner.script("document.querySelector('[data-park=t001]').focus()");
    planner.driver().switchTo().activeElement().sendKeys(org.openqa.selenium.Keys.ENTER);
    planner.until(p -> planner.driver().getCurrentUrl().contains("park=t001"));
    planner.until(p -> planner.all("#firm option").size() > 3);
  }
}
