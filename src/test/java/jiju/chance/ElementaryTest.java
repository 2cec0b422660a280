package jiju.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementaryTest {

  private static final int DRAWS = 200_000;

  /** StrictMath itself may be wrong by one unit in the last place. */
  private static final double TWO_UNITS = 2.0;

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1, 30, 709, 745})
  void exponential_is_within_two_units_of_strict_math(double range) {
    double worst =
        IntStream.range(0, DRAWS)
            .mapToDouble(i -> (2 * TestLuck.uniform(i) - 1) * range)
            .map(x -> unitsApart(Elementary.exp(x), StrictMath.exp(x)))
            .max()
            .orElseThrow();
    assertTrue(worst <= TWO_UNITS, () -> "off by " + worst + " units");
  }

  @Test
  void logarithm_is_within_two_units_of_strict_math_for_every_size_of_number() {
    double worst =
        IntStream.range(0, DRAWS)
            .mapToDouble(i -> Double.longBitsToDouble(TestLuck.bits(i) & Long.MAX_VALUE))
            .filter(Double::isFinite)
            .map(x -> unitsApart(Elementary.log(x), StrictMath.log(x)))
            .max()
            .orElseThrow();
    assertTrue(worst <= TWO_UNITS, () -> "off by " + worst + " units");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-14, 1e-6, 0.01, 0.5})
  void logarithm_keeps_its_relative_exactness_near_one(double range) {
    double worst =
        IntStream.range(0, DRAWS)
            .mapToDouble(i -> 1 + (2 * TestLuck.uniform(i) - 1) * range)
            .map(x -> unitsApart(Elementary.log(x), StrictMath.log(x)))
            .max()
            .orElseThrow();
    assertTrue(worst <= TWO_UNITS, () -> "off by " + worst + " units");
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        -0.0,
        1.0,
        709.782712893384,
        709.7827128933841,
        -708.4,
        -745.1332191019411,
        -745.1332191019412,
        -746,
        1e300,
        -1e300,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
      })
  void exponential_treats_special_arguments_as_strict_math_does(double x) {
    assertTrue(unitsApart(Elementary.exp(x), StrictMath.exp(x)) <= 1);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        -0.0,
        1.0,
        -1.0,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
      })
  void logarithm_treats_special_arguments_as_strict_math_does(double x) {
    assertTrue(unitsApart(Elementary.log(x), StrictMath.log(x)) <= 1);
  }

  @Test
  void both_never_decrease_from_one_double_to_the_next() {
    for (int i = 0; i < DRAWS; i++) {
      double x = 20 * (TestLuck.uniform(i) - 0.5);
      assertTrue(Elementary.exp(x) <= Elementary.exp(Math.nextUp(x)));
      double positive = 3 * TestLuck.uniform(i);
      assertTrue(Elementary.log(positive) <= Elementary.log(Math.nextUp(positive)));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 800})
  void exponentials_of_many_have_the_bytes_of_single_ones(double range) {
    double[] x =
        IntStream.range(0, 1000).mapToDouble(i -> (TestLuck.uniform(i) - 0.5) * range).toArray();
    double[] out = new double[997];
    Elementary.exp(x, 3, 1000, out, new double[997]);
    double[] single = IntStream.range(3, 1000).mapToDouble(i -> Elementary.exp(x[i])).toArray();
    assertArrayEquals(single, out, 0.0);
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void one_stranger_among_many_changes_no_bytes(double stranger) {
    double[] x = IntStream.range(0, 100).mapToDouble(i -> TestLuck.uniform(i) + 0.1).toArray();
    x[57] = stranger;
    double[] out = new double[100];
    Elementary.exp(x, 0, 100, out, new double[100]);
    assertArrayEquals(Arrays.stream(x).map(Elementary::exp).toArray(), out);
    Elementary.log(x, 0, 100, out, new double[100]);
    assertArrayEquals(Arrays.stream(x).map(Elementary::log).toArray(), out);
  }

  static DoubleStream strangers() {
    DoubleStream powersOfTwo =
        IntStream.of(-513, -512, -511, 510, 511, 512, 513, 1023, 1024)
            .mapToDouble(n -> n * StrictMath.log(2))
            .flatMap(x -> DoubleStream.of(Math.nextDown(x), x, Math.nextUp(x), x + 0.3));
    DoubleStream ends =
        DoubleStream.of(0.0, Double.MIN_VALUE, Double.MIN_NORMAL, 1e6, 1e20, Double.MAX_VALUE)
            .flatMap(x -> DoubleStream.of(x, -x));
    DoubleStream beyond =
        DoubleStream.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 708, -708);
    return DoubleStream.concat(powersOfTwo, DoubleStream.concat(ends, beyond));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.5})
  void logarithms_of_many_have_the_bytes_of_single_ones(double lowest) {
    double[] x =
        IntStream.range(0, 1000).mapToDouble(i -> lowest + TestLuck.uniform(i) * 100).toArray();
    double[] out = new double[997];
    Elementary.log(x, 3, 1000, out, new double[997]);
    double[] single = IntStream.range(3, 1000).mapToDouble(i -> Elementary.log(x[i])).toArray();
    assertArrayEquals(single, out, 0.0);
  }

  @Test
  void logistic_goes_from_zero_to_one_without_overflow() {
    assertEquals(0.0, Elementary.logistic(-1e6));
    assertEquals(1.0, Elementary.logistic(1e6));
    assertEquals(0.5, Elementary.logistic(0.0));
    assertEquals(0.75, Elementary.logistic(StrictMath.log(3.0)), 1e-15);
  }

  private static double unitsApart(double ours, double theirs) {
    return Double.compare(ours, theirs) == 0 ? 0.0 : Math.abs(ours - theirs) / Math.ulp(theirs);
  }

  @Test
  void results_do_not_overwrite_arguments_that_are_looked_at_again() {
    double[] x = {1, -800};
    assertThrows(IllegalArgumentException.class, () -> Elementary.exp(x, 0, 2, x, new double[2]));
    assertThrows(IllegalArgumentException.class, () -> Elementary.log(x, 0, 2, new double[2], x));
  }
}
