package jiju.store.table;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with LF: one line of headings, then the rows. A cell
 * is quoted only where it holds a comma, a quote or a line break.
 */
public final class Csv {

  private Csv() {}

  /**
   * Writes a table to a new file, row by row.
   *
   * @param rows sorted by key
   */
  public static <T> void write(Path file, List<Column<T>> columns, Stream<T> rows)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      StringBuilder line = new StringBuilder();
      columns.forEach(column -> cell(line, column.name()));
      end(line, out);
      Iterator<T> left = rows.iterator();
      while (left.hasNext()) {
        T row = left.next();
        for (Column<T> column : columns) {
          cell(line, column.cell().apply(row));
        }
        end(line, out);
      }
    }
  }

  private static void cell(StringBuilder line, String text) {
    boolean quoted =
        text.indexOf(',') >= 0
            || text.indexOf('"') >= 0
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0;
    line.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text).append(',');
  }

  private static void end(StringBuilder line, BufferedWriter out) throws IOException {
    line.setCharAt(line.length() - 1, '\n');
    out.append(line);
    line.setLength(0);
  }

  /**
   * Reads a table row by row.
   *
   * @throws MalformedTable where a row has not as many cells as there are headings
   */
  public static void read(Path file, Consumer<Row> take) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      Row.Headings headings = new Row.Headings(file, record(file, in));
      for (List<String> cells = record(file, in); !cells.isEmpty(); cells = record(file, in)) {
        take.accept(new Row(headings, cells));
      }
    }
  }

  /** The headings of a table. */
  public static List<String> headings(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      return record(file, in);
    }
  }

  /** Takes the cells of a row. */
  @FunctionalInterface
  public interface Cells {
    void take(List<String> cells) throws IOException;
  }

  /**
   * Hands over the cells of every row below the headings.
   *
   * @throws MalformedTable where a quote is not closed
   */
  public static void readCells(Path file, Cells taker) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      record(file, in);
      for (List<String> cells = record(file, in); !cells.isEmpty(); cells = record(file, in)) {
        taker.take(cells);
      }
    }
  }

  /** The cells of the next row; none at the end. */
  static List<String> record(Path file, BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line == null) {
      return List.of();
    }
    StringBuilder whole = new StringBuilder(line);
    while (quotes(whole) % 2 == 1) {
      String more = in.readLine();
      if (more == null) {
        throw new MalformedTable(file, "a quote is not closed");
      }
      whole.append('\n').append(more);
    }
    return cells(whole.toString());
  }

  private static long quotes(CharSequence text) {
    return text.chars().filter(c -> c == '"').count();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
