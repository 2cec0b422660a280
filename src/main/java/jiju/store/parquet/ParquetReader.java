package jiju.store.parquet;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads tables that {@link ParquetWriter} wrote, column by column; every page is held against its
 * checksum unless damage itself is looked at. For one thread at a time.
 */
public final class ParquetReader implements AutoCloseable {
  private final FileChannel file;
  private final Contents contents;
  private final boolean trusting;

  private ParquetReader(FileChannel file, Contents contents, boolean trusting) {
    this.file = file;
    this.contents = contents;
    this.trusting = trusting;
  }

  /**
   * Opens a file.
   *
   * @throws MalformedParquet where it is none, or cut off
   */
  public static ParquetReader open(Path path) throws IOException {
    return open(Contents.of(path));
  }

  /** Opens a file whose table of contents is known. */
  @SuppressWarnings("MustBeClosedChecker")
  public static ParquetReader open(Contents contents) throws IOException {
    return open(contents, false);
  }

  /**
   * The same; what is damaged can be looked at too, as far as it can be read at all.
   *
   * @param trusting whether to leave checksums out of account
   */
  @SuppressWarnings("MustBeClosedChecker")
  public static ParquetReader open(Contents contents, boolean trusting) throws IOException {
    FileChannel file = FileChannel.open(contents.path(), StandardOpenOption.READ);
    return new ParquetReader(file, contents, trusting);
  }

  static ByteBuffer read(FileChannel file, long from, int count) throws IOException {
    if (from < 0 || count < 0 || from + count > file.size()) {
      throw new MalformedParquet("points outside itself");
    }
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, from + bytes.position()) < 0) {
        throw new MalformedParquet("cut off");
      }
    }
    return bytes.flip();
  }

  public Contents contents() {
    return contents;
  }

  /** The numbers of a column; {@code NaN} where a cell is empty. */
  public double[] numbers(int group, String field) throws IOException {
    return read(group, field, Chunk::numbers);
  }

  /** The whole numbers of a column; 0 where a cell is empty. */
  public long[] wholes(int group, String field) throws IOException {
    return read(group, field, Chunk::wholes);
  }

  /** The words of a column. */
  public Cells.Words words(int group, String field) throws IOException {
    return read(group, field, Chunk::words);
  }

  /** What to take out of a chunk. */
  private interface Taking<T> {
    T from(Chunk chunk) throws MalformedParquet;
  }

  private <T> T read(int group, String field, Taking<T> taking) throws IOException {
    int column = contents.position(field);
    Contents.Place place = contents.place(group, column);
    try {
      ByteBuffer pages = read(file, place.begin(), place.bytes());
      Field.Type type = contents.fields().get(column).type();
      return taking.from(Chunk.read(pages, place.coded(), type, contents.rows(group), trusting));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new MalformedParquet("column " + field + " is damaged");
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
