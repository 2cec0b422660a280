package jiju.store.parquet;

import java.util.Arrays;

/**
 * Numbers the different values among 64-bit patterns, in the order of their first appearance, and
 * gives up when there are too many for a dictionary to pay. Mutable, for use again and again.
 */
final class Distinct {
  private static final int FREE = -1;

  private long[] values = new long[1024];
  private int[] slots = new int[4096];
  private int size;

  int size() {
    return size;
  }

  /** The value of a number. */
  long value(int code) {
    return values[code];
  }

  /**
   * Numbers the patterns.
   *
   * @return the number of each, or empty when a dictionary would not be shorter than the values
   */
  boolean number(long[] patterns, int count, int[] codes) {
    int most = count / 2 + 1;
    prepare(most);
    for (int i = 0; i < count; i++) {
      int code = code(patterns[i]);
      if (code >= most) {
        return false;
      }
      codes[i] = code;
    }
    long bits = (long) count * HybridRuns.width(size) + (long) size * Long.SIZE;
    return bits < (long) count * Long.SIZE;
  }

  private void prepare(int most) {
    int room = Integer.highestOneBit(Math.max(16, 2 * most)) * 2;
    if (slots.length < room) {
      slots = new int[room];
    }
    if (values.length <= most) {
      values = new long[most + 1];
    }
    Arrays.fill(slots, FREE);
    size = 0;
  }

  private int code(long pattern) {
    long mixed = pattern * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (slots.length - 1);
    while (slots[slot] != FREE) {
      if (values[slots[slot]] == pattern) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = size;
    values[size] = pattern;
    return size++;
  }
}
