package jiju.store.table;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jiju.unit.Month;

/** A row of a table that was read. Every getter throws {@link MalformedTable} on nonsense. */
public final class Row {
  private final Headings headings;
  private final List<String> cells;

  Row(Headings headings, List<String> cells) {
    if (cells.size() != headings.positions.size()) {
      throw headings.malformed(cells.size() + " cells in a row");
    }
    this.headings = headings;
    this.cells = cells;
  }

  /** The text of a cell. */
  public String text(String column) {
    Integer position = headings.positions.get(column);
    if (position == null) {
      throw headings.malformed("no column " + column);
    }
    return cells.get(position);
  }

  public boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  /** A number; {@code NaN} where the cell is empty. */
  public double number(String column) {
    String text = text(column);
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw headings.malformed(column + " is no number: " + text);
    }
  }

  /** A whole number. */
  public int count(String column) {
    try {
      return Integer.parseInt(text(column));
    } catch (NumberFormatException e) {
      throw headings.malformed(column + " is no whole number: " + text(column));
    }
  }

  /** A month, {@code YYYY-MM}. */
  public Month month(String column) {
    return Month.find(text(column))
        .orElseThrow(() -> headings.malformed(column + " is no month: " + text(column)));
  }

  /** The texts of all cells, by the name of the column. */
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    headings.positions.forEach((name, position) -> texts.put(name, cells.get(position)));
    return texts;
  }

  /** What the table says that cannot be. */
  public MalformedTable malformed(String what) {
    return headings.malformed(what);
  }

  /** Which heading stands where. */
  static final class Headings {
    private final Path file;
    private final Map<String, Integer> positions = new HashMap<>();

    Headings(Path file, List<String> names) {
      this.file = file;
      for (String name : names) {
        positions.put(name, positions.size());
      }
    }

    MalformedTable malformed(String what) {
      return new MalformedTable(file, what);
    }
  }
}
