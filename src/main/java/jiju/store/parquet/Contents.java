package jiju.store.parquet;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table of contents of a file: what a reader needs to find a column, and no more, so that those
 * of many files can be kept.
 */
public final class Contents {
  private static final int TAIL = 8;

  private final Path path;
  private final String stamp;
  private final List<Field> fields;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, String> notes = new TreeMap<>();
  private final int[] rows;
  private final Place[][] places;

  /** Where the pages of a column of a group stand. */
  record Place(long begin, int bytes, boolean coded) {}

  private Contents(Path path, String stamp, Structure footer) throws MalformedParquet {
    this.path = path;
    this.stamp = stamp;
    this.fields = fields(footer);
    for (Field field : fields) {
      positions.put(field.name(), positions.size());
    }
    for (Structure note : footer.structures(5)) {
      notes.put(note.word(1), note.word(2));
    }
    List<Structure> groups = footer.structures(4);
    this.rows = new int[groups.size()];
    this.places = new Place[groups.size()][];
    for (int g = 0; g < rows.length; g++) {
      rows[g] = Math.toIntExact(groups.get(g).whole(3));
      places[g] = places(groups.get(g));
    }
  }

  /**
   * Reads the contents of a file.
   *
   * @throws MalformedParquet where it is none, or cut off
   */
  public static Contents of(Path path) throws IOException {
    String stamp = stamp(path);
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      return new Contents(path, stamp, footer(file));
    } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
      throw new MalformedParquet("its table of contents is damaged");
    }
  }

  /** The same, or those that are true now where another file has taken its place since. */
  public Contents now() throws IOException {
    return stamp(path).equals(stamp) ? this : of(path);
  }

  private static String stamp(Path path) throws IOException {
    BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
    return file.fileKey() + " " + file.size() + " " + file.lastModifiedTime();
  }

  private static Structure footer(FileChannel file) throws IOException {
    long size = file.size();
    if (size < ParquetWriter.MAGIC.length + TAIL) {
      throw new MalformedParquet("cut off at " + size + " bytes");
    }
    ByteBuffer tail = ParquetReader.read(file, size - TAIL, TAIL);
    long length = tail.getInt();
    for (byte letter : ParquetWriter.MAGIC) {
      if (tail.get() != letter) {
        throw new MalformedParquet("its end is missing");
      }
    }
    if (length < 0 || length > size - TAIL) {
      throw new MalformedParquet("its table of contents is damaged");
    }
    return Structure.read(ParquetReader.read(file, size - TAIL - length, (int) length));
  }

  private static List<Field> fields(Structure footer) throws MalformedParquet {
    List<Field> fields = new ArrayList<>();
    for (Structure element : footer.structures(2)) {
      if (element.has(1)) {
        fields.add(new Field(element.word(4), type(element.whole(1))));
      }
    }
    return List.copyOf(fields);
  }

  private static Field.Type type(long code) throws MalformedParquet {
    for (Field.Type type : Field.Type.values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new MalformedParquet("a column of type " + code);
  }

  private Place[] places(Structure group) throws MalformedParquet {
    List<Structure> columns = group.structures(1);
    if (columns.size() != fields.size()) {
      throw new MalformedParquet("a group of " + columns.size() + " columns");
    }
    Place[] found = new Place[columns.size()];
    for (int column = 0; column < found.length; column++) {
      Structure chunk = columns.get(column).structure(3);
      boolean coded = chunk.has(11);
      long begin = coded ? chunk.whole(11) : chunk.whole(9);
      found[column] = new Place(begin, Math.toIntExact(chunk.whole(7)), coded);
    }
    return found;
  }

  public Path path() {
    return path;
  }

  public List<Field> fields() {
    return fields;
  }

  public Map<String, String> notes() {
    return Map.copyOf(notes);
  }

  public int groups() {
    return rows.length;
  }

  public int rows(int group) {
    return rows[group];
  }

  int position(String field) throws MalformedParquet {
    Integer position = positions.get(field);
    if (position == null) {
      throw new MalformedParquet("no column " + field);
    }
    return position;
  }

  Place place(int group, int column) {
    return places[group][column];
  }
}
