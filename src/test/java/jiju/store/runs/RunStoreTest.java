package jiju.store.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jiju.engine.Simulations;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.Ensemble;
import jiju.experiment.RandomWalk;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.experiment.Simulator;
import jiju.experiment.SmallWorld;
import jiju.observation.RunNumbers;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunStoreTest {
  private static final Batch WALKS =
      new Batch(
          List.of(
              SmallWorld.of("a", 12).arm(),
              SmallWorld.of("drift-1", 12).arm(),
              SmallWorld.of("drift-2", 12).arm()),
          1,
          50);

  @TempDir Path folder;

  private static RunOutcome outcome(Simulator simulator, RunSpecification run) {
    RunRecord record = simulator.run(run.timeline(), run.seed(), run.replication());
    return new RunOutcome.Finished(run, record, record.digest());
  }

  private void commit(Batch batch, Simulator simulator, int from, int to) throws Exception {
    commit(batch, simulator, from, to, Disk.REAL);
  }

  private void commit(Batch batch, Simulator simulator, int from, int to, Disk disk)
      throws Exception {
    try (Commits commits = new Commits(folder, Map.of("batch", "1"), batch, disk)) {
      for (int position = from; position < to; position++) {
        boolean last = position == to - 1 || position % Block.SIZE == Block.SIZE - 1;
        RunOutcome outcome = outcome(simulator, batch.specification(position));
        commits.add(StoredRun.of(position, outcome), last);
      }
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void parts_hold_64_runs_in_the_order_of_work() throws Exception {
    commit(WALKS, new RandomWalk(), 0, 150);

    assertEquals(
        List.of(
            "part-00000000-00000063.parquet",
            "part-00000064-00000127.parquet",
            "part-00000128-00000191.parquet"),
        names());
    assertEquals(150, RunStore.open(folder).runsInARow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"loudi-south/baseline.json", "loudi-mall-2015/baseline.json"})
  void a_record_comes_back_with_its_digest_and_every_number(String file) throws Exception {
    Arm arm =
        new Arm(
            "town",
            ScenarioFiles.read(Path.of("scenarios").resolve(file), List.of())
                .timeline()
                .withEnd(Month.of(2018, 6)));
    Batch batch = new Batch(List.of(arm), 7, 3);
    commit(batch, new Simulations()::run, 0, 3);

    RunStore.open(folder)
        .forEach(
            run -> {
              RunRecord stored = run.record().orElseThrow();
              RunRecord made = new Simulations().run(arm.timeline(), 7, run.position());
              assertEquals(made.digest(), stored.digest());
              assertEquals(made.digest(), run.line().digest());
              assertEquals(made.parks(), stored.parks());
              assertEquals(made.metrics(), stored.metrics());
              assertEquals(made.events(), stored.events());
              assertEquals(numbers(made), numbers(stored));
              assertEquals(made.sectors(), stored.sectors());
              assertEquals(bySector(made), bySector(stored));
            });
  }

  private static List<Double> numbers(RunRecord run) {
    List<Double> all = new ArrayList<>();
    for (int park = 0; park < run.parks().size(); park++) {
      for (int line = 0; line < RunNumbers.LINES; line++) {
        for (int month = 0; month < run.months(); month++) {
          all.add(run.number(park, line, month));
        }
      }
    }
    return all;
  }

  private static List<Double> bySector(RunRecord run) {
    List<Double> all = new ArrayList<>();
    for (int sector = 0; sector < run.sectors().size(); sector++) {
      for (int month = 0; month < run.months(); month++) {
        all.add(run.firmsOfSector(sector, month));
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e9, 1})
  void firms_by_sector_are_the_same_however_little_memory_there_is(double bytes) throws Exception {
    Arm arm =
        new Arm(
            "town",
            ScenarioFiles.read(Path.of("scenarios/yuhuangshan/baseline.json"), List.of())
                .timeline()
                .withEnd(Month.of(2015, 6)));
    Batch batch = new Batch(List.of(arm), 7, 3);
    commit(batch, new Simulations()::run, 0, 3);
    for (Ensemble read : RunStore.open(folder).ensembles(batch.arms(), 3, bytes)) {
      for (RunRecord run : read.runs()) {
        RunRecord made = new Simulations().run(arm.timeline(), 7, run.replication());
        assertEquals(bySector(made), bySector(run));
      }
    }
  }

  @Test
  void a_world_of_several_parks_comes_back_too() throws Exception {
    Arm arm = SmallWorld.of("a", 40).withParks("north", "south", "west").arm();
    Batch batch = new Batch(List.of(arm), 1, 70);
    commit(batch, new RandomWalk(), 0, 70);
    List<String> digests = new ArrayList<>();
    RunStore.open(folder).forEach(run -> digests.add(run.record().orElseThrow().digest()));

    for (int replication = 0; replication < 70; replication++) {
      assertEquals(
          new RandomWalk().run(arm.timeline(), 1, replication).digest(), digests.get(replication));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 100, 149})
  void a_store_that_was_filled_in_two_goes_has_the_same_bytes(int cut) throws Exception {
    commit(WALKS, new RandomWalk(), 0, 150);
    List<byte[]> whole = bytes();
    for (String name : names()) {
      Files.delete(folder.resolve(name));
    }
    commit(WALKS, new RandomWalk(), 0, cut);
    commit(WALKS, new RandomWalk(), cut, 150);

    List<byte[]> pieces = bytes();
    for (int part = 0; part < whole.size(); part++) {
      assertArrayEquals(whole.get(part), pieces.get(part));
    }
  }

  private List<byte[]> bytes() throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    for (String name : names()) {
      bytes.add(Files.readAllBytes(folder.resolve(name)));
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e9, 3e6, 1})
  void ensembles_are_the_same_however_little_memory_there_is(double bytes) throws Exception {
    commit(WALKS, new RandomWalk(), 0, 150);
    List<Ensemble> stored = new ArrayList<>();
    RunStore.open(folder).ensembles(WALKS.arms(), 40, bytes).forEach(stored::add);

    assertEquals(3, stored.size());
    for (int arm = 0; arm < 3; arm++) {
      Ensemble read = stored.get(arm);
      Arm wanted = WALKS.arms().get(arm);
      assertEquals(wanted.id(), read.id());
      assertEquals(40, read.size());
      for (int replication : new int[] {0, 17, 39}) {
        RunRecord made = new RandomWalk().run(wanted.timeline(), 1, replication);
        assertEquals(numbers(made), numbers(read.runs().get(replication)));
        assertEquals(made.events(), read.runs().get(replication).events());
      }
    }
  }

  @Test
  void one_run_is_found_by_its_key() throws Exception {
    commit(WALKS, new RandomWalk(), 0, 150);
    StoredRun run = RunStore.open(folder).find("drift-1", 30).orElseThrow();

    assertEquals(91, run.position());
    assertEquals(
        new RandomWalk().run(WALKS.arms().get(1).timeline(), 1, 30).digest(),
        run.record().orElseThrow().digest());
    assertTrue(RunStore.open(folder).find("drift-1", 50).isEmpty());
  }

  @Test
  void a_failed_run_keeps_its_place_and_its_reason() throws Exception {
    RunSpecification run = WALKS.specification(0);
    try (Commits commits = new Commits(folder, Map.of(), WALKS)) {
      commits.add(StoredRun.of(0, new RunOutcome.Failed(run, "it broke", "at jiju")), false);
      commits.add(StoredRun.of(1, outcome(new RandomWalk(), WALKS.specification(1))), true);
    }

    List<StoredRun> runs = new ArrayList<>();
    RunStore.open(folder).forEach(runs::add);
    assertEquals("it broke", runs.get(0).line().note());
    assertTrue(runs.get(0).record().isEmpty());
    assertEquals(1, runs.get(1).position());
  }

  @Test
  void a_full_disk_loses_nothing_that_was_committed_and_leaves_nothing_half_written()
      throws Exception {
    commit(WALKS, new RandomWalk(), 0, 100);
    List<byte[]> before = bytes();
    Disk full =
        file -> {
          Files.writeString(file, "some");
          return new java.io.OutputStream() {
            @Override
            public void write(int one) throws IOException {
              throw new IOException("No space left on device");
            }
          };
        };

    UncheckedIOException refusal =
        assertThrows(
            UncheckedIOException.class, () -> commit(WALKS, new RandomWalk(), 100, 150, full));
    assertTrue(String.valueOf(refusal.getMessage()).contains("No space left"));
    assertEquals(
        List.of("part-00000000-00000063.parquet", "part-00000064-00000127.parquet"), names());
    assertArrayEquals(before.get(1), bytes().get(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 20_000})
  void a_part_that_was_cut_off_is_named(int bytes) throws Exception {
    commit(WALKS, new RandomWalk(), 0, 150);
    Path part = folder.resolve("part-00000064-00000127.parquet");
    Files.write(part, Arrays.copyOf(Files.readAllBytes(part), bytes));

    DamagedStore damage = assertThrows(DamagedStore.class, () -> RunStore.open(folder));
    assertTrue(damage.getMessage().contains("part-00000064-00000127.parquet: damaged"));
    assertTrue(damage.getMessage().contains("runs 64–127"));
  }

  @Test
  void a_part_in_which_a_bit_was_turned_is_named() throws Exception {
    commit(WALKS, new RandomWalk(), 0, 150);
    Path part = folder.resolve("part-00000000-00000063.parquet");
    byte[] bytes = Files.readAllBytes(part);
    bytes[bytes.length / 3] ^= 16;
    Files.write(part, bytes);
    RunStore store = RunStore.open(folder);

    DamagedStore damage = assertThrows(DamagedStore.class, store::check);
    assertTrue(damage.getMessage().contains("part-00000000-00000063.parquet: damaged"));
  }

  @Test
  void what_has_no_final_name_is_not_committed() throws Exception {
    commit(WALKS, new RandomWalk(), 0, 64);
    Files.writeString(folder.resolve(".part-00000064-00000127.parquet.unfinished"), "half");

    assertEquals(64, RunStore.open(folder).runsInARow());
    assertFalse(RunStore.open(folder).blocks().contains(new Block(1)));
  }

  @Test
  void series_parquet_holds_every_finished_run_sorted_with_all_parks_together() throws Exception {
    commit(WALKS, new RandomWalk(), 0, 150);
    Path file = folder.resolve(SeriesFile.NAME);
    SeriesFile.write(file, RunStore.open(folder), WALKS.arms(), 50);

    try (var reader = jiju.store.parquet.ParquetReader.open(file)) {
      assertEquals(3, reader.contents().groups());
      assertEquals(50 * 2 * 12, reader.contents().rows(0));
      assertEquals("a", reader.words(0, "scenario").get(0));
      assertEquals("all", reader.words(0, "park").get(0));
      assertEquals("loudi", reader.words(0, "park").get(12));
      assertEquals(1, reader.wholes(0, "replication")[24]);
      RunRecord made = new RandomWalk().run(WALKS.arms().get(0).timeline(), 1, 1);
      assertEquals(made.value(0, Metric.FIRMS, 3), reader.numbers(0, "firms")[27]);
    }
  }
}
