package jiju.store.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow; numbers go in little-endian. Mutable. */
final class ByteSink {
  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  byte[] array() {
    return bytes;
  }

  void clear() {
    size = 0;
  }

  ByteSink put(int oneByte) {
    room(1);
    bytes[size++] = (byte) oneByte;
    return this;
  }

  ByteSink put(ByteSink other) {
    return put(other.bytes, 0, other.size);
  }

  ByteSink put(byte[] from, int offset, int count) {
    room(count);
    System.arraycopy(from, offset, bytes, size, count);
    size += count;
    return this;
  }

  ByteSink putInt(int number) {
    room(Integer.BYTES);
    buffer().putInt(size, number);
    size += Integer.BYTES;
    return this;
  }

  ByteSink putLong(long number) {
    room(Long.BYTES);
    buffer().putLong(size, number);
    size += Long.BYTES;
    return this;
  }

  /** Length, then the letters. */
  ByteSink putWord(String word) {
    byte[] letters = word.getBytes(StandardCharsets.UTF_8);
    return putInt(letters.length).put(letters, 0, letters.length);
  }

  /** Seven bits a byte, least significant first. */
  ByteSink putVarint(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      put((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    return put((int) rest);
  }

  /** Room for so many bytes, to be filled by the caller; returns where they begin. */
  int skip(int count) {
    room(count);
    int from = size;
    Arrays.fill(bytes, from, from + count, (byte) 0);
    size += count;
    return from;
  }

  private ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}
