package jiju.store.results.study;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jiju.store.json.Meaning;
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

  /** What its columns mean, by heading. */
  public Map<String, Meaning> meanings() {
    return columns.stream().collect(Collectors.toMap(StudyColumn::name, StudyColumn::meaning));
  }

  /** A number as a cell: the shortest decimal that reads back the same; undefined is empty. */
  public static String cell(double number) {
    return Double.isInfinite(number) ? "" : Decimal.of(number + 0.0);
  }
}
