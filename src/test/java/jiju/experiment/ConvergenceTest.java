package jiju.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.StudentT;
import jiju.scenario.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvergenceTest {
  private static final List<Arm> ARMS =
      List.of(SmallWorld.of("a", 12).arm(), SmallWorld.of("drift-1", 12).arm());

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void precision_stops_at_the_same_replication_whatever_the_number_of_threads(int threads)
      throws InterruptedException {
    Gathering gathering = run(new Batch(ARMS, 1, 5000), Optional.of(new Precision(0.005)), threads);

    assertEquals(
        run(new Batch(ARMS, 1, 5000), Optional.of(new Precision(0.005)), 1).lines(),
        gathering.lines());
    assertTrue(gathering.replications() > 20 && gathering.replications() < 5000);
  }

  @Test
  void precision_is_reached_at_the_end_and_not_at_the_look_before() throws InterruptedException {
    double width = 0.005;
    Gathering gathering = run(new Batch(ARMS, 1, 5000), Optional.of(new Precision(width)), 2);
    int enough = gathering.replications();

    for (Ensemble ensemble : gathering.ensembles()) {
      assertTrue(relativeWidth(ensemble, enough) <= width);
    }
    assertTrue(
        gathering.ensembles().stream()
            .anyMatch(ensemble -> relativeWidth(ensemble, enough - 10) > width));
  }

  @Test
  void every_arm_has_the_same_replications_where_precision_stops() throws InterruptedException {
    Gathering gathering = run(new Batch(ARMS, 1, 5000), Optional.of(new Precision(0.01)), 5);

    assertEquals(gathering.ensembles().get(0).size(), gathering.ensembles().get(1).size());
  }

  @Test
  void without_precision_all_replications_are_made() throws InterruptedException {
    assertEquals(30, run(new Batch(ARMS, 1, 30), Optional.empty(), 2).replications());
  }

  @Test
  void two_arms_of_the_same_name_are_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Batch(List.of(ARMS.get(0), ARMS.get(0)), 1, 10));
  }

  @Test
  void specifications_go_replication_by_replication() {
    List<String> keys =
        new Batch(ARMS, 1, 2)
            .specifications().stream().map(run -> run.arm() + "/" + run.replication()).toList();

    assertEquals(List.of("a/0", "drift-1/0", "a/1", "drift-1/1"), keys);
  }

  private static double relativeWidth(Ensemble ensemble, int replications) {
    double[] values = ensemble.values("all", Metric.FIRMS, ensemble.end());
    Band band = Bands.of(java.util.Arrays.copyOf(values, replications));
    return new StudentT().ofMean(band).width() / band.mean();
  }

  private static Gathering run(Batch batch, Optional<Precision> precision, int threads)
      throws InterruptedException {
    Gathering gathering = new Gathering(batch, precision, () -> {});
    new LocalExecutor(new RandomWalk(), threads, FailurePolicy.STOP)
        .execute(batch.specifications(), gathering);
    return gathering;
  }

  @Test
  void runs_that_come_out_of_order_change_nothing() throws InterruptedException {
    Precision precision = new Precision(0.005);
    int enough = run(new Batch(ARMS, 1, 5000), Optional.of(precision), 1).replications();
    Batch batch = new Batch(ARMS, 1, enough + 50);
    List<Integer> shuffled = new ArrayList<>(IntStream.range(0, batch.size()).boxed().toList());
    Collections.shuffle(shuffled, new Random(1));
    Convergence convergence = new Convergence(precision, ARMS.size());
    for (int position : shuffled) {
      RunSpecification run = batch.specification(position);
      convergence.take(
          position, new RandomWalk().run(run.timeline(), run.seed(), run.replication()));
    }

    assertEquals(OptionalInt.of(enough), convergence.enough());
  }
}
