package jiju.store.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetTest {
  private static final List<Field> FIELDS =
      List.of(Field.word("town"), Field.whole("run"), Field.number("firms"));

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("table.parquet");
  }

  private void write(List<List<Cells>> groups) throws IOException {
    try (OutputStream out = Files.newOutputStream(file())) {
      ParquetWriter writer = new ParquetWriter(out, FIELDS);
      for (List<Cells> group : groups) {
        writer.writeGroup(group);
      }
      writer.finish(Map.of("what", "a test"));
    }
  }

  private static List<Cells> group(Random random, int rows) {
    int towns = 1 + random.nextInt(40);
    int levels = 1 + random.nextInt(1 + rows);
    List<String> words = IntStream.range(0, towns).mapToObj(town -> "娄底 " + town).toList();
    int[] codes = IntStream.range(0, rows).map(row -> random.nextInt(towns + 1) - 1).toArray();
    long[] wholes = IntStream.range(0, rows).mapToLong(row -> random.nextLong()).toArray();
    double[] numbers = new double[rows];
    int stretch = 0;
    for (int row = 0; row < rows; row++) {
      boolean same = row > 0 && stretch-- > 0;
      stretch = same ? stretch : random.nextInt(30);
      double fresh = random.nextInt(9) == 0 ? Double.NaN : random.nextInt(levels) / 3.0;
      numbers[row] = same ? numbers[row - 1] : fresh;
    }
    return List.of(
        new Cells.Words(words, codes), new Cells.Wholes(wholes), new Cells.Numbers(numbers));
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_written_is_read(int seed) throws IOException {
    Random random = new Random(seed);
    List<List<Cells>> groups =
        IntStream.range(0, 1 + seed % 3)
            .mapToObj(i -> group(random, random.nextInt(seed % 10 == 0 ? 9000 : 400)))
            .toList();
    write(groups);

    try (ParquetReader reader = ParquetReader.open(file())) {
      assertEquals(FIELDS, reader.contents().fields());
      assertEquals(Map.of("what", "a test"), reader.contents().notes());
      assertEquals(groups.size(), reader.contents().groups());
      for (int g = 0; g < groups.size(); g++) {
        Cells.Words words = (Cells.Words) groups.get(g).get(0);
        assertEquals(words.size(), reader.contents().rows(g));
        assertArrayEquals(words.codes(), reader.words(g, "town").codes());
        assertEquals(words.words(), reader.words(g, "town").words());
        assertArrayEquals(((Cells.Wholes) groups.get(g).get(1)).values(), reader.wholes(g, "run"));
        assertArrayEquals(
            ((Cells.Numbers) groups.get(g).get(2)).values(), reader.numbers(g, "firms"));
      }
    }
  }

  @Test
  void an_empty_column_takes_next_to_no_room_and_reads_as_undefined() throws IOException {
    int rows = 100_000;
    write(
        List.of(
            List.of(
                new Cells.Empty(rows), new Cells.Wholes(new long[rows]), new Cells.Empty(rows))));

    assertEquals(true, Files.size(file()) < 1000);
    try (ParquetReader reader = ParquetReader.open(file())) {
      double[] undefined = new double[rows];
      Arrays.fill(undefined, Double.NaN);
      assertArrayEquals(undefined, reader.numbers(0, "firms"));
      assertEquals(-1, Arrays.stream(reader.words(0, "town").codes()).max().orElseThrow());
    }
  }

  @Test
  void the_same_table_gives_the_same_bytes() throws IOException {
    write(List.of(group(new Random(1), 5000)));
    byte[] first = Files.readAllBytes(file());
    write(List.of(group(new Random(1), 5000)));

    assertArrayEquals(first, Files.readAllBytes(file()));
  }

  private void readAll() throws IOException {
    try (ParquetReader reader = ParquetReader.open(file())) {
      for (int g = 0; g < reader.contents().groups(); g++) {
        reader.words(g, "town");
        reader.wholes(g, "run");
        reader.numbers(g, "firms");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 12, 500, 4000})
  void a_file_that_was_cut_off_is_refused(int bytes) throws IOException {
    write(List.of(group(new Random(1), 1000)));
    Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), bytes));

    assertThrows(MalformedParquet.class, this::readAll);
  }

  @Test
  void a_changed_bit_in_a_page_is_found() throws IOException {
    write(List.of(group(new Random(1), 1000)));
    byte[] good = Files.readAllBytes(file());
    Random random = new Random(2);
    int pages = good.length - 600;
    for (int i = 0; i < 300; i++) {
      byte[] bad = good.clone();
      bad[4 + random.nextInt(pages - 4)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file(), bad);

      assertThrows(MalformedParquet.class, this::readAll);
    }
  }
}
