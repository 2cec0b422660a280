package jiju.report.html;

import java.util.ArrayList;
import java.util.List;

/** A table that grows row by row; the first cell of a row is its heading. */
public final class Table {
  private final String caption;
  private final List<String> headings;
  private final List<Node> rows = new ArrayList<>();

  public Table(String caption, List<String> headings) {
    this.caption = caption;
    this.headings = List.copyOf(headings);
  }

  /** Adds a row of as many cells as there are headings; cells are words or nodes. */
  public Table row(Object... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException("a row has " + headings.size() + " cells: " + caption);
    }
    List<Node> row = new ArrayList<>();
    row.add(Node.of("th", cells[0]).with("scope", "row"));
    for (int i = 1; i < cells.length; i++) {
      row.add(Node.of("td", cells[i]));
    }
    rows.add(Node.of("tr", row));
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The finished table. */
  public Node.Element node() {
    List<Node> head =
        headings.stream().<Node>map(h -> Node.of("th", h).with("scope", "col")).toList();
    return Node.of(
        "table",
        Node.of("caption", caption),
        Node.of("thead", Node.of("tr", head)),
        Node.of("tbody", rows));
  }
}
