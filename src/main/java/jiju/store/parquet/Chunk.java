package jiju.store.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** The pages of one column of one group, read. */
final class Chunk {
  private final int[] present;
  private final int count;
  private final ByteBuffer values;
  private final Optional<Page> dictionary;

  /** A page whose checksum is right, or was not asked for. */
  private record Page(Structure header, ByteBuffer body) {}

  private Chunk(int[] present, int count, ByteBuffer values, Optional<Page> dictionary) {
    this.present = present;
    this.count = count;
    this.values = values;
    this.dictionary = dictionary;
  }

  static Chunk read(ByteBuffer pages, boolean coded, Field.Type type, int rows, boolean trusting)
      throws MalformedParquet {
    Optional<Page> dictionary = coded ? Optional.of(page(pages, trusting)) : Optional.empty();
    Page data = page(pages, trusting);
    Structure header = data.header().structure(5);
    long encoding = coded ? Encoding.DICTIONARY : Encoding.PLAIN;
    if (header.whole(1) != rows || header.whole(2) != encoding) {
      throw new MalformedParquet("a page of another kind");
    }
    ByteBuffer body = data.body();
    int end = body.getInt() + Integer.BYTES;
    int[] present = HybridRuns.read(body, 1, rows);
    int count = 0;
    for (int one : present) {
      count += one;
    }
    if (body.position() != end || (type == Field.Type.WORD && !coded && count > 0)) {
      throw new MalformedParquet("a page of another kind");
    }
    return new Chunk(present, count, body, dictionary);
  }

  private static Page page(ByteBuffer pages, boolean trusting) throws MalformedParquet {
    Structure header = Structure.read(pages);
    int size = (int) header.whole(3);
    ByteBuffer body = pages.slice(pages.position(), size).order(ByteOrder.LITTLE_ENDIAN);
    pages.position(pages.position() + size);
    CRC32 sum = new CRC32();
    sum.update(body.duplicate());
    if (!trusting && (int) sum.getValue() != (int) header.whole(4)) {
      throw new MalformedParquet("a checksum is wrong");
    }
    return new Page(header, body);
  }

  double[] numbers() throws MalformedParquet {
    long[] patterns = patterns();
    double[] numbers = new double[present.length];
    int at = 0;
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = isPresent(row) ? Double.longBitsToDouble(patterns[at++]) : Double.NaN;
    }
    return numbers;
  }

  long[] wholes() throws MalformedParquet {
    long[] patterns = patterns();
    long[] wholes = new long[present.length];
    int at = 0;
    for (int row = 0; row < wholes.length; row++) {
      wholes[row] = isPresent(row) ? patterns[at++] : 0;
    }
    return wholes;
  }

  private boolean isPresent(int row) {
    return present[row] == 1;
  }

  /** The bits of every cell that is not empty. */
  private long[] patterns() throws MalformedParquet {
    long[] patterns = new long[count];
    if (dictionary.isEmpty()) {
      values.asLongBuffer().get(patterns);
      return patterns;
    }
    long[] different = new long[size(dictionary.get())];
    dictionary.get().body().asLongBuffer().get(different);
    int[] codes = codes();
    for (int i = 0; i < count; i++) {
      patterns[i] = different[codes[i]];
    }
    return patterns;
  }

  private static int size(Page dictionary) throws MalformedParquet {
    int size = (int) dictionary.header().structure(7).whole(1);
    if (size < 0 || size > dictionary.body().capacity()) {
      throw new MalformedParquet("a dictionary of " + size);
    }
    return size;
  }

  private int[] codes() throws MalformedParquet {
    int width = values.get();
    return HybridRuns.read(values, width, count);
  }

  Cells.Words words() throws MalformedParquet {
    int[] all = new int[present.length];
    java.util.Arrays.fill(all, -1);
    if (dictionary.isEmpty()) {
      return new Cells.Words(List.of(), all);
    }
    List<String> words = words(dictionary.get());
    int[] codes = codes();
    int at = 0;
    for (int row = 0; row < all.length; row++) {
      if (isPresent(row)) {
        all[row] = codes[at++];
        words.get(all[row]);
      }
    }
    return new Cells.Words(words, all);
  }

  private static List<String> words(Page dictionary) throws MalformedParquet {
    List<String> words = new ArrayList<>();
    ByteBuffer body = dictionary.body();
    for (int i = size(dictionary); i > 0; i--) {
      int length = body.getInt();
      if (length < 0 || length > body.remaining()) {
        throw new MalformedParquet("a word of " + length + " bytes");
      }
      byte[] letters = new byte[length];
      body.get(letters);
      words.add(new String(letters, StandardCharsets.UTF_8));
    }
    return words;
  }
}
