package jiju.store.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import jiju.store.parquet.Cells;
import jiju.store.parquet.Field;

/** The rows of events. Mutable: grows run by run. */
final class EventRows {
  static final String KIND = "event";

  private final List<Row> rows = new ArrayList<>();

  private record Row(int position, String scenario, int replication, Happening happening) {}

  void add(StoredRun run, List<Happening> happenings) {
    for (Happening happening : happenings) {
      rows.add(new Row(run.position(), run.line().arm(), run.line().replication(), happening));
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<Cells> columns(List<Field> fields) {
    return new Rows(KIND, rows.size())
        .put(PartTable.POSITION, wholes(Row::position))
        .put(PartTable.SCENARIO, words(Row::scenario))
        .put(PartTable.REPLICATION, wholes(Row::replication))
        .put(PartTable.PARK, words(row -> row.happening().park()))
        .put(PartTable.MONTH, words(row -> row.happening().month().toString()))
        .put(PartTable.EVENT, words(row -> row.happening().kind().id()))
        .put(PartTable.SUBJECT, words(row -> row.happening().subject()))
        .put(
            PartTable.VALUE,
            new Cells.Numbers(rows.stream().mapToDouble(row -> row.happening().value()).toArray()))
        .columns(fields);
  }

  private Cells wholes(ToLongFunction<Row> cell) {
    return new Cells.Wholes(rows.stream().mapToLong(cell).toArray());
  }

  private Cells words(Function<Row, String> cell) {
    return Cells.Words.of(rows.stream().map(cell).toList());
  }
}
