package jiju.store.parquet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A structure read from Thrift's compact protocol: what stands under which number, without knowing
 * what it means.
 */
final class Structure {
  private static final int MOST_ITEMS = 10_000_000;

  private final Map<Integer, Object> members = new TreeMap<>();

  private Structure() {}

  /** Reads a structure; the buffer stands behind it afterwards. */
  static Structure read(ByteBuffer from) throws MalformedParquet {
    Structure structure = new Structure();
    int id = 0;
    while (true) {
      int header = from.get() & 0xFF;
      if (header == 0) {
        return structure;
      }
      int step = header >>> 4;
      id = step == 0 ? (int) unzigzag(HybridRuns.varint(from)) : id + step;
      structure.members.put(id, value(from, header & 0xF));
    }
  }

  private static Object value(ByteBuffer from, int type) throws MalformedParquet {
    return switch (type) {
      case 1 -> Boolean.TRUE;
      case 2 -> Boolean.FALSE;
      case 3 -> (long) from.get();
      case 4, Compact.I32, Compact.I64 -> unzigzag(HybridRuns.varint(from));
      case 7 -> from.getLong();
      case Compact.BINARY -> text(from);
      case Compact.LIST, 10 -> list(from);
      case Compact.STRUCT -> read(from);
      default -> throw new MalformedParquet("a member of type " + type);
    };
  }

  private static String text(ByteBuffer from) throws MalformedParquet {
    long length = HybridRuns.varint(from);
    if (length < 0 || length > from.remaining()) {
      throw new MalformedParquet("a text of " + length + " bytes");
    }
    byte[] letters = new byte[(int) length];
    from.get(letters);
    return new String(letters, StandardCharsets.UTF_8);
  }

  private static List<Object> list(ByteBuffer from) throws MalformedParquet {
    int header = from.get() & 0xFF;
    long size = header >>> 4 == 15 ? HybridRuns.varint(from) : header >>> 4;
    if (size < 0 || size > MOST_ITEMS) {
      throw new MalformedParquet("a list of " + size);
    }
    List<Object> items = new ArrayList<>();
    for (long i = 0; i < size; i++) {
      items.add(value(from, header & 0xF));
    }
    return items;
  }

  private static long unzigzag(long number) {
    return number >>> 1 ^ -(number & 1);
  }

  boolean has(int id) {
    return members.containsKey(id);
  }

  long whole(int id) throws MalformedParquet {
    if (members.get(id) instanceof Long number) {
      return number;
    }
    throw misses(id);
  }

  String word(int id) throws MalformedParquet {
    if (members.get(id) instanceof String text) {
      return text;
    }
    throw misses(id);
  }

  Structure structure(int id) throws MalformedParquet {
    if (members.get(id) instanceof Structure structure) {
      return structure;
    }
    throw misses(id);
  }

  List<Structure> structures(int id) throws MalformedParquet {
    List<Structure> structures = new ArrayList<>();
    if (members.get(id) instanceof List<?> items) {
      for (Object item : items) {
        if (!(item instanceof Structure structure)) {
          throw misses(id);
        }
        structures.add(structure);
      }
    }
    return structures;
  }

  List<String> words(int id) throws MalformedParquet {
    List<String> words = new ArrayList<>();
    if (members.get(id) instanceof List<?> items) {
      for (Object item : items) {
        words.add(String.valueOf(item));
      }
    }
    return words;
  }

  private static MalformedParquet misses(int id) {
    return new MalformedParquet("no member " + id);
  }
}
