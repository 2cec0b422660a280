package jiju.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jiju.errand.BatchRequest.Kind;
import jiju.experiment.RandomWalk;
import jiju.experiment.RunFailure;
import jiju.experiment.Simulator;
import jiju.store.results.BatchLock;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.results.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ResumeErrandTest {
  private static final Path TOWN = Path.of("scenarios", "loudi-south");
  private static final Path NO_TRIPS = TOWN.resolve("no-trips.json");
  private static final Simulator NEVER =
      (timeline, seed, replication) -> {
        throw new AssertionError("simulated");
      };

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private Path target() {
    return above.resolve("results");
  }

  private static BatchRequest request(int replications) {
    return RequestBuilder.ask(Kind.COMPARE, TOWN.resolve("baseline.json"), NO_TRIPS)
        .replications(replications)
        .until(2015, 6)
        .build();
  }

  private Path whole(int replications) {
    Path folder = above.resolve("whole" + replications);
    begin(request(replications), folder, new RandomWalk());
    return folder;
  }

  private Outcome begin(BatchRequest request, Path folder, Simulator simulator) {
    OutputRequest output = new OutputRequest(Optional.of(folder), false, Optional.empty(), false);
    return new BatchErrand(request, output, "1.2.3", simulator, Publisher.NONE)
        .run(console.in("en"));
  }

  private Outcome resume(Simulator simulator) {
    return resume(OptionalInt.empty(), false, "1.2.3", simulator);
  }

  private Outcome extend(int replications) {
    return resume(OptionalInt.of(replications), false, "1.2.3", new RandomWalk());
  }

  private Outcome resume(
      OptionalInt replications, boolean asStarted, String version, Simulator simulator) {
    ResumeRequest request =
        new ResumeRequest(
            target(), replications, Machines.here(Optional.of(3)), asStarted, Optional.empty());
    OutputRequest output = new OutputRequest(Optional.of(target()), true, Optional.empty(), false);
    return new ResumeErrand(request, output, version, simulator, Publisher.NONE)
        .run(console.in("en"));
  }

  /** A simulator that breaks at a call, and counts the calls. */
  private static Simulator breakingAfter(int calls, AtomicInteger made) {
    return (timeline, seed, replication) -> {
      if (made.incrementAndGet() > calls) {
        throw new IllegalStateException("power cut");
      }
      return new RandomWalk().run(timeline, seed, replication);
    };
  }

  private void beginAndBreak(int replications, int after) {
    Simulator breaking = breakingAfter(after, new AtomicInteger());
    assertThrows(RunFailure.class, () -> begin(request(replications), target(), breaking));
  }

  /** Digest of every file but the manifest and what is known of failures. */
  private static Map<String, String> data(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.equals("manifest.json") && !name.startsWith("errors")) {
          digests.put(name, Sha256.of(file));
        }
      }
    }
    return digests;
  }

  private static void assertSame(Path wanted, Path found) throws IOException {
    assertEquals(data(wanted), data(found));
    Manifest one = new ResultsFolder(wanted).manifest();
    Manifest other = new ResultsFolder(found).manifest();
    assertEquals(one.files(), other.files());
    assertEquals(one.scenarios(), other.scenarios());
    assertEquals(one.command(), other.command());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 70, 128, 199})
  void a_batch_that_broke_off_ends_as_if_nothing_had_happened(int after) throws IOException {
    beginAndBreak(100, after);

    assertEquals(Outcome.DONE, resume(new RandomWalk()));
    assertSame(whole(100), target());
  }

  @Test
  void no_committed_run_is_made_again() {
    beginAndBreak(100, 150);
    int committed = new ResultsFolder(target()).runs().lines().size();
    AtomicInteger made = new AtomicInteger();
    resume(breakingAfter(1000, made));

    assertTrue(committed >= 100, "committed " + committed);
    assertEquals(200 - committed, made.get());
  }

  @Test
  void a_finished_batch_has_nothing_left_to_do() {
    begin(request(5), target(), new RandomWalk());

    assertEquals(Outcome.DONE, resume(NEVER));
    assertTrue(console.messages().contains("there is nothing to do"));
  }

  @Test
  void a_table_that_was_lost_is_written_again() throws IOException {
    begin(request(5), target(), new RandomWalk());
    Files.delete(target().resolve("series.csv"));
    resume(NEVER);

    assertSame(whole(5), target());
  }

  @Test
  void a_part_that_was_lost_is_made_again_and_nothing_else() throws IOException {
    begin(request(100), target(), new RandomWalk());
    Files.delete(target().resolve("runs").resolve("part-00000064-00000127.parquet"));
    AtomicInteger made = new AtomicInteger();
    resume(breakingAfter(1000, made));

    assertEquals(64, made.get());
    assertSame(whole(100), target());
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 32, 100})
  void an_extended_batch_is_the_longer_one(int replications) throws IOException {
    begin(request(30), target(), new RandomWalk());

    assertEquals(Outcome.DONE, extend(replications));
    assertSame(whole(replications), target());
  }

  @Test
  void extending_to_no_more_than_there_is_is_refused() throws IOException {
    begin(request(30), target(), new RandomWalk());
    Map<String, String> before = data(target());

    assertRefused("has 30 for every scenario; give the greater total", () -> extend(30));
    assertEquals(before, data(target()));
  }

  @Test
  void three_shards_put_together_are_the_whole() throws IOException {
    List<Path> shards = shards();
    merge(shards);

    assertSame(whole(50), target());
  }

  private List<Path> shards() {
    for (int number = 1; number <= 3; number++) {
      Path folder = above.resolve("shard" + number);
      begin(request(50).withShard(number, 3), folder, new RandomWalk());
    }
    return List.of(above.resolve("shard3"), above.resolve("shard1"), above.resolve("shard2"));
  }

  private Outcome merge(List<Path> shards) {
    OutputRequest output = new OutputRequest(Optional.of(target()), false, Optional.empty(), false);
    return new MergeErrand(shards, output, "1.2.3", NEVER, Publisher.NONE).run(console.in("en"));
  }

  @Test
  void a_missing_shard_and_one_given_twice_are_refused() {
    List<Path> shards = shards();

    assertRefused("Shard 2/3 is missing", () -> merge(shards.subList(0, 2)));
    assertRefused(
        "shard 1/3 is given more than once",
        () -> merge(List.of(shards.get(0), shards.get(1), shards.get(1))));
    assertFalse(Files.exists(target()));
  }

  @Test
  void a_shard_that_is_not_finished_is_refused() {
    List<Path> shards = shards();
    Path half = above.resolve("half");
    Simulator breaking = breakingAfter(10, new AtomicInteger());
    assertThrows(RunFailure.class, () -> begin(request(50).withShard(2, 3), half, breaking));

    assertRefused(
        "shard 2/3 is not finished", () -> merge(List.of(shards.get(0), shards.get(1), half)));
  }

  @Test
  void a_report_of_a_batch_that_is_not_finished_says_of_how_many() {
    beginAndBreak(100, 150);
    AtomicInteger replications = new AtomicInteger();
    Publisher publisher =
        (findings, results, folder, font, to) -> {
          replications.set(findings.provenance().replications());
          assertEquals(replications + " of 100", findings.provenance().runs().en());
        };
    new ReportErrand(target(), Optional.empty(), false, publisher).run(console.in("en"));

    assertTrue(replications.get() >= 50 && replications.get() <= 75);
    assertTrue(
        console.messages().contains("The batch is not finished: n = " + replications + " of 100"));
  }

  private void assertRefused(String because, Runnable errand) {
    BadInput refusal = assertThrows(BadInput.class, errand::run);

    assertTrue(refusal.getMessage().contains(because), refusal.getMessage());
  }

  private void assertRefusedAndNothingLost(String because) throws IOException {
    Map<String, String> before = data(target());
    assertRefused(because, () -> resume(new RandomWalk()));
    assertEquals(before, data(target()));
  }

  @Test
  void another_version_of_jiju_is_refused() {
    beginAndBreak(100, 100);

    assertRefused(
        "made by Jiju 1.2.3, and this is 1.2.4",
        () -> resume(OptionalInt.empty(), false, "1.2.4", NEVER));
  }

  @Test
  void a_frozen_scenario_that_was_altered_is_refused() throws IOException {
    beginAndBreak(100, 100);
    Path scenario = target().resolve("scenario").resolve("no-trips.json");
    Files.writeString(scenario, Files.readString(scenario) + " ");

    assertRefusedAndNothingLost("no-trips.json: changed since the batch was begun");
  }

  @Test
  void a_scenario_file_that_changed_is_refused_unless_the_old_one_is_meant() throws IOException {
    Path mine = above.resolve("mine.json");
    String base = TOWN.resolve("baseline.json").toAbsolutePath().toString().replace('\\', '/');
    String text = "{\"extends\": \"" + base + "\", \"id\": \"mine\"}";
    Files.writeString(mine, text);
    BatchRequest request =
        RequestBuilder.ask(Kind.RUN, mine).replications(100).until(2015, 6).build();
    Simulator breaking = breakingAfter(70, new AtomicInteger());
    assertThrows(RunFailure.class, () -> begin(request, target(), breaking));
    Files.writeString(mine, text + "\n");

    assertRefusedAndNothingLost("add --as-started to go on with the scenario as it was");
    assertEquals(Outcome.DONE, resume(OptionalInt.empty(), true, "1.2.3", new RandomWalk()));
  }

  @Test
  void a_batch_at_work_is_left_alone() throws IOException {
    beginAndBreak(100, 100);
    try (BatchLock held = BatchLock.take(target()).orElseThrow()) {
      assertRefused("another batch is at work in it", () -> resume(NEVER));
    }
  }

  @Test
  void a_damaged_part_is_named_and_nothing_is_lost() throws IOException {
    beginAndBreak(100, 150);
    Path part = target().resolve("runs").resolve("part-00000000-00000063.parquet");
    byte[] bytes = Files.readAllBytes(part);
    bytes[bytes.length / 2] ^= 1;
    Files.write(part, bytes);
    assertRefusedAndNothingLost("part-00000000-00000063.parquet: damaged (a checksum is wrong)");

    Files.write(part, Arrays.copyOf(bytes, 500));
    assertRefusedAndNothingLost("part-00000000-00000063.parquet: damaged");

    Files.delete(part);
    resume(new RandomWalk());
    assertSame(whole(100), target());
  }

  @Test
  void a_part_of_another_batch_is_refused() throws IOException {
    beginAndBreak(100, 150);
    Path other = above.resolve("other");
    BatchRequest alone =
        RequestBuilder.ask(Kind.RUN, NO_TRIPS).replications(100).until(2015, 6).build();
    begin(alone, other, new RandomWalk());
    String name = "part-00000064-00000127.parquet";
    Path part = target().resolve("runs").resolve(name);
    Files.deleteIfExists(part);
    Files.copy(other.resolve("runs").resolve(name), part);

    assertRefusedAndNothingLost(name + ": belongs to another batch");
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_refused_in_one_line() throws IOException {
    Path file = Files.writeString(above.resolve("file"), "mine");

    assertRefused(
        "cannot be written to", () -> begin(request(5), file.resolve("results"), new RandomWalk()));
  }

  @Test
  void a_disk_that_gives_out_stops_the_batch_and_says_how_to_go_on() throws IOException {
    Publisher full =
        (findings, results, folder, font, to) -> {
          throw new IOException("No space left on device");
        };
    OutputRequest output = new OutputRequest(Optional.of(target()), false, Optional.empty(), false);
    BatchErrand errand = new BatchErrand(request(5), output, "1.2.3", new RandomWalk(), full);

    Stopped stopped = assertThrows(Stopped.class, () -> errand.run(console.in("en")));
    assertTrue(stopped.getMessage().contains("No space left on device"));
    assertTrue(stopped.getMessage().contains("jiju resume " + target()));
    assertEquals(Outcome.DONE, resume(NEVER));
    assertSame(whole(5), target());
  }

  @Test
  void a_new_batch_does_not_bury_one_that_can_go_on() {
    beginAndBreak(100, 100);

    assertRefused(
        "holds a batch that is not finished; go on with jiju resume",
        () -> begin(request(100), target(), NEVER));
  }

  @Test
  void a_precise_batch_stops_where_it_would_have_stopped_undisturbed() throws IOException {
    BatchRequest precise =
        RequestBuilder.ask(Kind.COMPARE, TOWN.resolve("baseline.json"), NO_TRIPS)
            .precision(0.003)
            .until(2016, 6)
            .build();
    begin(precise, above.resolve("whole"), new RandomWalk());
    int enough = new ResultsFolder(above.resolve("whole")).manifest().replications();
    assertTrue(enough > 20 && enough < 5000, "replications " + enough);
    Simulator breaking = breakingAfter(enough, new AtomicInteger());
    assertThrows(RunFailure.class, () -> begin(precise, target(), breaking));
    resume(new RandomWalk());

    assertSame(above.resolve("whole"), target());
  }
}
