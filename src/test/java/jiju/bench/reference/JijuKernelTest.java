package jiju.bench.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The reference kernel in Jiju's machinery agrees with the scalar C program within four standard
 * errors of the difference or half a percent, whichever is larger. The figures of the C program are
 * means and standard deviations over its seeds 1 to 8 at 100,000 slots and 120 steps.
 */
class JijuKernelTest {
  private static final int SLOTS = 100_000;
  private static final int STEPS = 120;
  private static final int SEEDS = 5;
  private static final int SEEDS_IN_C = 8;

  private static final double FIRMS_MEAN = 75391.9;
  private static final double FIRMS_SD = 87.5;
  private static final double OUTPUT_MEAN = 125319.9;
  private static final double OUTPUT_SD = 434.4;
  private static final double EXITS_MEAN = 57085.2;
  private static final double EXITS_SD = 208.9;

  private static final JijuKernel[] KERNELS = new JijuKernel[SEEDS];

  @BeforeAll
  static void run() throws InterruptedException {
    for (int seed = 0; seed < SEEDS; seed++) {
      KERNELS[seed] = new JijuKernel(SLOTS, seed + 1);
      KERNELS[seed].run(STEPS, 1);
    }
  }

  @Test
  void as_many_slots_are_in_the_park_as_in_the_c_program() {
    assertAgrees(FIRMS_MEAN, FIRMS_SD, Arrays.stream(KERNELS).mapToDouble(JijuKernel::firms));
  }

  @Test
  void output_per_slot_is_that_of_the_c_program() {
    assertAgrees(OUTPUT_MEAN, OUTPUT_SD, Arrays.stream(KERNELS).mapToDouble(JijuKernel::output));
  }

  @Test
  void as_many_slots_have_left_as_in_the_c_program() {
    assertAgrees(EXITS_MEAN, EXITS_SD, Arrays.stream(KERNELS).mapToDouble(JijuKernel::exits));
  }

  @Test
  void two_threads_give_the_bytes_of_one() throws InterruptedException {
    JijuKernel one = new JijuKernel(5_000, 3);
    JijuKernel two = new JijuKernel(5_000, 3);
    one.run(40, 1);
    two.run(40, 2);
    assertEquals(one.output(), two.output());
    assertEquals(one.firms(), two.firms());
    assertEquals(one.exits(), two.exits());
  }

  @Test
  void blocks_live_the_lives_of_slots_visited_one_by_one() throws InterruptedException {
    JijuKernel blocks = new JijuKernel(5_000, 4);
    PlainKernel plain = new PlainKernel(5_000, 4);
    blocks.run(90, 1);
    plain.run(90);
    assertEquals(plain.firms(), blocks.firms());
    assertEquals(plain.exits(), blocks.exits());
    assertEquals(plain.output(), blocks.output(), 1e-12 * plain.output());
  }

  private static void assertAgrees(double mean, double sd, DoubleStream ours) {
    double[] values = ours.toArray();
    double average = Arrays.stream(values).average().orElseThrow();
    double variance =
        IntStream.range(0, SEEDS).mapToDouble(i -> values[i] - average).map(d -> d * d).sum()
            / (SEEDS - 1);
    double error = Math.sqrt(variance / SEEDS + sd * sd / SEEDS_IN_C);
    assertEquals(mean, average, Math.max(4 * error, 0.005 * mean));
  }
}
