package jiju.errand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import jiju.errand.BatchRequest.Kind;
import jiju.experiment.RandomWalk;
import jiju.experiment.RunFailure;
import jiju.experiment.Simulator;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.table.Csv;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class BatchErrandTest {
  private static final Path TOWN = Path.of("scenarios", "loudi-south");
  private static final Path BASELINE = TOWN.resolve("baseline.json");
  private static final Path NO_TRIPS = TOWN.resolve("no-trips.json");

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private static BatchRequest request(Kind kind, Path... scenarios) {
    return RequestBuilder.ask(kind, List.of(scenarios)).replications(6).until(2015, 6).build();
  }

  private OutputRequest output() {
    return new OutputRequest(Optional.of(target()), false, Optional.empty(), false);
  }

  private Path target() {
    return above.resolve("results");
  }

  private Outcome run(BatchRequest request, OutputRequest output) {
    return run(request, output, new RandomWalk());
  }

  private Outcome run(BatchRequest request, OutputRequest output, Simulator simulator) {
    return new BatchErrand(request, output, "1.2.3", simulator, Publisher.NONE)
        .run(console.in("en"));
  }

  @Test
  void a_workbook_is_written_where_it_is_asked_for_and_again_by_the_report() throws IOException {
    OutputRequest wanted =
        new OutputRequest(Optional.of(target()), false, Optional.empty(), false, true);
    run(request(Kind.RUN, BASELINE), wanted);
    Path book = target().resolve("results.xlsx");
    byte[] first = Files.readAllBytes(book);
    Files.delete(book);
    new ReportErrand(target(), Optional.empty(), true, Publisher.NONE).run(console.in("en"));
    assertArrayEquals(first, Files.readAllBytes(book));
  }

  @Test
  void tables_alone_come_without_charts_and_reports_which_the_report_draws_later()
      throws IOException {
    List<Path> drawn = new ArrayList<>();
    Publisher publisher = (findings, results, folder, font, console) -> drawn.add(folder);
    OutputRequest wanted = output().withTablesOnly();
    new BatchErrand(request(Kind.RUN, BASELINE), wanted, "1.2.3", new RandomWalk(), publisher)
        .run(console.in("en"));
    assertEquals(List.of(), drawn);
    assertTrue(Files.exists(target().resolve("series.csv")));
    new ReportErrand(target(), Optional.empty(), false, publisher).run(console.in("en"));
    assertEquals(1, drawn.size());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void an_errand_leaves_a_results_folder_and_nothing_beside_it(Kind kind) throws IOException {
    BatchRequest request =
        kind == Kind.COMPARE ? request(kind, BASELINE, NO_TRIPS) : request(kind, BASELINE);

    assertEquals(Outcome.DONE, run(request, output()));
    assertTrue(new ResultsFolder(target()).isThere());
    assertEquals(List.of("results"), namesIn(above));
  }

  @Test
  void a_baseline_compared_with_itself_differs_by_zero_in_every_cell() throws IOException {
    run(request(Kind.COMPARE, BASELINE, BASELINE), output());

    assertEquals(
        List.of("loudi-south", "loudi-south-2"),
        new ResultsFolder(target()).manifest().scenarios().stream().map(one -> one.id()).toList());
    Csv.read(
        target().resolve("compare.csv"),
        row -> {
          for (String column : List.of("diff_mean", "ci_low", "ci_high", "win_rate", "diff_sd")) {
            assertEquals("0", row.text(column));
          }
          assertTrue(row.isEmpty("variance_reduction"));
        });
  }

  @Test
  void a_folder_stands_for_its_baseline_and_variants() throws IOException {
    run(request(Kind.COMPARE, TOWN), output());

    List<Manifest.ScenarioEntry> scenarios = new ResultsFolder(target()).manifest().scenarios();
    assertEquals("loudi-south", scenarios.get(0).id());
    assertTrue(scenarios.size() > 2);
  }

  @Test
  void a_folder_that_is_not_empty_is_refused_before_anything_is_simulated() throws IOException {
    Files.createDirectory(target());
    Files.writeString(target().resolve("diary.txt"), "mine");
    Simulator never =
        (timeline, seed, replication) -> {
          throw new AssertionError("simulated");
        };

    assertThrows(BadInput.class, () -> run(request(Kind.RUN, BASELINE), output(), never));
    assertEquals(List.of("diary.txt"), namesIn(target()));
  }

  @Test
  void force_writes_into_a_folder_that_is_not_empty() throws IOException {
    Files.createDirectory(target());
    Files.writeString(target().resolve("diary.txt"), "mine");
    run(
        request(Kind.RUN, BASELINE),
        new OutputRequest(Optional.of(target()), true, Optional.empty(), false));

    assertTrue(new ResultsFolder(target()).isThere());
    assertEquals("mine", Files.readString(target().resolve("diary.txt")));
  }

  @Test
  void an_errand_that_is_called_off_while_simulating_can_go_on() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Simulator endless =
        (timeline, seed, replication) -> {
          begun.countDown();
          return new RandomWalk().run(timeline, seed, replication);
        };
    BatchRequest many =
        RequestBuilder.ask(Kind.RUN, BASELINE).replications(100_000_000).until(2015, 1).build();

    assertTrue(callOff(begun, () -> run(many, output(), endless)) instanceof Interrupted);
    assertEquals(Manifest.State.INTERRUPTED, new ResultsFolder(target()).manifest().state());
    assertEquals(List.of("manifest.json", "runs", "scenario"), namesIn(target()));
  }

  @Test
  void an_errand_that_is_called_off_while_drawing_leaves_no_half_report() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Publisher slow =
        (findings, results, folder, font, to) -> {
          Files.writeString(folder.resolve("report.en.html"), "half");
          begun.countDown();
          Thread.sleep(60_000);
        };
    BatchErrand errand =
        new BatchErrand(request(Kind.RUN, BASELINE), output(), "1.2.3", new RandomWalk(), slow);

    assertTrue(callOff(begun, () -> errand.run(console.in("en"))) instanceof Interrupted);
    assertEquals(Manifest.State.INTERRUPTED, new ResultsFolder(target()).manifest().state());
    assertFalse(Files.exists(target().resolve("report.en.html")));
    assertEquals(List.of("results"), namesIn(above));
  }

  private static Throwable callOff(CountDownLatch begun, Runnable errand) throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread caller = new Thread(errand);
    caller.setUncaughtExceptionHandler((thread, failure) -> thrown.set(failure));
    caller.start();
    begun.await();
    caller.interrupt();
    caller.join();
    return thrown.get();
  }

  @Test
  void a_run_that_fails_ends_everything_and_keeps_what_was_before_it() throws IOException {
    assertThrows(RunFailure.class, () -> run(request(Kind.RUN, BASELINE), output(), failingAt(2)));

    ResultsFolder results = new ResultsFolder(target());
    assertEquals(Manifest.State.INTERRUPTED, results.manifest().state());
    assertEquals(
        List.of(0, 1), results.runs().lines().stream().map(run -> run.replication()).toList());
    assertTrue(
        Files.readString(target().resolve("errors").resolve("loudi-south-2.txt"))
            .contains("ArithmeticException: on purpose\n\tat jiju."));
  }

  @Test
  void a_run_that_fails_is_named_where_failures_are_skipped() throws IOException {
    BatchRequest patient =
        RequestBuilder.ask(Kind.COMPARE, BASELINE, NO_TRIPS)
            .replications(6)
            .until(2015, 6)
            .skippingFailures()
            .build();

    assertEquals(Outcome.SOME_RUNS_FAILED, run(patient, output(), failingAt(2)));
    assertTrue(console.messages().contains("Failed run loudi-south/2: java.lang.ArithmeticEx"));
    assertTrue(Files.readString(target().resolve("runs.csv")).contains(",failed,0,,"));
    assertEquals(2, new ResultsFolder(target()).manifest().failedRuns());
  }

  private static Simulator failingAt(int failing) {
    return (timeline, seed, replication) -> {
      if (replication == failing) {
        throw new ArithmeticException("on purpose");
      }
      return new RandomWalk().run(timeline, seed, replication);
    };
  }

  @Test
  void a_comparison_of_one_scenario_is_refused() {
    assertRefused(request(Kind.COMPARE, BASELINE), "at least one variant");
  }

  @Test
  void a_last_month_before_the_first_is_refused() {
    BatchRequest early =
        RequestBuilder.ask(Kind.RUN, BASELINE).replications(6).until(2014, 12).build();

    assertRefused(early, "--until 2014-12: before the first month");
  }

  @Test
  void a_scenario_that_is_not_there_is_refused() {
    assertRefused(request(Kind.RUN, above.resolve("nowhere.json")), "nowhere.json");
  }

  private void assertRefused(BatchRequest request, String because) {
    BadInput refusal = assertThrows(BadInput.class, () -> run(request, output()));

    assertTrue(refusal.getMessage().contains(because), refusal.getMessage());
    assertFalse(Files.exists(target()));
  }

  @Test
  void a_dry_run_counts_and_writes_nothing() throws IOException {
    BatchRequest dry =
        RequestBuilder.ask(Kind.COMPARE, BASELINE, NO_TRIPS)
            .replications(50)
            .until(2015, 6)
            .dry()
            .build();

    assertEquals(Outcome.DONE, run(dry, output()));
    assertTrue(
        console.messages().startsWith("2 scenarios × 50 replications = 100 runs of 6 months"));
    assertEquals(List.of(), namesIn(above));
  }

  @Test
  void results_are_named_after_what_was_asked_for() {
    assertEquals("loudi-south", nameOf(request(Kind.COMPARE, TOWN)));
    assertEquals("loudi-south-baseline", nameOf(request(Kind.RUN, TOWN)));
    assertEquals("loudi-south-no-trips", nameOf(request(Kind.RUN, NO_TRIPS)));
    assertEquals(
        "loudi-south-baseline-no-trips", nameOf(request(Kind.COMPARE, BASELINE, NO_TRIPS)));
    assertEquals("loudi-south-baseline-validation", nameOf(request(Kind.VALIDATE, TOWN)));
  }

  private static String nameOf(BatchRequest request) {
    return PreparedBatch.of(request).name();
  }

  @Test
  void the_manifest_tells_the_words_that_give_the_same_results_again() throws IOException {
    run(request(Kind.RUN, BASELINE), output());

    assertEquals(
        "run scenarios/loudi-south/baseline.json --replications 6 --seed 1 --until 2015-06",
        String.join(" ", new ResultsFolder(target()).manifest().command()));
  }

  @Test
  void the_summary_for_programs_is_all_that_goes_to_programs() {
    run(
        request(Kind.COMPARE, BASELINE, NO_TRIPS),
        new OutputRequest(Optional.of(target()), false, Optional.empty(), true));

    assertTrue(console.data().startsWith("{\n  \"errand\": \"compare\""), console.data());
    assertTrue(console.data().contains("\"differences\""));
    assertTrue(console.data().endsWith("}\n"));
  }

  @Test
  void nothing_goes_to_programs_that_did_not_ask() {
    run(request(Kind.RUN, BASELINE), output());

    assertEquals("", console.data());
  }

  @Test
  void the_summary_says_what_it_is_in_both_languages() {
    run(request(Kind.VALIDATE, BASELINE), output());
    new BatchErrand(
            request(Kind.RUN, BASELINE),
            new OutputRequest(Optional.of(target()), true, Optional.empty(), false),
            "1.2.3",
            new RandomWalk(),
            Publisher.NONE)
        .run(console.in("zh"));

    assertTrue(console.messages().contains("A model projection, not a forecast."));
    assertTrue(console.messages().contains("模型推演，非预测。"));
    assertTrue(console.messages().contains("not simulated"));
  }

  @Test
  void the_model_itself_runs_through_the_same_door() {
    BatchErrand errand =
        new BatchErrand(request(Kind.COMPARE, BASELINE, NO_TRIPS), output(), "1.2.3");

    assertEquals(Outcome.DONE, errand.run(console.in("en")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void the_model_writes_the_same_bytes_on_any_number_of_threads(int threads) throws IOException {
    Manifest two = manifestOf(2, "two");
    Manifest other = manifestOf(threads, "other");

    assertEquals(two.files(), other.files());
    assertEquals(two.scenarios(), other.scenarios());
  }

  private Manifest manifestOf(int threads, String name) throws IOException {
    BatchRequest request =
        RequestBuilder.ask(Kind.COMPARE, BASELINE, NO_TRIPS)
            .replications(5)
            .until(2018, 1)
            .threads(threads)
            .build();
    Path folder = above.resolve(name);
    new BatchErrand(
            request,
            new OutputRequest(Optional.of(folder), false, Optional.empty(), false),
            "1.2.3")
        .run(console.in("en"));
    return new ResultsFolder(folder).manifest();
  }

  @Test
  void a_report_is_made_again_from_the_files_alone() throws IOException {
    run(request(Kind.COMPARE, BASELINE, NO_TRIPS), output());
    Publisher publisher =
        (findings, results, folder, font, to) -> {
          Files.createDirectory(folder.resolve("charts"));
          Files.writeString(
              folder.resolve("charts").resolve("a.svg"),
              findings.cases().size() + " cases, " + findings.series().size() + " series");
        };

    new ReportErrand(target(), Optional.empty(), false, publisher).run(console.in("en"));

    assertTrue(Files.readString(target().resolve("charts").resolve("a.svg")).startsWith("2 cases"));
    assertEquals(List.of("results"), namesIn(above));
  }

  @Test
  void a_folder_without_results_has_no_report() {
    ReportErrand errand = new ReportErrand(above, Optional.empty(), false, Publisher.NONE);

    BadInput refusal = assertThrows(BadInput.class, () -> errand.run(console.in("en")));
    assertTrue(refusal.getMessage().contains("not a results folder"));
  }

  @Test
  void results_that_are_broken_are_refused_in_one_line() throws IOException {
    run(request(Kind.RUN, BASELINE), output());
    Files.writeString(target().resolve("series.csv"), "scenario,park\nloudi-south\n");
    ReportErrand errand = new ReportErrand(target(), Optional.empty(), false, Publisher.NONE);

    BadInput refusal = assertThrows(BadInput.class, () -> errand.run(console.in("en")));
    assertEquals(List.of(1L), List.of(refusal.problems().stream().map(Text::en).count()));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
