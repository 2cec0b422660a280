package jiju.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong files, and the one line that each problem gets. */
class WrongScenarioTest {
  @TempDir Path folder;

  private TownFiles files() {
    return new TownFiles(folder);
  }

  private List<String> spoilt(String right, String wrong) {
    assertTrue(TownFiles.TOWN.contains(right), right);
    return files().lines(files().write("x.json", TownFiles.TOWN.replace(right, wrong)));
  }

  /** What stands in the good file; what stands there instead; the line that must come of it. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "landMu": 300            | "landMi": 300                | x.json:13: parks.loudi: unknown key "landMi", did you mean "landMu"?; x.json:9: parks.loudi.landMu: missing, allowed a number from 0.01 to 10000000 (mu)
          "floorAreaSqm": 60000    | "flor": 60000                | x.json:17: parks.loudi.zones.a: unknown key "flor", did you mean "floorAreaSqm"?; x.json:17: parks.loudi.zones.a.floorAreaSqm: missing, allowed a number from 1 to 1000000000 (m²)
          "landMu": 300            | "landMu": -5                 | x.json:13: parks.loudi.landMu: found -5, allowed a number from 0.01 to 10000000 (mu)
          "landMu": 300            | "landMu": "large"            | x.json:13: parks.loudi.landMu: found "large", allowed a number from 0.01 to 10000000 (mu)
          "landMu": 300            | "landMu": "300"              | x.json:13: parks.loudi.landMu: found "300", allowed a number from 0.01 to 10000000 (mu)
          "landMu": 300            | "landMu": true               | x.json:13: parks.loudi.landMu: found true, allowed a number from 0.01 to 10000000 (mu)
          "landMu": 300            | "landMu": null               | x.json:13: parks.loudi.landMu: found null, allowed a value, or no such key; x.json:9: parks.loudi.landMu: missing, allowed a number from 0.01 to 10000000 (mu)
          "landMu": 300            | "landMu": NaN                | x.json:13: parks.loudi.landMu: found NaN, allowed a number from 0.01 to 10000000 (mu)
          "landMu": 300            | "landMu": Infinity           | x.json:13: parks.loudi.landMu: found Infinity, allowed a number from 0.01 to 10000000 (mu)
          "landMu": 300            | "landMu": 1e999              | x.json:13: parks.loudi.landMu: found 1e999, allowed a number from 0.01 to 10000000 (mu)
          "landMu": 300            | "landMu": 300, "landMu": 400 | x.json:13: duplicate key "landMu"
          "landMu": 300            | "landMu": 0x12C              | x.json:13: not JSON: Unexpected character ('x'): hexadecimal number literals are not allowed
          "start": "2015-01"       | "start": "2015-13"           | x.json:6: start: found "2015-13", allowed a month as "YYYY-MM"
          "end": "2018-12"         | "end": "2014-12"             | x.json:7: end: found 2014-12, allowed no month before the start 2015-01
          "end": "2018-12"         | "end": "2199-01"             | x.json:7: end: a span of 2209 months, allowed at most 1200 months
          "id": "b"                | "id": "a"                    | x.json:18: parks.loudi.zones[1].id: duplicate id "a"
          "id": "b"                | "id": "Zone B"               | x.json:18: parks.loudi.zones.Zone B.id: found "Zone B", allowed an id of small letters, digits and hyphens
          "localAwarenessGain": 0.3| "localAwarenessGain": 1.3    | x.json:50: levers.events.sign.localAwarenessGain: found 1.3, allowed a number from 0 to 1 (share)
          "homeCity": "loudi-city" | "homeCity": "loudi-cty"      | x.json:12: parks.loudi.homeCity: no "loudi-cty" among the sourceCities, allowed one of loudi-city, shenzhen, did you mean "loudi-city"?
          {"software": 1.5}        | {"softwares": 1.5}           | x.json:29: sourceCities.shenzhen.sectorWeights.softwares: no "softwares" among the sectors, allowed one of software, trade, did you mean "software"?
          {"loudi": {"con          | {"zhuzhou": {"con            | x.json:30: sourceCities.shenzhen.travel.zhuzhou: no "zhuzhou" among the parks, allowed one of loudi; x.json:30: sourceCities.shenzhen.travel: missing, allowed travel to the park "loudi"
          "sectors": ["trade"]     | "sectors": ["fishing"]       | x.json:61: uncertainties.shocks.dip.sectors[0]: no "fishing" among the sectors, allowed one of software, trade
          "afterEvent": "sign"     | "afterEvent": "sing"         | x.json:71: observations.first.afterEvent: no "sing" among the events, allowed one of sign, did you mean "sign"?
          "trips": 29              | "trips": 29.5                | x.json:44: levers.trips.shenzhen-2017.trips: found 29.5, allowed a whole number from 0 to 10000 (count)
          "to": "2017-12"          | "to": "2016-12"              | x.json:43: levers.trips.shenzhen-2017.to: found 2016-12, allowed no month before its from 2017-01
          "latest": "2016-12"      | "latest": "2015-12"          | x.json:50: levers.events.sign.latest: found 2015-12, allowed no month before 2016-01
          "unit": "yuan/m²/month"  | "unit": "yuan/m2/mont"       | x.json:15: parks.loudi.rentYuanPerSqmMonth.unit: unknown unit "yuan/m2/mont", allowed "yuan_per_sqm_month" (yuan/m²/month)
          "unit": "yuan/m²/month"  | "unit": "yuan_per_sqm_mnth"  | x.json:15: parks.loudi.rentYuanPerSqmMonth.unit: unknown unit "yuan_per_sqm_mnth", allowed "yuan_per_sqm_month" (yuan/m²/month), did you mean "yuan_per_sqm_month"?
          "unit": "yuan/m²/month"  | "unit": "yuan"               | x.json:15: parks.loudi.rentYuanPerSqmMonth.unit: found "yuan", allowed "yuan_per_sqm_month" (yuan/m²/month)
          "min": 8, "max": 20      | "min": 8, "max": 2           | x.json:15: parks.loudi.rentYuanPerSqmMonth.max: found 2, allowed no less than min 8
          "evidence": "reported"   | "evidence": "rumour"         | x.json:15: parks.loudi.rentYuanPerSqmMonth.evidence: found "rumour", allowed one of reported, derived, assumed
          "min": 8                 | "mn": 8                      | x.json:15: parks.loudi.rentYuanPerSqmMonth: unknown key "mn", did you mean "min"?
          "metric": "firms", "after| "metric": "frims", "after    | x.json:71: observations.first.metric: found "frims", allowed one of firms, firms_operating, firms_cumulative, entries, exits, openings, closures, turned_away, employees, output_yuan, output_12m_yuan, output_cumulative_yuan, …, did you mean "firms"?
          "number": 8              | "number": 5000               | x.json:21: parks.loudi.initialFirms: 5000 firms at the start, allowed at most 2000 (60000 m² are open in the first month)
          "by": "2018-12"          | "by": "2019-12"              | x.json:67: targets.many.by: found 2019-12, allowed a month from 2015-01 to 2018-12
          "low": 17, "high": 20    | "low": 21, "high": 25        | x.json:72: observations.first.value: found 20, allowed from low 21 to high 25
          "seller": "software"     | "seller": "trade"            | x.json:37: linkages[0]: a linkage of "trade" with itself, allowed two different sectors
          "low": 0.001, "high"     | "low": 0.1, "high"           | x.json:64: uncertainties.footfall.conversion.high: found 0.01, allowed no less than low 0.1
          "title": "rail"          | "title": {"zh": "高铁"}       | x.json:39: levers.rail.hsr.title: found {…}, allowed a text or {"zh": …, "en": …}
          "travel": {"loudi": {"conventionalHours": 11, "directHighSpeedRail": true}} | "travel": {} | x.json:30: sourceCities.shenzhen.travel: missing, allowed travel to the park "loudi"
          "poolWeight": 0.4        | "trade": "footfall"          | x.json:64: uncertainties.footfall.operatorMargin: missing, allowed a value, as a sector lives on footfall; x.json:64: uncertainties.footfall.stationUsersPerYear: missing, allowed a value, as a sector lives on footfall; x.json:64: uncertainties.footfall.ticketYuan: missing, allowed a value, as a sector lives on footfall
          "landMu": 300            | "landMu": 300, "lots": {"smallestSqm": 100001, "largestSqm": 2e5} | x.json:13: parks.loudi.lots.smallestSqm: found 100001, allowed no more than the floor of 100000 m²
          "landMu": 300            | "landMu": 300, "lots": {"mode": "whole_building"} | x.json:21: parks.loudi.initialFirms: 8 firms at the start, allowed at most 1 (60000 m² are open in the first month)
          "rentRelief":            | "reverseGrants": [{"id": "g", "park": "loudi", "from": "2015-01", "amountYuan": 3e7, "minimumLotSqm": 210000}], "rentRelief": | x.json:54: levers.subsidies.reverseGrants.g.minimumLotSqm: found 210000, allowed no more than the floor of 100000 m²
          "uncertainties": {       | "uncertainties": {"reputation": {"deskWeight": 0.5}, | x.json:59: uncertainties.reputation: weights that sum to 1.09, allowed deskWeight, survivalWeight and growthWeight that sum to 1
          "uncertainties": {       | "uncertainties": {"incubation": {"minimumMonths": 60}, | x.json:59: uncertainties.incubation.maximumMonths: found 48, allowed no less than minimumMonths 60
          [{"buyer": "trade",      | [{"buyer": "trade", "seller": "software", "weight": 0.1}, {"buyer": "trade", | x.json:37: linkages[1]: the same pair of sectors twice
          "afterEvent": "sign",    | "afterEvent": "sign", "at": "2016-01", | x.json:70: observations.first: neither or both of at and afterEvent, allowed exactly one of them
          "from": "2017-07"        | "from": "2014-07"            | x.json:80: schedule.faster.from: found 2014-07, allowed a month from 2015-01 to 2018-12
          Desk.backOfficeDays": 5  | Desk.backOfficDays": 5       | x.json:80: parks.loudi.serviceDesk.backOfficDays: no "backOfficDays" here, did you mean "backOfficeDays"?
          Desk.backOfficeDays": 5  | Desk.backOfficeDays": 1e6    | x.json:80: parks.loudi.serviceDesk.backOfficeDays: found 1e6, allowed a number from 0 to 500 (working days)
          {"parks.loudi.serviceDesk.backOfficeDays": 5} | {"parks.loudi.id": "x"} | x.json:80: parks.loudi.id: cannot change on a date
          {"parks.loudi.serviceDesk.backOfficeDays": 5} | {"parks.loudi.zones": []} | x.json:80: parks.loudi.zones: only numbers, switches, choices and plain lists change on a date
          """)
  void a_wrong_word_is_named_with_its_line(String right, String wrong, String problems) {
    assertEquals(
        List.of(problems.split("; ")).stream().sorted().toList(),
        spoilt(right, wrong).stream().sorted().toList());
  }

  @Test
  void a_missing_file_is_named() {
    assertEquals(List.of("x.json: no such file"), files().lines(folder.resolve("x.json")));
  }

  @Test
  void an_empty_file_is_named() {
    assertEquals(List.of("x.json: an empty file"), files().lines(files().write("x.json", "")));
  }

  @Test
  void a_file_of_comments_alone_is_empty() {
    Path file = files().write("x.json", "// nothing yet\n");
    assertEquals(List.of("x.json: an empty file"), files().lines(file));
  }

  @Test
  void a_truncated_file_says_so() {
    Path file = files().write("x.json", TownFiles.TOWN.substring(0, 1000));
    assertEquals(
        List.of("x.json:26: truncated: the file ends before its JSON does"), files().lines(file));
  }

  @Test
  void a_second_value_after_the_first_is_refused() {
    Path file = files().write("x.json", TownFiles.TOWN + "{}");
    assertEquals(List.of("x.json:84: more after the first value"), files().lines(file));
  }

  @Test
  void deep_nesting_is_refused() {
    String deep = "[".repeat(100_000);
    Path file = files().write("x.json", "{\"parks\": " + deep);
    assertEquals(List.of("x.json:1: nested deeper than 64 levels"), files().lines(file));
  }

  @Test
  void a_number_of_a_million_digits_is_refused() {
    String digits = "1".repeat(1_000_000);
    List<String> lines = spoilt("\"landMu\": 300", "\"landMu\": " + digits);
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).startsWith("x.json:13: not JSON: "), lines.get(0));
    assertTrue(lines.get(0).length() < 250);
  }

  @Test
  void a_long_text_is_shown_cut() {
    List<String> lines = spoilt("\"landMu\": 300", "\"landMu\": \"" + "x".repeat(5000) + "\"");
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).length() < 200, lines.get(0));
  }

  @Test
  void a_file_of_three_gigabytes_is_refused_without_being_read() throws IOException {
    Path file = folder.resolve("x.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    assertEquals(
        List.of("x.json: a file of 3221225472 bytes; at most 16777216 are read"),
        files().lines(file));
  }

  @Test
  void a_byte_order_mark_is_refused() {
    Path file = files().write("x.json", "\uFEFF" + TownFiles.TOWN);
    assertEquals(
        List.of("x.json:1: a byte order mark; save the file as UTF-8 without BOM"),
        files().lines(file));
  }

  @Test
  void bytes_that_are_no_utf8_are_refused_with_their_line() {
    byte[] bytes = "{\n\"id\": \"?\"}".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xC4;
    assertEquals(
        List.of("x.json:2: not UTF-8 (perhaps GBK); save the file as UTF-8"),
        files().lines(files().write("x.json", bytes)));
  }

  @Test
  void a_file_that_holds_no_object_is_refused() {
    Path file = files().write("x.json", "[1, 2]");
    assertEquals(List.of("x.json:1: found […], allowed an object {…}"), files().lines(file));
  }

  @Test
  void a_folder_without_a_baseline_is_refused() {
    assertEquals(List.of("baseline.json: no such file"), files().lines(folder));
  }

  @Test
  void a_file_or_folder_that_is_not_there_is_answered_with_the_nearest_that_is()
      throws IOException {
    Files.createDirectory(folder.resolve("town"));
    Files.writeString(folder.resolve("town").resolve("baseline.json"), "{}");

    assertEquals(
        List.of("town/basline.json: no such file, did you mean \"baseline.json\"?"),
        files().lines(folder.resolve("town").resolve("basline.json")));
    assertEquals(
        List.of("twon/baseline.json: no such file, did you mean \"town\"?"),
        files().lines(folder.resolve("twon").resolve("baseline.json")));
  }

  @Test
  void a_base_that_is_not_there_is_named_with_its_neighbour() {
    files().town();
    Path file = files().write("x.json", "{\n  \"extends\": \"basline.json\"\n}");
    assertEquals(
        List.of("x.json:2: extends: no such file: basline.json, did you mean \"baseline.json\"?"),
        files().lines(file));
  }

  @Test
  void a_circle_of_files_is_refused() {
    files().write("y.json", "{\"extends\": \"x.json\"}");
    Path file = files().write("x.json", "{\"extends\": \"y.json\"}");
    assertEquals(
        List.of("y.json:1: extends: a circle of files: x.json → y.json → x.json"),
        files().lines(file));
  }

  @Test
  void a_problem_of_the_base_is_named_in_the_base() {
    files().write("baseline.json", TownFiles.TOWN.replace("\"landMu\": 300", "\"landMu\": -1"));
    Path file = files().write("x.json", "{\"extends\": \"baseline.json\", \"title\": \"x\"}");
    assertEquals(
        List.of(
            "baseline.json:13: parks.loudi.landMu: found -1, allowed a number from 0.01 to"
                + " 10000000 (mu)"),
        files().lines(file));
  }

  @Test
  void two_scenarios_of_one_id_cannot_be_compared() {
    files().town();
    files().write("other.json", "{\n\"extends\": \"baseline.json\",\n\"id\": \"town\"\n}");
    assertEquals(
        List.of("other.json:3: id: found \"town\", which is the id of baseline.json already"),
        files().lines(folder));
  }

  @Test
  void every_problem_of_every_file_comes_at_once_and_in_order() {
    String wrong =
        TownFiles.TOWN
            .replace("\"landMu\": 300", "\"landMu\": -5")
            .replace("\"city\": \"shenzhen\"", "\"city\": \"shenzen\"")
            .replace("\"trips\": 29", "\"trips\": \"many\"")
            .replace("\"to\": \"2018-09\"", "\"to\": \"2018-02\"");
    files().write("baseline.json", wrong);
    files().write("other.json", "{\"extends\": \"baseline.json\", \"targts\": []}");
    assertEquals(
        List.of(
            "baseline.json:13: parks.loudi.landMu: found -5, allowed a number from 0.01 to"
                + " 10000000 (mu)",
            "baseline.json:43: levers.trips.shenzhen-2017.city: no \"shenzen\" among the"
                + " sourceCities, allowed one of loudi-city, shenzhen, did you mean \"shenzhen\"?",
            "baseline.json:44: levers.trips.shenzhen-2017.trips: found \"many\", allowed a whole"
                + " number from 0 to 10000 (count)",
            "baseline.json:61: uncertainties.shocks.dip.to: found 2018-02, allowed no month"
                + " before its from 2018-06",
            "other.json:1: unknown key \"targts\", did you mean \"targets\"?"),
        files().lines(folder));
  }

  @Test
  void a_problem_that_follows_from_another_is_not_told() {
    List<String> lines = spoilt("\"id\": \"shenzhen\", \"title\"", "\"id\": 7, \"title\"");
    assertEquals(List.of("x.json:27: sourceCities[1].id: found 7, allowed a text"), lines);
  }
}
