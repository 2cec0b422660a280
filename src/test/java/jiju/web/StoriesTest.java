package jiju.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jiju.errand.projection.Answer;
import jiju.errand.projection.Audience;
import jiju.errand.projection.Change;
import jiju.errand.projection.Question;
import jiju.errand.projection.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What planners do with the page, done in a real browser; its console stays silent throughout. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesTest {
  private static final String HANGZHOU = "levers.trips.hangzhou-2017.trips";
  private static final String QUICK = "replications=20&until=2020-12&month=71";

  @TempDir static Path downloads;

  private Site.Opened page;
  private Planner planner;

  @BeforeAll
  void open() {
    page = OpenPage.now();
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

  @BeforeEach
  void begin() {
    planner.open(QUICK, "en", "light");
  }

  @AfterEach
  void nothing_in_the_console() {
    assertEquals(List.of(), planner.complaints());
  }

  private double shownDifference(String metric) {
    String text = planner.see("[data-metric='" + metric + "'] .tile-difference").getText();
    String number = text.replaceAll("[^0-9.,−+-]", "").replace(",", "").replace('−', '-');
    return number.isEmpty() ? 0 : Double.parseDouble(number);
  }

  @Test
  void a_planner_picks_a_town() {
    new Select(planner.see("#town")).selectByValue("loudi-mall-2015");
    planner.until(p -> p.getTitle().contains("mall"));
    planner.settle();
    assertTrue(planner.see("#fan").getAttribute("aria-label").contains("median"));
  }

  @ParameterizedTest
  @CsvSource({
    "levers.trips.hangzhou-2017.trips, 24, 1",
    "levers.trips.hangzhou-2017.trips, 0, -1",
    "levers.incubators.operator-incubator.capacity, 100, 1",
    "parks.loudi.serviceDesk.backOfficeDays, 30, -1",
    "parks.loudi.rentYuanPerSqmMonth, 25, -1",
    "levers.rail.shanghai-kunming.extraTrainsPerDay, 30, 1",
    "levers.trips.trips-loudi-hangzhou-new.trips, 60, 1",
  })
  void numbers_follow_a_lever_in_the_right_direction(String path, String value, int direction) {
    planner.move(path, value);
    double difference = shownDifference("firms");
    assertTrue(difference * direction > 0, path + " = " + value + " gave " + difference);
  }

  @Test
  void a_lever_is_changed_from_a_month_on_and_the_month_put_off() {
    String clerks = "parks.loudi.serviceDesk.clerks";
    planner.script("document.querySelector('[data-group=desk]').open = true");
    planner.see("[data-path='" + clerks + "'] .date").click();
    planner.settle();
    assertTrue(planner.driver().getCurrentUrl().contains(clerks + "%402020-01%3D"));
    WebElement month = planner.see("[data-dated='" + clerks + "@2020-01'] input");
    month.sendKeys(Keys.chord(Keys.CONTROL, "a"), "2016-07", Keys.TAB);
    planner.settle();
    planner.moveDated(clerks + "@2016-07", "0.5");
    double slower = shownDifference("firms");
    assertTrue(slower < 0, "fewer clerks gave " + slower);
    assertTrue(planner.see(".changes").getText().contains("from 2016-07"));
    String address = planner.driver().getCurrentUrl();
    planner.see("#undo").click();
    planner.settle();
    assertNotEquals(address, planner.driver().getCurrentUrl());
    planner.see("#redo").click();
    planner.settle();
    assertEquals(address, planner.driver().getCurrentUrl());
    planner.see("[data-dated='" + clerks + "@2016-07'] .back").click();
    planner.settle();
    assertEquals(0, shownDifference("firms"));
  }

  @Test
  void a_month_outside_of_the_scenario_is_refused_where_it_is_typed() {
    String clerks = "parks.loudi.serviceDesk.clerks";
    planner.script("document.querySelector('[data-group=desk]').open = true");
    planner.see("[data-path='" + clerks + "'] .date").click();
    WebElement month = planner.see("[data-dated='" + clerks + "@2020-01'] input");
    month.sendKeys(Keys.chord(Keys.CONTROL, "a"), "2050-01", Keys.TAB);
    assertEquals(
        "true",
        planner.script(
            "return String(document.querySelector(`[data-dated='"
                + clerks
                + "@2020-01'] input`).matches(':invalid'))"));
    assertFalse(planner.driver().getCurrentUrl().contains("2050"));
  }

  @Test
  void a_switch_takes_a_whole_lever_away() {
    planner.script("document.querySelector('[data-group=transport]').open = true");
    planner.see("[data-path='levers.rail.shanghai-kunming'] input").click();
    planner.settle();
    assertTrue(shownDifference("firms") < 0);
    assertTrue(planner.see(".changes").getText().contains("off"));
  }

  @Test
  void the_page_shows_the_numbers_of_the_workbench() throws Exception {
    planner.move(HANGZHOU, "16");
    List<Answer> answers = new ArrayList<>();
    Question question =
        new Question(
            "loudi-south",
            "baseline",
            List.of(new Change(HANGZHOU, "16")),
            1,
            20,
            "all",
            Optional.of("2020-12"));
    OpenPage.workbench()
        .answer(
            question,
            new Audience() {
              @Override
              public void know(int done, int wanted) {}

              @Override
              public void hear(Answer answer) {
                answers.add(answer);
              }
            });
    Answer last = answers.get(answers.size() - 1);
    double mean = last.metrics().get(0).difference().orElseThrow().fan().mean().get(71);
    assertEquals(mean, shownDifference("firms"), Math.abs(mean) * 0.01);
  }

  @Test
  void undo_redo_and_reset_go_back_and_forth() {
    String before = planner.see("#headline").getText();
    planner.move(HANGZHOU, "24");
    String after = planner.see("#headline").getText();
    assertNotEquals(before, after);
    planner.see("#undo").click();
    planner.settle();
    planner.until(p -> planner.see("#headline").getText().equals(before));
    planner.see("#redo").click();
    planner.settle();
    planner.until(p -> planner.see("#headline").getText().equals(after));
    planner.see("#reset").click();
    planner.settle();
    planner.until(p -> planner.see("#headline").getText().equals(before));
  }

  @Test
  void the_address_holds_the_state() {
    planner.move(HANGZHOU, "24");
    String address = planner.driver().getCurrentUrl();
    String headline = planner.see("#headline").getText();
    planner.driver().get("about:blank");
    planner.driver().get(address);
    planner.settle();
    assertEquals(headline, planner.see("#headline").getText());
  }

  @Test
  void the_language_is_switched() {
    planner.see("#language").click();
    planner.until(p -> planner.see("#levers-title").getText().equals("杠杆"));
    assertEquals("zh-CN", planner.see("html").getAttribute("lang"));
    assertTrue(planner.see("#headline").getText().contains("中位数"));
    List<String> untranslated =
        planner.all("[data-say]").stream()
            .map(WebElement::getText)
            .filter(text -> text.matches(".*[a-z]{4,}.*"))
            .toList();
    assertEquals(List.of(), untranslated);
  }

  @Test
  void a_firms_story_is_told_with_and_without_the_policy() {
    planner.move(HANGZHOU, "24");
    planner.see("#tab-park").click();
    planner.until(p -> planner.all("#firm option").size() > 3);
    new Select(planner.see("#firm")).selectByIndex(1);
    planner.until(p -> !planner.all("#story .life").isEmpty());
    assertEquals("simulated firm", planner.see("#story .badge").getText());
    assertTrue(planner.see("#story").getText().contains("Opened with"));
  }

  @Test
  void the_park_fills_month_by_month() {
    planner.see("#tab-park").click();
    planner.until(p -> !planner.all("#firm").isEmpty());
    assertTrue(planner.see("#story").getText().contains("Sector mix (2020-12"));
    planner.script(
        "const s = document.querySelector('#film-month'); s.value = 0;"
            + "s.dispatchEvent(new Event('input'));");
    assertTrue(planner.see("#park-title").getText().contains("2015-01, 0 firms"));
    planner.see("#play").click();
    planner.until(p -> planner.see("#park-title").getText().contains("2016-"));
  }

  @Test
  void a_variant_is_saved_and_loaded_again() throws IOException {
    planner.move(HANGZHOU, "24");
    String headline = planner.see("#headline").getText();
    Path file = download("saveScenario", ".json");
    assertTrue(Files.readString(file).contains("\"extends\": \"baseline.json\""));
    planner.see("#reset").click();
    planner.settle();
    planner.see("#load").sendKeys(file.toString());
    planner.until(p -> planner.see("#headline").getText().equals(headline));
  }

  @Test
  void a_file_that_is_no_variant_is_refused_with_a_sentence() throws IOException {
    Path file = downloads.resolve("wrong.json");
    Files.writeString(file, "{\"extends\": \"baseline.json\", \"end\": \"2030-12\"}");
    planner.see("#load").sendKeys(file.toString());
    planner.until(p -> planner.see("#notice").getText().contains("end: no lever"));
    planner.complaints();
  }

  @Test
  void report_data_workbook_and_picture_are_taken_away() throws IOException {
    planner.move(HANGZHOU, "24");
    assertTrue(Files.readString(download("saveReportZh", ".zh.html")).contains("模型推演，非预测"));
    List<String> rows = Files.readAllLines(download("saveCsv", ".csv"));
    assertEquals(1 + 72 * 5 * 3, rows.size());
    assertTrue(Files.size(download("savePng", ".png")) > 20_000);
    byte[] book = Files.readAllBytes(download("saveXlsx", ".xlsx"));
    assertEquals("PK", new String(book, 0, 2, StandardCharsets.US_ASCII));
  }

  private Path download(String act, String ending) throws IOException {
    planner.see("#share").click();
    planner.see("[data-act='" + act + "']").click();
    planner.until(p -> find(ending).isPresent());
    return find(ending).orElseThrow();
  }

  private static Optional<Path> find(String ending) {
    try (Stream<Path> files = Files.list(downloads)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("loudi-south-variant"))
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Test
  void up_to_four_variants_are_compared() {
    for (int trips : List.of(0, 4, 16, 24)) {
      planner.move(HANGZHOU, Integer.toString(trips));
      planner.see("#tab-compare").click();
      planner.see("#keep").click();
      planner.see("#tab-outcome").click();
    }
    planner.see("#tab-compare").click();
    planner.until(p -> planner.all("#compare-table tbody tr").size() == 5);
    planner.until(p -> planner.all("#compare-table td[colspan]").isEmpty());
    assertFalse(planner.see("#keep").isEnabled());
  }

  @Test
  void the_keyboard_alone_is_enough() {
    String before = planner.see("#headline").getText();
    WebElement slider = planner.see("[data-path='" + HANGZHOU + "'] input[type=range]");
    planner.script("document.body.focus()");
    for (int i = 0; i < 40 && !planner.driver().switchTo().activeElement().equals(slider); i++) {
      planner.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    }
    assertEquals(slider, planner.driver().switchTo().activeElement());
    slider.sendKeys(Keys.END);
    planner.until(p -> !planner.see("#headline").getText().equals(before));
    planner.settle();
    String moved = planner.see("#headline").getText();
    slider.sendKeys(Keys.chord(Keys.CONTROL, "z"));
    planner.until(p -> planner.see("#headline").getText().equals(before));
    slider.sendKeys(Keys.chord(Keys.CONTROL, "y"));
    planner.until(p -> planner.see("#headline").getText().equals(moved));
  }

  @ParameterizedTest
  @CsvSource({"en, light", "zh, dark"})
  void no_serious_barrier_stands_in_anybodys_way(String language, String theme) {
    planner.open(QUICK + "&set=" + HANGZHOU + "%3D24", language, theme);
    for (String tab : List.of("outcome", "park", "compare")) {
      planner.see("#tab-" + tab).click();
      planner.settle();
      assertEquals(List.of(), planner.barriers(), tab);
    }
  }
}
