package jiju.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "1, 1",
    "-12, -12",
    "0.1, 0.1",
    "0.058, 0.058",
    "1.2e9, 1200000000",
    "1e16, 10000000000000000",
    "1e17, 1e17",
    "2e23, 2e23",
    "0.000001, 0.000001",
    "0.00000058, 5.8e-7",
    "2e-3, 0.002",
    "0.30000000000000004, 0.30000000000000004",
    "9007199254740993, 9007199254740992",
    "1.7976931348623157e308, 1.7976931348623157e308",
    "4.9e-324, 5e-324",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "5e-324, 5e-324"
  })
  void numbers_are_as_short_as_they_can_be(double number, String text) {
    assertEquals(text, Decimal.of(number));
  }

  @Test
  void what_is_undefined_is_empty() {
    assertEquals("", Decimal.of(Double.NaN));
  }

  @Test
  void what_has_no_end_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Decimal.of(Double.POSITIVE_INFINITY));
  }

  @Test
  void the_quick_way_gives_what_the_definition_gives() {
    SplittableRandom luck = new SplittableRandom(1);
    for (int i = 0; i < 20_000; i++) {
      double number = Math.scalb(1 + luck.nextDouble(), luck.nextInt(-110, 110));

      assertEquals(Decimal.settled(number), Decimal.of(number));
    }
  }

  @Test
  void short_decimals_come_back_as_they_were_written() {
    SplittableRandom luck = new SplittableRandom(2);
    for (int i = 0; i < 20_000; i++) {
      String text = (luck.nextLong(1, 1_000_000_000L) * 10 + 3) + "e-" + luck.nextInt(1, 30);
      double number = Double.parseDouble(text);

      assertEquals(Decimal.settled(number), Decimal.of(number));
    }
  }

  @Test
  void powers_of_two_and_ten_and_their_neighbours_are_right() {
    for (int exponent = -99; exponent < 99; exponent++) {
      double two = Math.scalb(1.0, exponent);
      double ten = Double.parseDouble("1e" + exponent / 4);
      for (double number : new double[] {two, ten, Math.nextUp(two), Math.nextDown(ten)}) {
        assertEquals(Decimal.settled(number), Decimal.of(number));
      }
    }
  }

  @Test
  void every_number_reads_back_as_itself() {
    SplittableRandom luck = new SplittableRandom(3);
    for (int i = 0; i < 20_000; i++) {
      double number = Double.longBitsToDouble(luck.nextLong());
      if (Double.isFinite(number)) {
        assertEquals(number, Double.parseDouble(Decimal.of(number)));
      }
    }
  }
}
