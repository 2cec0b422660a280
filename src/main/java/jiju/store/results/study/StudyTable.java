package jiju.store.results.study;

import java.util.List;
import jiju.store.table.Decimal;

/**
 * A table of a study.
 *
 * @param file such as {@code frontier.csv}
 * @param rows sorted by key; as many cells as columns, in base units, empty where undefined
 */
public record StudyTable(String file, List<StudyColumn> columns, List<List<String>> rows) {
  public StudyTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + file + " has " + row.size() + " cells");
      }
    }
  }

  /** A number as a cell: the shortest decimal that reads back the same; undefined is empty. */
  public static String cell(double number) {
    return Double.isInfinite(number) ? "" : Decimal.of(number + 0.0);
  }
}
