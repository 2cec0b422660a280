package jiju.analysis.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jiju.analysis.statistics.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Indices against published answers, with noise and without. */
class SobolIndicesTest {
  /** Intervals of 95 % miss now and then; by so much they may. */
  private static final double SLACK = 0.02;

  private static List<int[]> singles(int dimensions) {
    List<int[]> groups = new ArrayList<>();
    for (int i = 0; i < dimensions; i++) {
      groups.add(new int[] {i});
    }
    return groups;
  }

  private static SobolIndices indices(
      KnownFunction known, int base, List<int[]> groups, int replications, double noise) {
    Saltelli design = new Saltelli(known.dimensions(), base, groups);
    double[][] outcomes = known.outcomes(design.points(), design.block(), replications, noise);
    return SobolIndices.of(design, outcomes, 1);
  }

  static Stream<KnownFunction> functions() {
    return Stream.of(
        KnownFunction.ishigami(),
        KnownFunction.g(0, 1, 4.5, 9, 99),
        KnownFunction.linear(4, 2, 1, 0));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void intervals_hold_the_published_indices(KnownFunction known) {
    check(known, indices(known, 1024, singles(known.dimensions()), 1, 0), 0.05);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void noise_of_half_the_variance_changes_none_of_them(KnownFunction known) {
    double noise = sd(known);
    SobolIndices noisy = indices(known, 1024, singles(known.dimensions()), 4, noise);
    check(known, noisy, 0.12);
    assertEquals(0.5, noisy.shareOfLuck(), 0.05);
  }

  private static void check(KnownFunction known, SobolIndices found, double exactness) {
    for (int i = 0; i < known.dimensions(); i++) {
      check(known.first()[i], found.indices().get(i).first(), exactness);
      check(known.total()[i], found.indices().get(i).total(), exactness);
    }
  }

  private static void check(double truth, Estimate found, double exactness) {
    assertEquals(truth, found.value(), exactness);
    assertTrue(found.interval().low() - SLACK <= truth, found + " " + truth);
    assertTrue(found.interval().high() + SLACK >= truth, found + " " + truth);
  }

  private static double sd(KnownFunction known) {
    double[][] points = jiju.experiment.design.SobolPoints.points(4096, known.dimensions());
    double[] values = Stream.of(points).mapToDouble(known.f()).toArray();
    return jiju.analysis.statistics.Bands.sd(values);
  }

  /** Without taking noise off, this parameter would seem to matter: half the variance is noise. */
  @Test
  void a_parameter_that_does_nothing_has_no_index_however_loud_the_noise() {
    KnownFunction known = KnownFunction.linear(1, 0);
    SobolIndices noisy = indices(known, 2048, singles(2), 4, 2 * sd(known));
    assertEquals(0, noisy.indices().get(1).total().value(), 0.1);
    assertTrue(noisy.indices().get(1).total().interval().contains(0));
  }

  @Test
  void a_group_has_the_index_of_all_its_parameters_together() {
    KnownFunction known = KnownFunction.linear(3, 2, 1);
    SobolIndices found = indices(known, 512, List.of(new int[] {0, 2}), 1, 0);
    assertEquals(10 / 14.0, found.indices().get(0).total().value(), 0.03);
    assertEquals(10 / 14.0, found.indices().get(0).first().value(), 0.03);
  }

  @Test
  void an_outcome_that_nothing_moves_has_no_indices() {
    KnownFunction known = KnownFunction.linear(0, 0);
    SobolIndices found = indices(known, 64, singles(2), 1, 0);
    assertTrue(Double.isNaN(found.indices().get(0).first().value()));
  }
}
