package jiju.store.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a table group of rows by group of rows; only one group is in memory at a time. The same
 * groups give the same bytes. Mutable: knows what it has written. The caller closes the stream.
 */
public final class ParquetWriter {
  static final byte[] MAGIC = {'P', 'A', 'R', '1'};
  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;
  private static final int UNCOMPRESSED = 0;

  private final List<Field> fields;
  private final ChunkWriter chunks;
  private final List<List<ChunkPlace>> groups = new ArrayList<>();

  /**
   * Begins a file.
   *
   * @param out buffered or not; bytes go out in large pieces
   */
  public ParquetWriter(OutputStream out, List<Field> fields) throws IOException {
    this.fields = List.copyOf(fields);
    this.chunks = new ChunkWriter(out);
    chunks.raw(MAGIC, MAGIC.length);
  }

  /** Writes rows, given column by column in the order of the fields; all of the same number. */
  public void writeGroup(List<? extends Cells> columns) throws IOException {
    int rows = columns.get(0).size();
    if (columns.size() != fields.size() || columns.stream().anyMatch(one -> one.size() != rows)) {
      throw new IllegalArgumentException("columns do not fit the table");
    }
    List<ChunkPlace> places = new ArrayList<>();
    for (Cells cells : columns) {
      places.add(chunks.write(cells));
    }
    groups.add(places);
  }

  /**
   * Ends the file.
   *
   * @param notes what else a reader shall know
   */
  public void finish(Map<String, String> notes) throws IOException {
    ByteSink footer = new ByteSink();
    Compact file = new Compact(footer);
    file.struct(
        () ->
            file.i32(1, 1)
                .list(
                    2, Compact.STRUCT, schema(), (to, field) -> to.struct(() -> element(to, field)))
                .i64(3, groups.stream().mapToLong(group -> group.get(0).rows()).sum())
                .list(4, Compact.STRUCT, groups, (to, group) -> to.struct(() -> group(to, group)))
                .list(
                    5,
                    Compact.STRUCT,
                    List.copyOf(new TreeMap<>(notes).entrySet()),
                    (to, note) ->
                        to.struct(() -> to.word(1, note.getKey()).word(2, note.getValue())))
                .word(6, "jiju"));
    int length = footer.size();
    footer.putInt(length).put(MAGIC, 0, MAGIC.length);
    chunks.raw(footer.array(), footer.size());
  }

  /** The root, which stands for no field, and the fields. */
  private List<java.util.Optional<Field>> schema() {
    List<java.util.Optional<Field>> all = new ArrayList<>();
    all.add(java.util.Optional.empty());
    fields.forEach(field -> all.add(java.util.Optional.of(field)));
    return all;
  }

  private void element(Compact to, java.util.Optional<Field> element) {
    if (element.isEmpty()) {
      to.word(4, "jiju").i32(5, fields.size());
      return;
    }
    Field field = element.get();
    to.i32(1, field.type().code).i32(3, OPTIONAL).word(4, field.name());
    if (field.type() == Field.Type.WORD) {
      to.i32(6, UTF8);
    }
  }

  private void group(Compact to, List<ChunkPlace> group) {
    long bytes = group.stream().mapToLong(ChunkPlace::bytes).sum();
    List<Integer> columns = java.util.stream.IntStream.range(0, group.size()).boxed().toList();
    to.list(
            1,
            Compact.STRUCT,
            columns,
            (column, number) ->
                column.struct(
                    () -> {
                      ChunkPlace place = group.get(number);
                      column
                          .i64(2, place.begin())
                          .struct(3, () -> chunk(column, fields.get(number), place));
                    }))
        .i64(2, bytes)
        .i64(3, group.get(0).rows());
  }

  private static void chunk(Compact to, Field field, ChunkPlace place) {
    List<Integer> encodings =
        place.dictionary().isPresent()
            ? List.of(Encoding.PLAIN, Encoding.RUNS, Encoding.DICTIONARY)
            : List.of(Encoding.PLAIN, Encoding.RUNS);
    to.i32(1, field.type().code)
        .list(2, Compact.I32, encodings, Compact::i32)
        .list(3, Compact.BINARY, List.of(field.name()), Compact::word)
        .i32(4, UNCOMPRESSED)
        .i64(5, place.rows())
        .i64(6, place.bytes())
        .i64(7, place.bytes())
        .i64(9, place.data());
    place.dictionary().ifPresent(dictionary -> to.i64(11, dictionary));
    to.struct(
        12,
        () -> {
          to.i64(3, place.empty());
          if (!place.extremes().isEmpty()) {
            to.word(5, place.extremes().get(1)).word(6, place.extremes().get(0));
          }
        });
  }
}
