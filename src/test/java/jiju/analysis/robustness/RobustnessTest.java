package jiju.analysis.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import jiju.experiment.design.LatinHypercube;
import org.junit.jupiter.api.Test;

class RobustnessTest {
  private static final double[][] FUTURES = LatinHypercube.points(500, 4, 1);

  private static boolean[] fails(Predicate<double[]> where) {
    boolean[] fails = new boolean[FUTURES.length];
    for (int i = 0; i < fails.length; i++) {
      fails[i] = where.test(FUTURES[i]);
    }
    return fails;
  }

  @Test
  void a_known_box_is_found() {
    Box box = Prim.find(FUTURES, fails(u -> u[0] > 0.6 && u[2] < 0.4));
    assertEquals(0.6, box.low()[0], 0.06);
    assertEquals(0.4, box.high()[2], 0.06);
    assertFalse(box.isRestricted(1));
    assertFalse(box.isRestricted(3));
    assertTrue(box.density() > 0.9 && box.coverage() > 0.9);
  }

  @Test
  void a_box_is_found_through_noise() {
    SplittableRandom random = new SplittableRandom(3);
    Box box = Prim.find(FUTURES, fails(u -> (u[1] < 0.3) ^ (random.nextDouble() < 0.05)));
    assertEquals(0.3, box.high()[1], 0.08);
    assertFalse(box.isRestricted(0) || box.isRestricted(2) || box.isRestricted(3));
  }

  @Test
  void regret_is_what_the_best_policy_of_that_future_has_more() {
    double[][] futures = {{0.1}, {0.9}};
    List<Robustness> found =
        Robustness.of(List.of("a", "b"), new double[][] {{10, 0}, {4, 6}}, futures, 5);
    assertEquals(3, found.get(0).regretP50());
    assertEquals(3, found.get(1).regretP50());
    assertEquals(0.5, found.get(0).satisfies().value());
    assertTrue(found.get(0).failsIn().holds(new double[] {0.9}));
    assertFalse(found.get(0).failsIn().holds(new double[] {0.1}));
  }

  @Test
  void who_always_satisfies_fails_nowhere() {
    double[][] outcomes = {new double[FUTURES.length]};
    Robustness found = Robustness.of(List.of("a"), outcomes, FUTURES, 0).get(0);
    assertEquals(1, found.satisfies().value());
    assertEquals(0, found.failsIn().density());
  }
}
