package jiju.analysis.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import jiju.analysis.statistics.Interval;
import jiju.analysis.validation.StylizedFact.Verdict;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;

/** Statistics of growth on laws whose answers are known. */
class FirmDynamicsTest {
  private static final int N = 200_000;

  private static double[] draws(DoubleSupplier law) {
    return DoubleStream.generate(law).limit(N).toArray();
  }

  private static double laplace(SplittableRandom random) {
    double sign = random.nextBoolean() ? 1 : -1;
    return -sign * Math.log(1 - random.nextDouble());
  }

  @Test
  void a_normal_law_has_shape_two_and_no_excess() {
    SplittableRandom random = new SplittableRandom(1);
    double[] x = draws(random::nextGaussian);
    assertEquals(2, FirmDynamics.subbotinShape(x), 0.05);
    assertEquals(0, FirmDynamics.excessKurtosis(x), 0.1);
  }

  @Test
  void a_laplace_law_has_shape_one_and_three_in_excess() {
    SplittableRandom random = new SplittableRandom(2);
    double[] x = draws(() -> laplace(random));
    assertEquals(1, FirmDynamics.subbotinShape(x), 0.03);
    assertEquals(3, FirmDynamics.excessKurtosis(x), 0.3);
  }

  @Test
  void volatility_that_falls_with_size_is_found_and_taken_out() {
    SplittableRandom random = new SplittableRandom(3);
    double[] before = draws(() -> Math.exp(1 + 3 * random.nextDouble()));
    double[] after = new double[N];
    for (int i = 0; i < N; i++) {
      after[i] = before[i] * Math.exp(0.3 * Math.pow(before[i], -0.18) * laplace(random));
    }
    assertEquals(-0.18, FirmDynamics.sizeVarianceSlope(before, after), 0.02);
    double[] residuals = FirmDynamics.residuals(before, after, 3, 0.18);
    assertEquals(1, FirmDynamics.subbotinShape(residuals), 0.03);
  }

  @Test
  void a_fact_is_inside_where_its_interval_meets_the_target() {
    Interval target = new Interval(1, 2);
    assertEquals(Verdict.INSIDE, fact(target, 1.9, 2.4).verdict());
    assertEquals(Verdict.OUTSIDE, fact(target, 5, 5.1).verdict());
    assertEquals(Verdict.NOT_SIMULATED, fact(target, Double.NaN, Double.NaN).verdict());
  }

  private static StylizedFact fact(Interval target, double one, double other) {
    return StylizedFact.of(
        "toy", "0", Text.EMPTY, target, java.util.List.of(one, other), "V", Text.EMPTY);
  }
}
