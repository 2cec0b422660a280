package jiju.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedOrderTest {

  private static final long SALT = Luck.of(5, 5).salt(Decision.SPACE_PRIORITY, 6);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 19, 20, 21, 22, 100, 5000})
  void rows_come_in_the_order_of_their_luck(int count) {
    long[] keys = keys(count);
    int[] rows = IntStream.range(0, count).toArray();
    KeyedOrder.sort(SALT, keys, rows, 0, count, new long[count]);
    assertArrayEquals(plainly(keys), rows);
  }

  /** The plain version, as oracle. */
  private static int[] plainly(long[] keys) {
    return IntStream.range(0, keys.length)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer row) -> Luck.bits(SALT, keys[row]))
                .thenComparingInt(row -> row))
        .mapToInt(row -> row)
        .toArray();
  }

  @Test
  void the_order_before_does_not_matter() {
    long[] keys = keys(300);
    int[] forward = IntStream.range(0, 300).toArray();
    int[] backward = IntStream.range(0, 300).map(i -> 299 - i).toArray();
    KeyedOrder.sort(SALT, keys, forward, 0, 300, new long[300]);
    KeyedOrder.sort(SALT, keys, backward, 0, 300, new long[300]);
    assertArrayEquals(forward, backward);
  }

  @Test
  void equal_keys_are_told_apart_by_row() {
    long[] keys = new long[200];
    int[] rows = IntStream.range(0, 200).map(i -> 199 - i).toArray();
    KeyedOrder.sort(SALT, keys, rows, 0, 200, new long[200]);
    assertArrayEquals(IntStream.range(0, 200).toArray(), rows);
  }

  @Test
  void rows_outside_the_range_stay_where_they_are() {
    long[] keys = keys(100);
    int[] rows = IntStream.range(0, 100).toArray();
    KeyedOrder.sort(SALT, keys, rows, 30, 70, new long[70]);
    assertArrayEquals(IntStream.range(0, 30).toArray(), Arrays.copyOf(rows, 30));
    assertArrayEquals(IntStream.range(70, 100).toArray(), Arrays.copyOfRange(rows, 70, 100));
    assertEquals(IntStream.range(30, 70).sum(), Arrays.stream(rows, 30, 70).sum());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 21, 500, 999, 1000})
  void the_first_by_luck_are_the_first_of_the_whole_order(int count) {
    long[] keys = keys(1000);
    int[] rows = IntStream.range(0, 1000).toArray();
    KeyedOrder.select(SALT, keys, rows, 0, 1000, count, new long[1000]);
    assertArrayEquals(Arrays.copyOf(plainly(keys), count), Arrays.copyOf(rows, count));
    assertArrayEquals(IntStream.range(0, 1000).toArray(), Arrays.stream(rows).sorted().toArray());
  }

  @Test
  void every_row_is_first_equally_often() {
    long[] keys = keys(10);
    long[] counts = new long[10];
    int[] rows = IntStream.range(0, 10).toArray();
    for (int month = 0; month < 20_000; month++) {
      long salt = Luck.of(5, 5).salt(Decision.SPACE_PRIORITY, month);
      KeyedOrder.sort(salt, keys, rows, 0, 10, new long[10]);
      counts[rows[0]]++;
    }
    assertTrue(Statistics.uniformityOf(counts) > 1e-4);
  }

  private static long[] keys(int count) {
    return LongStream.range(0, count).map(TestLuck::bits).toArray();
  }
}
