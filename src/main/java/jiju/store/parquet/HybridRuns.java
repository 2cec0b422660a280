package jiju.store.parquet;

import java.nio.ByteBuffer;

/**
 * Small whole numbers as runs of equal ones or packed bit by bit, whichever is shorter: "RLE / Bit
 * Packing Hybrid" of {@code Encodings.md}.
 */
final class HybridRuns {
  private static final int GROUP = 8;

  private HybridRuns() {}

  /** Bits that the numbers from 0 up to one less than the given need. */
  static int width(int count) {
    return count <= 1 ? 0 : 32 - Integer.numberOfLeadingZeros(count - 1);
  }

  /** Writes numbers of the given width; a stretch of packed ones is a multiple of eight long. */
  static void write(int[] numbers, int width, ByteSink to) {
    int from = 0;
    int at = 0;
    while (at < numbers.length) {
      int end = endOfRun(numbers, at);
      int fill = Math.floorMod(from - at, GROUP);
      if (end - at >= GROUP + fill) {
        pack(numbers, from, at + fill, width, to);
        to.putVarint((long) (end - at - fill) << 1);
        for (int shift = 0; shift < width; shift += Byte.SIZE) {
          to.put(numbers[at] >>> shift);
        }
        from = end;
      }
      at = end;
    }
    pack(numbers, from, numbers.length, width, to);
  }

  private static int endOfRun(int[] numbers, int at) {
    int end = at + 1;
    while (end < numbers.length && numbers[end] == numbers[at]) {
      end++;
    }
    return end;
  }

  private static void pack(int[] numbers, int from, int to, int width, ByteSink sink) {
    if (from == to) {
      return;
    }
    int groups = (to - from + GROUP - 1) / GROUP;
    sink.putVarint(((long) groups << 1) | 1);
    int start = sink.skip(groups * width);
    byte[] bytes = sink.array();
    long waiting = 0;
    int bits = 0;
    int place = start;
    for (int i = from; i < to; i++) {
      waiting |= (long) numbers[i] << bits;
      bits += width;
      while (bits >= Byte.SIZE) {
        bytes[place++] = (byte) waiting;
        waiting >>>= Byte.SIZE;
        bits -= Byte.SIZE;
      }
    }
    if (bits > 0) {
      bytes[place] = (byte) waiting;
    }
  }

  /** Reads so many numbers; the buffer stands behind them afterwards. */
  static int[] read(ByteBuffer from, int width, int count) throws MalformedParquet {
    int[] numbers = new int[count];
    int at = 0;
    while (at < count) {
      int header = (int) varint(from);
      int length = header >>> 1;
      if ((header & 1) == 1) {
        length = Math.min(length * GROUP, count - at);
        unpack(from, width, numbers, at, length, (header >>> 1) * width);
      } else {
        fill(from, width, numbers, at, length);
      }
      if (length == 0) {
        throw new MalformedParquet("an empty run");
      }
      at += length;
    }
    return numbers;
  }

  private static void fill(ByteBuffer from, int width, int[] numbers, int at, int length)
      throws MalformedParquet {
    if (length > numbers.length - at) {
      throw new MalformedParquet("a run is too long");
    }
    int number = 0;
    for (int shift = 0; shift < width; shift += Byte.SIZE) {
      number |= (from.get() & 0xFF) << shift;
    }
    java.util.Arrays.fill(numbers, at, at + length, number);
  }

  private static void unpack(
      ByteBuffer from, int width, int[] numbers, int at, int length, int bytes) {
    int end = from.position() + bytes;
    long waiting = 0;
    int bits = 0;
    long mask = (1L << width) - 1;
    for (int i = at; i < at + length; i++) {
      while (bits < width) {
        waiting |= (from.get() & 0xFFL) << bits;
        bits += Byte.SIZE;
      }
      numbers[i] = (int) (waiting & mask);
      waiting >>>= width;
      bits -= width;
    }
    from.position(end);
  }

  static long varint(ByteBuffer from) throws MalformedParquet {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = from.get();
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new MalformedParquet("a number without end");
  }
}
