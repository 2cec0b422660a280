package jiju.store.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of comma-separated text (RFC 4180), with the line that each row begins on; empty rows
 * are left out. What spreadsheets save is taken as it is: CRLF, a byte order mark, spaces around a
 * cell.
 */
public final class CellTable {

  /** A row and where it begins. */
  public record Row(int line, List<String> cells) {}

  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private boolean quoted;
  private int line = 1;
  private int rowLine = 1;

  private CellTable(String text) {
    this.text = text;
  }

  /** The rows of a text. */
  public static List<Row> rows(String text) {
    CellTable table = new CellTable(text);
    for (int i = 0; i < text.length(); i++) {
      i += table.take(i);
    }
    table.endRow();
    return table.rows;
  }

  /** Takes a character, and says how many more it took with it. */
  private int take(int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      line++;
    }
    if (c == '"') {
      boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (doubled) {
        cell.append('"');
        return 1;
      }
      quoted = !quoted;
    } else if (quoted) {
      cell.append(c);
    } else if (c == ',') {
      endCell();
    } else if (c == '\n') {
      endRow();
    } else {
      cell.append(c);
    }
    return 0;
  }

  private void endCell() {
    cells.add(cell.toString().strip());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (cells.stream().anyMatch(c -> !c.isEmpty())) {
      rows.add(new Row(rowLine, List.copyOf(cells)));
    }
    cells = new ArrayList<>();
    rowLine = line;
  }
}
