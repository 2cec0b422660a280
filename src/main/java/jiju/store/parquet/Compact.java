package jiju.store.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes structures in Thrift's compact protocol, in which Parquet keeps its headers. Mutable.
 *
 * <p>Source: Apache Thrift, {@code doc/specs/thrift-compact-protocol.md}.
 */
final class Compact {
  static final int I32 = 5;
  static final int I64 = 6;
  static final int BINARY = 8;
  static final int LIST = 9;
  static final int STRUCT = 12;
  private static final int SHORT_LIST = 15;

  private final ByteSink out;
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  Compact(ByteSink out) {
    this.out = out;
  }

  Compact i32(int id, int number) {
    header(id, I32);
    out.putVarint(zigzag(number));
    return this;
  }

  Compact i64(int id, long number) {
    header(id, I64);
    out.putVarint(zigzag(number));
    return this;
  }

  Compact word(int id, String word) {
    header(id, BINARY);
    word(word);
    return this;
  }

  Compact struct(int id, Runnable content) {
    header(id, STRUCT);
    return struct(content);
  }

  /** A structure without a header, as the whole or in a list. */
  Compact struct(Runnable content) {
    outer.push(last);
    last = 0;
    content.run();
    out.put(0);
    last = outer.pop();
    return this;
  }

  <T> Compact list(int id, int type, List<T> items, BiConsumer<Compact, T> each) {
    header(id, LIST);
    if (items.size() < SHORT_LIST) {
      out.put(items.size() << 4 | type);
    } else {
      out.put(SHORT_LIST << 4 | type).putVarint(items.size());
    }
    items.forEach(item -> each.accept(this, item));
    return this;
  }

  /** A word as an item of a list. */
  void word(String word) {
    byte[] letters = word.getBytes(StandardCharsets.UTF_8);
    out.putVarint(letters.length).put(letters, 0, letters.length);
  }

  /** A whole number as an item of a list. */
  void i32(int number) {
    out.putVarint(zigzag(number));
  }

  private void header(int id, int type) {
    int step = id - last;
    if (step > 0 && step < SHORT_LIST) {
      out.put(step << 4 | type);
    } else {
      out.put(type).putVarint(zigzag(id));
    }
    last = id;
  }

  private static long zigzag(long number) {
    return number << 1 ^ number >> 63;
  }
}
