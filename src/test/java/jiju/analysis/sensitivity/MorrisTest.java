package jiju.analysis.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MorrisTest {
  private static final double ROUNDING = 1e-9;

  private static List<Morris.Effect> effects(
      KnownFunction known, int trajectories, int replications, double noise) {
    Morris design = new Morris(known.dimensions(), trajectories, 6, 7);
    double[][] outcomes = known.outcomes(design.points(), design.block(), replications, noise);
    return design.effects(outcomes);
  }

  @Test
  void each_move_changes_one_parameter_by_the_step_and_stays_in_the_cube() {
    Morris design = new Morris(5, 30, 6, 3);
    double[][] points = design.points();
    for (int i = 0; i + 1 < points.length; i++) {
      assertTrue(Arrays.stream(points[i]).allMatch(u -> u >= 0 && u <= 1 + ROUNDING));
      if ((i + 1) % design.block() != 0) {
        double moved = 0;
        int different = 0;
        for (int j = 0; j < 5; j++) {
          moved += Math.abs(points[i + 1][j] - points[i][j]);
          different += points[i + 1][j] != points[i][j] ? 1 : 0;
        }
        assertEquals(1, different);
        assertEquals(0.6, moved, ROUNDING);
      }
    }
  }

  @Test
  void a_linear_function_has_its_slopes_as_effects_and_no_spread() {
    List<Morris.Effect> found = effects(KnownFunction.linear(4, -2, 1, 0), 10, 1, 0);
    double[] slopes = found.stream().mapToDouble(effect -> effect.mean().value()).toArray();
    double[] sizes = found.stream().mapToDouble(effect -> effect.size().value()).toArray();
    assertArrayEquals(new double[] {4, -2, 1, 0}, slopes, ROUNDING);
    assertArrayEquals(new double[] {4, 2, 1, 0}, sizes, ROUNDING);
    found.forEach(effect -> assertEquals(0, effect.spread().value(), 1e-6));
  }

  @Test
  void noise_below_the_effects_changes_neither_sizes_nor_spread() {
    List<Morris.Effect> found = effects(KnownFunction.linear(4, -2, 1, 0), 400, 4, 0.3);
    double[] truth = {4, 2, 1, 0};
    for (int i = 0; i < truth.length; i++) {
      assertEquals(truth[i], found.get(i).size().value(), 0.1);
      assertTrue(found.get(i).spread().value() < 0.2);
    }
  }

  @Test
  void loud_noise_lets_nothing_seem_to_matter_that_does_not() {
    List<Morris.Effect> found = effects(KnownFunction.linear(4, 0, 0), 400, 4, 2);
    assertEquals(4, found.get(0).size().value(), 0.5);
    for (int i = 1; i < 3; i++) {
      assertTrue(found.get(i).size().interval().contains(0));
      assertEquals(0, found.get(i).size().value(), 0.3);
    }
  }

  /** Sobol's G with a = (0, 1, 4.5, 9, 99): the smaller a, the more it matters. */
  @Test
  void parameters_come_out_in_the_order_in_which_they_matter() {
    List<Morris.Effect> found = effects(KnownFunction.g(0, 1, 4.5, 9, 99), 50, 2, 0.05);
    for (int i = 0; i + 1 < found.size(); i++) {
      assertTrue(found.get(i).size().value() > found.get(i + 1).size().value());
    }
    assertTrue(found.get(0).spread().value() > 1);
  }

  /** The third parameter of Ishigami's function acts in interaction alone: no mean, much spread. */
  @Test
  void an_interaction_shows_as_spread() {
    Morris.Effect third = effects(KnownFunction.ishigami(), 200, 1, 0).get(2);
    assertTrue(third.spread().value() > 4 * Math.abs(third.mean().value()));
    assertTrue(third.size().value() > 1);
  }
}
