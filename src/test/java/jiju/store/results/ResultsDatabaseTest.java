package jiju.store.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.RandomWalk;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.experiment.SmallWorld;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.store.runs.Commits;
import jiju.store.runs.SeriesFile;
import jiju.store.runs.StoredRun;
import jiju.unit.Month;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another reader of Parquet, DuckDB, finds in the files what was written into them. */
class ResultsDatabaseTest {
  private static final Batch BATCH =
      new Batch(
          List.of(
              SmallWorld.of("a", 12)
                  .withGoal("hundred", Metric.FIRMS, 101, Month.of(2015, 12))
                  .arm(),
              new Arm("two", SmallWorld.of("drift-1", 12).withParks("north", "south").timeline())),
          1,
          40);

  @TempDir Path folder;

  @BeforeEach
  void commit() throws IOException, InterruptedException {
    try (Commits commits = new Commits(new ResultsFolder(folder).runsFolder(), Map.of(), BATCH)) {
      for (int position = 0; position < BATCH.size(); position++) {
        RunSpecification run = BATCH.specification(position);
        commits.add(StoredRun.of(position, outcome(run)), position == 63);
      }
    }
  }

  private static RunOutcome outcome(RunSpecification run) {
    if (run.replication() == 7) {
      return new RunOutcome.Failed(run, "broken", "");
    }
    RunRecord record = new RandomWalk().run(run.timeline(), run.seed(), run.replication());
    return new RunOutcome.Finished(run, record, record.digest());
  }

  private List<String> ask(boolean finished, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultsDatabase database = ResultsDatabase.open(new ResultsFolder(folder), finished);
        Statement statement = database.connection().createStatement();
        ResultSet found = statement.executeQuery(query)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(found.getString(column));
        }
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }

  @Test
  void runs_are_one_row_each() throws SQLException {
    assertEquals(
        List.of("done 78", "failed 2"),
        ask(false, "select status, count(*) from runs group by status order by status"));
    assertEquals(
        List.of("broken"),
        ask(false, "select note from runs where scenario = 'two' and replication = 7"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_number_is_what_was_made(boolean finished) throws IOException, SQLException {
    SeriesFile.write(
        folder.resolve(SeriesFile.NAME), new ResultsFolder(folder).runs(), BATCH.arms(), 40);
    RunRecord made = new RandomWalk().run(BATCH.arms().get(1).timeline(), 1, 38);
    int south = made.parkIndex("south");

    assertEquals(
        List.of(Double.toString(made.value(south, Metric.FIRMS, 5))),
        ask(
            finished,
            "select firms from series where scenario = 'two' and replication = 38 and park ="
                + " 'south' and month = '2015-06'"));
    assertEquals(
        List.of("a all 468", "a loudi 468", "two all 468", "two north 468", "two south 468"),
        ask(
            finished,
            "select scenario, park, count(*) from series group by all order by scenario, park"));
  }

  @Test
  void runs_of_a_version_that_did_not_count_by_sector_say_so_when_asked_for_sectors() {
    SQLException refusal =
        assertThrows(SQLException.class, () -> ask(false, "select count(*) from sectors"));
    assertTrue(String.valueOf(refusal.getMessage()).contains("did not count firms by sector"));
  }

  @Test
  void events_tell_when_a_target_was_first_reached() throws SQLException {
    RunRecord made = new RandomWalk().run(BATCH.arms().get(0).timeline(), 1, 3);
    int month = 0;
    while (made.value(0, Metric.FIRMS, month) < 101) {
      month++;
    }

    assertEquals(
        List.of(made.start().plus(month) + " all hundred"),
        ask(
            false,
            "select month, park, subject from events where event = 'target_reached' and scenario"
                + " = 'a' and replication = 3"));
  }

  @Test
  void a_quotation_mark_in_the_name_of_the_folder_does_no_harm() throws IOException, SQLException {
    Path odd = folder.resolve("o'clock");
    Files.createDirectories(odd);
    Files.move(folder.resolve("runs"), odd.resolve("runs"));
    try (ResultsDatabase database = ResultsDatabase.open(new ResultsFolder(odd), false);
        Statement statement = database.connection().createStatement();
        ResultSet found = statement.executeQuery("select count(*) from runs")) {
      found.next();
      assertEquals(80, found.getInt(1));
    }
  }
}
