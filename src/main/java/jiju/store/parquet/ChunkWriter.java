package jiju.store.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** Writes the pages of one column after the other. Mutable: knows how far the file has come. */
final class ChunkWriter {
  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;

  /** Words of a column of so few are noted as extremes, for readers that skip groups by them. */
  private static final int FEW = 16;

  private final OutputStream out;
  private final ByteSink body = new ByteSink();
  private final ByteSink header = new ByteSink();
  private final Distinct distinct = new Distinct();
  private int[] codes = new int[0];
  private long[] patterns = new long[0];
  private long position;

  ChunkWriter(OutputStream out) {
    this.out = out;
  }

  long position() {
    return position;
  }

  void raw(byte[] bytes, int count) throws IOException {
    out.write(bytes, 0, count);
    position += count;
  }

  ChunkPlace write(Cells cells) throws IOException {
    if (cells instanceof Cells.Words words) {
      return writeWords(words);
    }
    if (cells instanceof Cells.Empty) {
      body.clear();
      return data(Optional.empty(), new int[cells.size()], cells.size(), Encoding.PLAIN, List.of());
    }
    return writePatterns(cells);
  }

  private ChunkPlace writePatterns(Cells cells) throws IOException {
    int rows = cells.size();
    int[] present = new int[rows];
    int count = patterns(cells, present);
    if (!distinct.number(patterns, count, codes)) {
      body.clear();
      for (int i = 0; i < count; i++) {
        body.putLong(patterns[i]);
      }
      return data(Optional.empty(), present, rows - count, Encoding.PLAIN, List.of());
    }
    body.clear();
    for (int code = 0; code < distinct.size(); code++) {
      body.putLong(distinct.value(code));
    }
    return coded(present, rows - count, java.util.Arrays.copyOf(codes, count), distinct.size());
  }

  /** The bits of every cell that is not empty. */
  private int patterns(Cells cells, int[] present) {
    int rows = cells.size();
    if (patterns.length < rows) {
      patterns = new long[rows];
      codes = new int[rows];
    }
    int count = 0;
    for (int row = 0; row < rows; row++) {
      if (cells instanceof Cells.Wholes wholes) {
        patterns[count] = wholes.values()[row];
        present[row] = 1;
      } else if (cells instanceof Cells.Numbers numbers) {
        double number = numbers.values()[row];
        patterns[count] = Double.doubleToRawLongBits(number);
        present[row] = Double.isNaN(number) ? 0 : 1;
      }
      count += present[row];
    }
    return count;
  }

  private ChunkPlace writeWords(Cells.Words words) throws IOException {
    int rows = words.size();
    int[] present = new int[rows];
    int[] spoken = new int[rows];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      int code = words.codes()[row];
      present[row] = code >= 0 ? 1 : 0;
      spoken[count] = code;
      count += present[row];
    }
    body.clear();
    words.words().forEach(body::putWord);
    ChunkPlace place =
        coded(present, rows - count, java.util.Arrays.copyOf(spoken, count), words.words().size());
    return new ChunkPlace(
        place.dictionary(),
        place.data(),
        place.bytes(),
        place.rows(),
        place.empty(),
        extremes(words.words()));
  }

  private static List<String> extremes(List<String> words) {
    if (words.isEmpty() || words.size() > FEW) {
      return List.of();
    }
    List<String> sorted = words.stream().sorted().toList();
    return List.of(sorted.get(0), sorted.get(sorted.size() - 1));
  }

  /** The body holds the different values. */
  private ChunkPlace coded(int[] present, int empty, int[] spoken, int different)
      throws IOException {
    long dictionary = position;
    page(
        new Compact(header),
        DICTIONARY_PAGE,
        page -> page.struct(7, () -> page.i32(1, different).i32(2, Encoding.PLAIN)));
    int width = HybridRuns.width(different);
    body.clear();
    body.put(width);
    HybridRuns.write(spoken, width, body);
    return data(Optional.of(dictionary), present, empty, Encoding.DICTIONARY, List.of());
  }

  /** The body holds the values. */
  private ChunkPlace data(
      Optional<Long> dictionary, int[] present, int empty, int encoding, List<String> extremes)
      throws IOException {
    ByteSink levels = new ByteSink();
    HybridRuns.write(present, 1, levels);
    ByteSink values = new ByteSink().putInt(levels.size()).put(levels).put(body);
    body.clear();
    body.put(values);
    long begin = position;
    page(
        new Compact(header),
        DATA_PAGE,
        page ->
            page.struct(
                5,
                () ->
                    page.i32(1, present.length)
                        .i32(2, encoding)
                        .i32(3, Encoding.RUNS)
                        .i32(4, Encoding.RUNS)));
    long bytes = position - dictionary.orElse(begin);
    return new ChunkPlace(dictionary, begin, bytes, present.length, empty, extremes);
  }

  private void page(Compact page, int type, java.util.function.Consumer<Compact> kind)
      throws IOException {
    CRC32 sum = new CRC32();
    sum.update(body.array(), 0, body.size());
    header.clear();
    page.struct(
        () -> {
          page.i32(1, type).i32(2, body.size()).i32(3, body.size()).i32(4, (int) sum.getValue());
          kind.accept(page);
        });
    raw(header.array(), header.size());
    raw(body.array(), body.size());
  }
}
