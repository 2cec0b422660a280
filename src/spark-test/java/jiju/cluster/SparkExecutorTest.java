package jiju.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.engine.Simulations;
import jiju.errand.Machines;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.Executor;
import jiju.experiment.FailurePolicy;
import jiju.experiment.LocalExecutor;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On a real cluster: a master and two workers, each a process of its own. */
@Timeout(180)
class SparkExecutorTest {
  private static final Batch BATCH = new Batch(List.of(arm("baseline"), arm("no-trips")), 1, 60);

  private static StandaloneCluster cluster;

  @BeforeAll
  static void start(@TempDir Path home) throws Exception {
    cluster = StandaloneCluster.start(home, 2);
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  private static Arm arm(String id) {
    Path file = Path.of("scenarios", "loudi-south", id + ".json");
    Timeline timeline = ScenarioFiles.read(file, List.of()).timeline();
    return new Arm(id, timeline.withEnd(Month.of(2017, 12)));
  }

  private static List<RunSpecification> specifications() {
    return BATCH.specifications();
  }

  private static SparkExecutor spark() {
    Machines machines =
        new Machines(Optional.empty(), Optional.of("spark"), Optional.of(cluster.address()));
    return (SparkExecutor) machines.executor(FailurePolicy.STOP);
  }

  private static List<String> digests(Executor executor) throws InterruptedException {
    List<String> digests = new ArrayList<>();
    executor.execute(specifications(), outcome -> digests.add(told(outcome)));
    return digests;
  }

  private static String told(RunOutcome outcome) {
    RunSpecification run = outcome.specification();
    return run.arm() + " " + run.replication() + " " + ((RunOutcome.Finished) outcome).digest();
  }

  private static List<String> local() throws InterruptedException {
    return digests(new LocalExecutor(new Simulations()::run, 2, FailurePolicy.STOP));
  }

  @Test
  void the_records_and_their_order_are_those_of_this_process() throws Exception {
    try (SparkExecutor executor = spark()) {
      assertEquals(local(), digests(executor));
    }
  }

  @Test
  void a_worker_that_dies_in_the_middle_changes_nothing() throws Exception {
    List<String> digests = new ArrayList<>();
    try (SparkExecutor executor = spark()) {
      executor.execute(
          specifications(),
          outcome -> {
            if (digests.size() == 20) {
              assertTrue(cluster.works(1));
              cluster.killWorker(1);
            }
            return digests.add(told(outcome));
          });
    }
    assertEquals(local(), digests);
  }

  @Test
  void no_more_is_handed_over_than_is_wanted() throws Exception {
    List<String> digests = new ArrayList<>();
    try (SparkExecutor executor = spark()) {
      executor.execute(
          specifications(),
          outcome -> {
            digests.add(told(outcome));
            return digests.size() < 7;
          });
    }
    assertEquals(local().subList(0, 7), digests);
  }
}
