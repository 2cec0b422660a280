package jiju.store.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jiju.scenario.Metric;
import jiju.store.runs.RunStore;
import jiju.store.runs.SeriesFile;

/**
 * Results to be asked in SQL: tables {@code runs}, {@code series}, {@code sectors} and {@code
 * events}, read from the parts, so that a batch may still be running. Nothing is written; the
 * engine lives in memory.
 *
 * <p>{@code runs}: scenario, replication, seed, status, months, digest, note. {@code series}:
 * scenario, replication, park, month, and a column for every metric. {@code sectors}: scenario,
 * replication, month, sector, firms (on the register, of all parks together). {@code events}:
 * scenario, replication, park, month, event, subject, value.
 */
public final class ResultsDatabase implements AutoCloseable {
  private static final String ENGINE = "jdbc:duckdb:";

  private static final String NOT_BY_SECTOR =
      "these runs were made by a version that did not count firms by sector; make them again";

  private final Connection connection;

  private ResultsDatabase(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens the results in a folder.
   *
   * @param finished whether the batch has come to its end, so that {@code series.parquet} holds
   *     everything
   * @throws SQLException where there is no run yet, or a part cannot be read
   */
  @SuppressWarnings("MustBeClosedChecker")
  public static ResultsDatabase open(ResultsFolder results, boolean finished) throws SQLException {
    Connection connection = DriverManager.getConnection(ENGINE);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set autoinstall_known_extensions = false");
      statement.execute("set autoload_known_extensions = false");
      String parts = read(results.runsFolder().resolve("part-*.parquet"));
      statement.execute(
          "create view runs as select scenario, replication, seed, status, months, digest, note"
              + " from "
              + parts
              + " where kind = 'run'");
      statement.execute("create view series as " + series(results, finished, parts));
      statement.execute("create view sectors as " + sectors(statement, parts));
      statement.execute(
          "create view events as select scenario, replication, park, month, event, subject, value"
              + " from "
              + parts
              + " where kind = 'event'");
      return new ResultsDatabase(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static String series(ResultsFolder results, boolean finished, String parts) {
    Path file = results.folder().resolve(SeriesFile.NAME);
    if (finished && Files.isRegularFile(file)) {
      return "select * from " + read(file);
    }
    List<String> metrics = Arrays.stream(Metric.values()).map(Metric::id).toList();
    String numbers = metrics.stream().collect(Collectors.joining(", "));
    String rows = "from " + parts + " where kind = 'series'";
    return "select scenario, replication, park, month, "
        + numbers
        + " "
        + rows
        + " union all select scenario, replication, 'all' as park, month, "
        + numbers
        + " "
        + rows
        + " and scenario in (select scenario from "
        + parts
        + " where kind = 'run' and parks = 1)";
  }

  /** A row for each sector; parts of versions that did not count so have no such columns. */
  private static String sectors(Statement statement, String parts) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet fields = statement.executeQuery("describe select * from " + parts)) {
      while (fields.next()) {
        String name = fields.getString(1);
        if (name.startsWith(RunStore.FIRMS_OF)) {
          columns.add('"' + name.replace("\"", "\"\"") + '"');
        }
      }
    }
    if (columns.isEmpty()) {
      return "select scenario, replication, month, '' as sector, 0.0 as firms from "
          + parts
          + " where error('"
          + NOT_BY_SECTOR
          + "') is null";
    }
    String named = String.join(", ", columns);
    return "select scenario, replication, month, substr(name, "
        + (RunStore.FIRMS_OF.length() + 1)
        + ") as sector, firms from (unpivot (select scenario, replication, month, "
        + named
        + " from "
        + parts
        + " where kind = 'series') on "
        + named
        + " into name name value firms)";
  }

  private static String read(Path files) {
    String quoted = files.toAbsolutePath().toString().replace("'", "''");
    return "read_parquet('" + quoted + "', union_by_name = true)";
  }

  /** The way to ask; belongs to this database and ends with it. */
  public Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
