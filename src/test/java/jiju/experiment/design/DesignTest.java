package jiju.experiment.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Designs against what is known of them. */
class DesignTest {

  private static Factor factor(String id, String... values) {
    return new Factor(id, id, new Text(id, id), Unit.NONE, List.of(values), Optional.empty());
  }

  private static List<List<String>> values(DesignPoints design) {
    return design.points().stream().map(Point::values).toList();
  }

  @Test
  void a_grid_has_every_combination_once_and_the_last_factor_changes_fastest() {
    DesignPoints grid = Grid.of(List.of(factor("a", "1", "2"), factor("b", "x", "y", "z")));
    assertEquals(
        List.of(
            List.of("1", "x"),
            List.of("1", "y"),
            List.of("1", "z"),
            List.of("2", "x"),
            List.of("2", "y"),
            List.of("2", "z")),
        values(grid));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 3, 4", "5, 7, 11", "1, 100, 30"})
  void a_grid_is_as_large_as_the_product_of_its_sides(int a, int b, int c) {
    DesignPoints grid = Grid.of(List.of(side("a", a), side("b", b), side("c", c)));
    assertEquals(a * b * c, grid.size());
    assertEquals(a * b * c, new HashSet<>(values(grid)).size());
  }

  private static Factor side(String id, int values) {
    return factor(
        id, IntStream.range(0, values).mapToObj(Integer::toString).toArray(String[]::new));
  }

  @Test
  void steps_are_equal_in_decimals_and_include_both_ends() {
    assertEquals(List.of("0.1", "0.2", "0.3", "0.4", "0.5"), Grid.spaced(0.1, 0.5, 5));
    assertEquals(List.of("10", "13", "16", "19", "22", "25"), Grid.spaced(10, 25, 6));
    assertEquals(List.of("-1", "1"), Grid.spaced(-1, 1, 2));
  }

  @Test
  void points_are_numbered_in_the_order_of_the_design() {
    DesignPoints grid = Grid.of(List.of(side("a", 3)));
    assertEquals(
        List.of("p0001", "p0002", "p0003"), grid.points().stream().map(Point::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "7, 5", "100, 20", "1000, 3"})
  void each_stratum_of_each_axis_holds_one_point_of_a_latin_hypercube(int number, int axes) {
    for (long seed = 1; seed <= 5; seed++) {
      double[][] points = LatinHypercube.points(number, axes, seed);
      for (int axis = 0; axis < axes; axis++) {
        int column = axis;
        int[] strata =
            Arrays.stream(points).mapToInt(p -> (int) (p[column] * number)).sorted().toArray();
        assertArrayEquals(IntStream.range(0, number).toArray(), strata);
      }
    }
  }

  @Test
  void a_latin_hypercube_is_the_same_whenever_it_is_made_and_another_for_another_seed() {
    assertTrue(Arrays.deepEquals(LatinHypercube.points(50, 4, 7), LatinHypercube.points(50, 4, 7)));
    assertTrue(
        !Arrays.deepEquals(LatinHypercube.points(50, 4, 7), LatinHypercube.points(50, 4, 8)));
  }

  @Test
  void one_axis_more_leaves_the_other_axes_of_a_latin_hypercube_as_they_are() {
    double[][] three = LatinHypercube.points(20, 3, 1);
    double[][] four = LatinHypercube.points(20, 4, 1);
    for (int i = 0; i < three.length; i++) {
      assertArrayEquals(three[i], Arrays.copyOf(four[i], 3));
    }
  }

  @Test
  void axes_of_a_latin_hypercube_hang_together_no_more_than_luck_has_it() {
    double[][] points = LatinHypercube.points(2000, 6, 3);
    for (int a = 0; a < 6; a++) {
      for (int b = 0; b < a; b++) {
        assertEquals(0, correlation(points, a, b), 4 / Math.sqrt(2000));
      }
    }
  }

  private static double correlation(double[][] points, int a, int b) {
    double sum = 0;
    for (double[] point : points) {
      sum += (point[a] - 0.5) * (point[b] - 0.5);
    }
    return 12 * sum / points.length;
  }

  @Test
  void the_sobol_sequence_begins_at_the_centre_as_published() {
    double[][] points = SobolPoints.points(4, 2);
    assertArrayEquals(new double[] {0.5, 0.5}, points[0]);
    assertArrayEquals(new double[] {0.75, 0.25}, points[1]);
    assertArrayEquals(new double[] {0.25, 0.75}, points[2]);
    assertArrayEquals(new double[] {0.375, 0.375}, points[3]);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 8})
  void sobol_points_fill_space_more_evenly_than_random_ones(int axes) {
    double sobol = discrepancy(SobolPoints.points(512, axes));
    for (long seed = 1; seed <= 10; seed++) {
      assertTrue(discrepancy(random(512, axes, seed)) > sobol);
    }
  }

  private static double[][] random(int number, int axes, long seed) {
    Luck luck = Luck.of(seed, 0);
    double[][] points = new double[number][axes];
    for (int i = 0; i < number; i++) {
      for (int axis = 0; axis < axes; axis++) {
        points[i][axis] = luck.uniform(Decision.PARAMETER, i, 0, axis);
      }
    }
    return points;
  }

  /** Warnock's formula for the L2 star discrepancy. */
  private static double discrepancy(double[][] points) {
    int axes = points[0].length;
    double single = 0;
    double pairs = 0;
    for (double[] a : points) {
      double product = 1;
      for (double x : a) {
        product *= (1 - x * x) / 2;
      }
      single += product;
      for (double[] b : points) {
        double pair = 1;
        for (int axis = 0; axis < axes; axis++) {
          pair *= 1 - Math.max(a[axis], b[axis]);
        }
        pairs += pair;
      }
    }
    double n = points.length;
    return Math.sqrt(Math.pow(3, -axes) - 2 * single / n + pairs / (n * n));
  }

  @Test
  void values_that_walk_together_make_a_point_of_each_row() {
    DesignPoints zip = Zip.ofValues(List.of(factor("a", "1", "2"), factor("b", "x", "y")));
    assertEquals(List.of(List.of("1", "x"), List.of("2", "y")), values(zip));
  }

  @Test
  void designs_of_different_length_cannot_walk_together() {
    List<Factor> factors = List.of(factor("a", "1", "2"), factor("b", "x"));
    assertThrows(IllegalArgumentException.class, () -> Zip.ofValues(factors));
  }

  @Test
  void a_uniform_range_is_spread_evenly_from_end_to_end() {
    Range range = Range.uniform(10, 20);
    assertEquals(10, range.quantile(0));
    assertEquals(12.5, range.quantile(0.25));
    assertEquals(20, range.quantile(1));
  }

  @Test
  void whole_numbers_of_a_range_are_equally_likely() {
    Range range = new Range(1, 4, Prior.Shape.UNIFORM, 0, 100, true);
    int[] times = new int[5];
    for (int i = 0; i < 400; i++) {
      times[(int) range.quantile((i + 0.5) / 400)]++;
    }
    assertArrayEquals(new int[] {0, 100, 100, 100, 100}, times);
  }

  @Test
  void a_lognormal_range_has_its_ends_at_5_and_95_percent_and_is_cut_at_the_limits() {
    Range range = new Range(1, 100, Prior.Shape.LOGNORMAL, 0, 1e12, false);
    assertEquals(1, range.quantile(0.05), 1e-9);
    assertEquals(10, range.quantile(0.5), 1e-9);
    assertEquals(100, range.quantile(0.95), 1e-6);
    Range cut = new Range(1, 100, Prior.Shape.LOGNORMAL, 0.5, 50, false);
    for (int i = 0; i <= 100; i++) {
      double value = cut.quantile(i / 100.0);
      assertTrue(value >= 0.5 && value <= 50, "at " + i + " %: " + value);
    }
  }

  @Test
  void a_factor_of_values_gives_each_an_equal_share() {
    Factor factor = factor("a", "x", "y", "z", "w");
    assertEquals("x", factor.literal(0.2499));
    assertEquals("y", factor.literal(0.25));
    assertEquals("w", factor.literal(1));
  }

  @Test
  void values_are_written_as_short_as_they_read_back_the_same() {
    Factor factor =
        new Factor("a", "a", Text.EMPTY, Unit.NONE, List.of(), Optional.of(Range.uniform(0, 0.3)));
    assertEquals("0.15", factor.literal(0.5));
    double u = 1.0 / 3;
    assertEquals(u * 0.3, Double.parseDouble(factor.literal(u)));
  }
}
