package jiju.errand.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import jiju.analysis.Findings;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.fiscal.Gain;
import jiju.analysis.projection.Series;
import jiju.analysis.statistics.Band;
import jiju.errand.BadInput;
import jiju.errand.BatchErrand;
import jiju.errand.BatchRequest;
import jiju.errand.Console;
import jiju.errand.OutputRequest;
import jiju.errand.RequestBuilder;
import jiju.scenario.Metric;
import jiju.store.results.ResultsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench answers in steps, and says what the command line says. */
class WorkbenchTest {
  private static final Path SCENARIOS = Path.of("scenarios");
  private static final Path LOUDI = SCENARIOS.resolve("loudi-south");
  private static final int REPLICATIONS = 10;
  private static final String TRIPS = "levers.trips.hangzhou-2017.trips";
  private static final String CLERKS = "parks.loudi.serviceDesk.clerks";
  private static final String RAIL = "levers.rail.shanghai-kunming";
  private static final String GRANT = "levers.subsidies.fitOutGrants.fit-out-loudi-new.yuanPerSqm";

  private final Workbench workbench = new Workbench(Towns.in(SCENARIOS), 2, "test");

  @TempDir Path temporary;

  /** Hears everything. */
  private static final class Listener implements Audience {
    final List<Answer> answers = new ArrayList<>();

    @Override
    public void know(int done, int wanted) {}

    @Override
    public void hear(Answer answer) {
      answers.add(answer);
    }

    Answer last() {
      return answers.get(answers.size() - 1);
    }
  }

  private static Question question(List<Change> changes, int replications, String until) {
    return new Question(
        "loudi-south", "baseline", changes, 7, replications, "all", Optional.of(until));
  }

  private Listener ask(Question question) throws Exception {
    Listener listener = new Listener();
    workbench.answer(question, listener);
    return listener;
  }

  private static final List<Change> CHANGES =
      List.of(
          new Change(TRIPS, "16"),
          new Change(CLERKS, "3.5"),
          new Change(RAIL, "false"),
          new Change(GRANT, "300"),
          new Change("levers.trips.beijing-2017.delegation", "TEAM"),
          new Change(CLERKS + "@2016-07", "5"),
          new Change(CLERKS + "@2017-01", "1"),
          new Change("parks.loudi.rentYuanPerSqmMonth@2017-01", "9"));

  @Test
  void the_numbers_are_those_of_compare_with_set_to_the_last_digit() throws Exception {
    Question question = question(CHANGES, REPLICATIONS, "2017-12");
    Answer answer = ask(question).last();
    assertSame(compare(List.of(LOUDI.resolve("baseline.json")), answer.set()), answer);
  }

  @Test
  void the_numbers_are_those_of_the_saved_scenario_file() throws Exception {
    Question question = question(CHANGES, REPLICATIONS, "2017-12");
    Answer answer = ask(question).last();
    copyScenarios();
    Path town = temporary.resolve("scenarios/loudi-south");
    Path saved = town.resolve("saved.json");
    Files.writeString(saved, new VariantFile(workbench).write(question, "两倍出访 plan"));
    assertSame(compare(List.of(town.resolve("baseline.json"), saved), List.of()), answer);
  }

  @Test
  void the_workbook_holds_the_tables_of_compare_with_set() throws Exception {
    Question question = question(CHANGES, 4, "2016-12");
    Answer answer = ask(question).last();
    Path out = temporary.resolve("out");
    BatchRequest request =
        RequestBuilder.ask(BatchRequest.Kind.COMPARE, LOUDI.resolve("baseline.json"))
            .replications(4)
            .until(2016, 12)
            .seed(7)
            .changes(answer.set())
            .build();
    new BatchErrand(
            request,
            new OutputRequest(Optional.of(out), true, Optional.empty(), false, true),
            "test")
        .run(quiet());
    Path book = temporary.resolve("page.xlsx");
    Files.write(book, new PageBook(workbench).write(question, ""));
    assertEquals(
        part(out.resolve("results.xlsx"), "xl/worksheets/sheet3.xml"),
        part(book, "xl/worksheets/sheet3.xml"));
  }

  private static String part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("<c [^>]*t=\"s\".*?</c>", "");
    }
  }

  @Test
  void a_saved_file_loads_to_the_same_changes() {
    Question question = question(CHANGES, REPLICATIONS, "2017-12");
    VariantFile files = new VariantFile(workbench);
    VariantFile.Loaded loaded = files.read("loudi-south", files.write(question, "plan"));
    assertEquals("baseline", loaded.variant());
    List<Change> effective =
        CHANGES.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
    assertEquals(
        effective,
        loaded.changes().stream().sorted((a, b) -> a.path().compareTo(b.path())).toList());
  }

  @Test
  void a_file_that_changes_more_than_levers_is_not_loaded() {
    VariantFile files = new VariantFile(workbench);
    String text =
        """
        {"extends": "baseline.json", "uncertainties": {"promotion": {"leadsPerTrip": 9}}}
        """;
    BadInput bad = assertThrows(BadInput.class, () -> files.read("loudi-south", text));
    assertTrue(bad.problems().get(0).en().contains("leadsPerTrip"));
  }

  @Test
  void a_file_cannot_reach_out_of_its_town() {
    VariantFile files = new VariantFile(workbench);
    assertThrows(
        BadInput.class,
        () -> files.read("loudi-south", "{\"extends\": \"../../../../etc/passwd.json\"}"));
  }

  @Test
  void answers_begin_rough_and_become_fine() throws Exception {
    List<Integer> steps =
        ask(question(List.of(new Change(TRIPS, "16")), 80, "2016-12")).answers.stream()
            .map(Answer::replications)
            .toList();
    assertEquals(8, steps.get(0));
    assertEquals(80, steps.get(steps.size() - 1));
    assertEquals(steps.stream().sorted().distinct().toList(), steps);
  }

  @Test
  void the_same_question_again_is_answered_at_once_and_alike() throws Exception {
    Question question = question(List.of(new Change(TRIPS, "16")), 40, "2016-12");
    Answer first = ask(question).last();
    Listener again = ask(question);
    assertEquals(List.of(first), again.answers);
  }

  @Test
  void a_lever_moved_to_where_it_stands_changes_nothing() throws Exception {
    Answer answer = ask(question(List.of(new Change(TRIPS, "8")), 8, "2016-12")).last();
    assertFalse(answer.changed());
  }

  @Test
  void only_levers_can_be_moved() {
    for (String path : List.of("end", "uncertainties.growth", "extends", "../x", "")) {
      Question question = question(List.of(new Change(path, "1")), 8, "2016-12");
      assertThrows(BadInput.class, () -> workbench.answer(question, new Listener()), path);
    }
  }

  @Test
  void a_lever_that_moves_in_a_month_leaves_what_was_before() throws Exception {
    Answer answer =
        ask(question(List.of(new Change(CLERKS + "@2016-07", "9")), 8, "2017-12")).last();
    var difference = answer.metrics().get(0).difference().orElseThrow().fan();
    assertTrue(difference.mean().subList(0, 18).stream().allMatch(value -> value == 0));
    assertTrue(difference.mean().subList(18, 36).stream().anyMatch(value -> value != 0));
    assertEquals(List.of(CLERKS + "@2016-07=9"), answer.set());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CLERKS + "@2016",
        CLERKS + "@2016-13",
        CLERKS + "@2031-01",
        CLERKS + "@",
        RAIL + "@2016-01",
        GRANT + "@2021-01"
      })
  void what_cannot_move_in_that_month_is_refused_with_a_sentence(String path) {
    Question question = question(List.of(new Change(path, "3")), 8, "2016-12");
    BadInput bad = assertThrows(BadInput.class, () -> workbench.answer(question, new Listener()));
    assertFalse(bad.problems().isEmpty());
  }

  @Test
  void a_value_beyond_its_physical_range_is_refused_with_a_sentence() {
    Question question = question(List.of(new Change(CLERKS, "-3")), 8, "2016-12");
    BadInput bad = assertThrows(BadInput.class, () -> workbench.answer(question, new Listener()));
    assertTrue(bad.problems().get(0).en().contains("clerks"), bad.getMessage());
  }

  @Test
  void who_leaves_ends_the_work() {
    Question question = question(List.of(new Change(TRIPS, "3")), 1000, "2024-12");
    List<Integer> heard = new ArrayList<>();
    Audience leaving =
        new Audience() {
          @Override
          public void know(int done, int wanted) throws IOException {
            heard.add(done);
            throw new IOException("gone");
          }

          @Override
          public void hear(Answer answer) {}
        };
    assertThrows(IOException.class, () -> workbench.answer(question, leaving));
    assertTrue(heard.get(0) < 1000);
  }

  @Test
  void every_lever_says_its_group_range_and_meaning() {
    for (Lever lever : new TownHall(workbench).sheet("loudi-south", "baseline", "all").levers()) {
      assertFalse(lever.spot().meaning().isEmpty(), lever.spot().path());
      lever
          .scale()
          .ifPresent(
              scale -> {
                double value = Double.parseDouble(lever.value());
                assertTrue(scale.low() <= value && value <= scale.high(), lever.spot().path());
                assertTrue(scale.low() >= scale.min() && scale.high() <= scale.max());
              });
    }
  }

  @Test
  void the_new_levers_and_switches_all_make_scenarios_that_can_be_run() {
    List<Lever> levers = new TownHall(workbench).sheet("loudi-south", "baseline", "all").levers();
    for (Lever lever : levers) {
      Optional<String> value =
          lever.kind() == Lever.Kind.SWITCH
              ? Optional.of("false")
              : lever.scale().map(scale -> written(scale.high(), scale.whole()));
      if (value.isPresent()) {
        Question question =
            question(List.of(new Change(lever.spot().path(), value.get())), 1, "2016-12");
        workbench.readings().loaded(question);
      }
    }
  }

  private static String written(double value, boolean whole) {
    return whole
        ? Long.toString(Math.round(value))
        : java.math.BigDecimal.valueOf(value).toPlainString();
  }

  private Findings compare(List<Path> scenarios, List<String> set) throws IOException {
    Path out = temporary.resolve("out");
    BatchRequest request =
        RequestBuilder.ask(BatchRequest.Kind.COMPARE, scenarios)
            .replications(REPLICATIONS)
            .until(2017, 12)
            .seed(7)
            .changes(set)
            .build();
    OutputRequest output = new OutputRequest(Optional.of(out), true, Optional.empty(), false);
    new BatchErrand(request, output, "test").run(quiet());
    return new ResultsFolder(out).findings();
  }

  private static Console quiet() {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Console.in("en", nobody, nobody).withQuiet(true);
  }

  private static void assertSame(Findings findings, Answer answer) {
    String variant = findings.variants().get(0).id();
    for (Answer.MetricAnswer metric : answer.metrics()) {
      Metric of = Metric.valueOf(metric.id().toUpperCase(java.util.Locale.ROOT));
      Series before = findings.findSeries(findings.baseline().id(), "all", of).orElseThrow();
      Series after = findings.findSeries(variant, "all", of).orElseThrow();
      DifferenceSeries difference = findings.findDifferences(variant, "all", of).orElseThrow();
      assertSame(before.bands(), metric.baseline());
      assertSame(after.bands(), metric.variant().orElseThrow());
      var shown = metric.difference().orElseThrow();
      assertSame(difference.differences().stream().map(d -> d.band()).toList(), shown.fan());
      assertEquals(
          difference.differences().stream().map(d -> d.interval().low()).toList(), shown.low());
    }
    Gain gain = findings.findFiscal(variant, "all").orElseThrow().gain().orElseThrow();
    Answer.Gains shown = answer.gains().orElseThrow();
    assertEquals(gain.costYuan().mean(), shown.presentCostYuan().value());
    assertEquals(gain.firms().mean(), shown.firms().value());
    assertEquals(
        gain.yuanPerFirm().yuan().map(yuan -> yuan.value()),
        shown.yuanPerFirm().yuan().map(Answer.Mean::value));
  }

  private static void assertSame(List<Band> bands, Answer.Fan fan) {
    assertEquals(numbers(bands, Band::mean), fan.mean());
    assertEquals(numbers(bands, Band::p05), fan.p05());
    assertEquals(numbers(bands, Band::p50), fan.p50());
    assertEquals(numbers(bands, Band::p95), fan.p95());
  }

  private static List<Double> numbers(List<Band> bands, ToDoubleFunction<Band> number) {
    return bands.stream().map(number::applyAsDouble).collect(Collectors.toList());
  }

  private void copyScenarios() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = temporary.resolve(file.toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
  }
}
