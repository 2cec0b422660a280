package jiju.errand;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsDatabase;
import jiju.store.table.Decimal;

/** Asks results in SQL and prints what they say. */
public final class SqlErrand {
  private final Path folder;
  private final String query;
  private final boolean csv;

  /**
   * @param query over the tables {@code runs}, {@code series} and {@code events}
   * @param csv whether to print comma-separated values, and not a table for eyes
   */
  public SqlErrand(Path folder, String query, boolean csv) {
    this.folder = folder;
    this.query = query;
    this.csv = csv;
  }

  /**
   * Does the errand.
   *
   * @throws BadInput where the folder holds no runs, or the query is none
   */
  public Outcome run(Console console) {
    Reopened opened = Reopened.read(folder);
    if (opened.runs().blocks().isEmpty()) {
      throw BadInput.of(folder + "：还没有模拟。", folder + ": no run has been committed yet.");
    }
    boolean finished = opened.manifest().state() == Manifest.State.FINISHED;
    try (ResultsDatabase database = ResultsDatabase.open(opened.results(), finished);
        Statement statement = database.connection().createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      console.data().print(csv ? csv(rows) : table(rows));
      return Outcome.DONE;
    } catch (SQLException refused) {
      String why = String.valueOf(refused.getMessage()).strip().replaceAll("\\s*\\n\\s*", " ");
      throw BadInput.of("查询有误：" + why, "The query cannot be answered: " + why);
    }
  }

  private static String table(ResultSet rows) throws SQLException {
    TextTable table = new TextTable();
    table.add(headings(rows).toArray(String[]::new));
    while (rows.next()) {
      table.add(cells(rows).toArray(String[]::new));
    }
    return table.toString();
  }

  private static String csv(ResultSet rows) throws SQLException {
    StringBuilder text = new StringBuilder(line(headings(rows)));
    while (rows.next()) {
      text.append(line(cells(rows)));
    }
    return text.toString();
  }

  private static String line(List<String> cells) {
    return String.join(",", cells.stream().map(SqlErrand::quoted).toList()) + "\n";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(letter -> ",\"\n\r".indexOf(letter) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static List<String> headings(ResultSet rows) throws SQLException {
    List<String> headings = new ArrayList<>();
    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
      headings.add(rows.getMetaData().getColumnLabel(column));
    }
    return headings;
  }

  private static List<String> cells(ResultSet rows) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
      Object cell = rows.getObject(column);
      if (cell == null) {
        cells.add("");
      } else {
        cells.add(cell instanceof Double number ? Decimal.of(number) : cell.toString());
      }
    }
    return cells;
  }
}
