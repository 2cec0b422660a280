package jiju.store.runs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jiju.store.parquet.Cells;
import jiju.store.parquet.Field;

/** The columns of a group of rows of one kind, put together; those not given are empty. Mutable. */
final class Rows {
  private final int count;
  private final Map<String, Cells> given = new HashMap<>();

  Rows(String kind, int count) {
    this.count = count;
    put(PartTable.KIND, Cells.Words.all(kind, count));
  }

  Rows put(String column, Cells cells) {
    given.put(column, cells);
    return this;
  }

  /** The columns of a table in the order of its fields. */
  List<Cells> columns(List<Field> fields) {
    Cells empty = new Cells.Empty(count);
    return fields.stream().map(Field::name).map(name -> given.getOrDefault(name, empty)).toList();
  }
}
