package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import jiju.scenario.Rival;
import jiju.scenario.Timeline;
import jiju.scenario.Timeline.Chapter;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values set from the command line or on a date. */
class SettingTest {
  private static final String RENT = "parks.loudi.rentYuanPerSqmMonth";

  @TempDir Path folder;

  private LoadedScenario town(String... sets) {
    TownFiles files = new TownFiles(folder);
    return files.read(files.town(), sets);
  }

  private List<String> lines(String set) {
    TownFiles files = new TownFiles(folder);
    return files.lines(files.town(), set);
  }

  private static double rentIn(Timeline timeline, int year, int month) {
    return timeline.at(Month.of(year, month)).parks().get(0).rentYuanPerSqmMonth();
  }

  @Test
  void a_thing_is_addressed_by_its_id() {
    assertEquals(
        7, town("levers.trips.shenzhen-2017.trips=7").scenario().levers().trips().get(0).trips());
  }

  @Test
  void what_the_file_leaves_to_its_default_can_be_set() {
    assertEquals(
        3,
        town("uncertainties.promotion.leadsPerTrip=3")
            .scenario()
            .uncertainties()
            .promotion()
            .leadsPerTrip());
  }

  @Test
  void a_choice_needs_no_quotes() {
    assertEquals(
        Rival.Response.UNDERCUT,
        town("uncertainties.rival.response=undercut")
            .scenario()
            .uncertainties()
            .rival()
            .response());
  }

  @Test
  void a_list_can_be_emptied() {
    assertEquals(
        List.of(), town("levers.events=[]", "observations=[]").scenario().levers().events());
  }

  @Test
  void the_last_word_stands() {
    assertEquals(9, town(RENT + "=8", RENT + "=9").scenario().parks().get(0).rentYuanPerSqmMonth());
  }

  @Test
  void changes_of_the_schedule_add_up_chapter_by_chapter() {
    Timeline timeline = town().timeline();
    assertEquals(
        List.of(Month.of(2015, 1), Month.of(2017, 1), Month.of(2017, 7)),
        timeline.chapters().stream().map(Chapter::from).toList());
    assertEquals(12, rentIn(timeline, 2016, 12));
    assertEquals(15, rentIn(timeline, 2017, 1));
    assertEquals(15, rentIn(timeline, 2018, 12));
    assertEquals(20, timeline.at(Month.of(2017, 6)).parks().get(0).serviceDesk().backOfficeDays());
    assertEquals(5, timeline.at(Month.of(2017, 7)).parks().get(0).serviceDesk().backOfficeDays());
  }

  @Test
  void a_dated_value_stands_over_the_schedule_of_the_same_month() {
    Timeline timeline = town(RENT + "@2017-01=30", RENT + "@2018-01=10").timeline();
    assertEquals(30, rentIn(timeline, 2017, 1));
    assertEquals(10, rentIn(timeline, 2018, 1));
  }

  @Test
  void a_change_in_the_first_month_opens_the_first_chapter() {
    Timeline timeline = town(RENT + "@2015-01=30").timeline();
    assertEquals(3, timeline.chapters().size());
    assertEquals(30, timeline.first().parks().get(0).rentYuanPerSqmMonth());
  }

  @Test
  void a_value_of_a_thing_that_only_some_scenarios_have_is_set_in_those() {
    TownFiles files = new TownFiles(folder);
    files.town();
    files.write("no-trips.json", "{\"extends\": \"baseline.json\", \"levers\": {\"trips\": []}}");
    List<LoadedScenario> both =
        ScenarioFiles.readAll(List.of(folder), List.of("levers.trips.shenzhen-2017.trips=7"));
    assertEquals(7, both.get(0).scenario().levers().trips().get(0).trips());
    assertEquals(List.of(), both.get(1).scenario().levers().trips());
  }

  @Test
  void the_same_file_twice_is_two_scenarios() {
    TownFiles files = new TownFiles(folder);
    Path town = files.town();
    assertEquals(
        List.of("town", "town-2"),
        ScenarioFiles.readAll(List.of(town, town), List.of()).stream()
            .map(LoadedScenario::id)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          parks.loudi.landMu          | not understood, allowed path=value or path@YYYY-MM=value
          =5                          | not understood, allowed path=value or path@YYYY-MM=value
          parks.loudi.landMu@2016=5   | not understood, allowed path=value or path@YYYY-MM=value
          parks.loudi.landMu=-5       | parks.loudi.landMu: found -5, allowed a number from 0.01 to 10000000 (mu)
          parks.loudi.landMu=5 mu     | parks.loudi.landMu: found "5 mu", allowed a number from 0.01 to 10000000 (mu)
          parks.loudi.landMu=         | parks.loudi.landMu: found "", allowed a number from 0.01 to 10000000 (mu)
          parks.ludi.landMu=5         | parks.ludi.landMu: no "ludi" here, did you mean "loudi"?
          parks.loudi.land=5          | parks.loudi.land: no "land" here, did you mean "landMu"?
          park.loudi.landMu=5         | park.loudi.landMu: no "park" here, did you mean "parks"?
          parks.loudi.landMu.x.y=5    | parks.loudi.landMu: nothing below it
          parks.xyz.landMu=5          | parks.xyz.landMu: no "xyz" here, allowed one of loudi
          levers.incubators.x.tier=1  | levers.incubators.x.tier: no "x" here, where there is nothing
          parks.loudi.landMu@2010-01=5| parks.loudi.landMu: found 2010-01, allowed a month from 2015-01 to 2018-12
          end@2016-01=2017-01         | end: cannot change on a date
          """)
  void a_wrong_word_is_named(String set, String problem) {
    assertEquals(List.of("--set " + set + ": " + problem), lines(set));
  }
}
