package jiju.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
  private final StudentT t = new StudentT();

  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilson_gives_the_intervals_that_newcombe_printed_in_1998(
      int successes, int n, double low, double high) {
    Interval interval = Wilson.of(successes, n).interval();

    assertEquals(low, interval.low(), 5e-5);
    assertEquals(high, interval.high(), 5e-5);
  }

  @Test
  void certain_shares_touch_the_end_exactly() {
    assertEquals(0, Wilson.of(0, 7).interval().low());
    assertEquals(1, Wilson.of(7, 7).interval().high());
  }

  @Test
  void no_replication_gives_no_share() {
    assertTrue(Double.isNaN(Wilson.of(0, 0).value()));
    assertFalse(Wilson.of(0, 0).interval().isDefined());
  }

  @ParameterizedTest
  @CsvSource({"2, 12.706205", "10, 2.262157", "31, 2.042272", "201, 1.971896"})
  void t_points_are_those_of_the_tables(int n, double point) {
    assertEquals(point, t.point(n), 5e-7);
  }

  @Test
  void t_intervals_of_normal_means_hold_the_truth_in_95_of_100_cases() {
    Random luck = new Random(1);
    long held =
        IntStream.range(0, 4000)
            .filter(
                i -> {
                  double[] values =
                      IntStream.range(0, 8).mapToDouble(j -> luck.nextGaussian()).toArray();
                  return t.ofMean(Bands.of(values)).contains(0);
                })
            .count();

    assertEquals(0.95, held / 4000.0, 0.014);
  }

  @Test
  void at_both_ends_of_fieller_the_difference_is_just_significant() {
    Random luck = new Random(2);
    double[] denominator = luck.doubles(50, 3, 9).toArray();
    double[] numerator = luck.doubles(50, -2, 20).toArray();
    Estimate ratio = new Fieller(t).ratio(numerator, denominator).orElseThrow();

    assertEquals(Bands.mean(numerator) / Bands.mean(denominator), ratio.value());
    for (double end : new double[] {ratio.interval().low(), ratio.interval().high()}) {
      Interval zero = t.ofMean(Bands.of(minus(numerator, end, denominator)));
      assertEquals(0, Math.min(Math.abs(zero.low()), Math.abs(zero.high())), 1e-9);
    }
    assertFalse(
        t.ofMean(Bands.of(minus(numerator, ratio.interval().high() + 0.01, denominator)))
            .contains(0));
  }

  @Test
  void fieller_is_unbounded_where_the_denominator_may_be_zero() {
    double[] numerator = {1, 2, 3, 4};

    assertTrue(new Fieller(t).ratio(numerator, new double[] {-1, 1, -2, 2.5}).isEmpty());
    assertTrue(new Fieller(t).ratio(numerator, new double[4]).isEmpty());
  }

  @Test
  void a_ratio_without_luck_has_no_width() {
    Estimate ratio =
        new Fieller(t).ratio(new double[] {6, 6, 6}, new double[] {-2, -2, -2}).orElseThrow();

    assertEquals(new Estimate(-3, new Interval(-3, -3)), ratio);
  }

  @Test
  void crps_is_the_mean_error_less_half_the_mean_distance() {
    double[] ensemble = {3, 1, 4, 1, 5, 9, 2, 6};
    double error = 0;
    double distance = 0;
    for (double a : ensemble) {
      error += Math.abs(a - 2.5);
      for (double b : ensemble) {
        distance += Math.abs(a - b);
      }
    }

    assertEquals(error / 8 - distance / (2 * 64), Crps.of(ensemble, 2.5), 1e-12);
  }

  @Test
  void crps_of_a_single_run_is_its_error() {
    assertEquals(1.5, Crps.of(new double[] {4}, 2.5));
  }

  private static double[] minus(double[] a, double factor, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] - factor * b[i]).toArray();
  }
}
