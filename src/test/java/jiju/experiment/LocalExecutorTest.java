package jiju.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jiju.observation.RunRecord;
import jiju.scenario.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LocalExecutorTest {
  private static final Batch BATCH =
      new Batch(List.of(SmallWorld.of("a", 3).arm(), SmallWorld.of("drift-1", 3).arm()), 7, 100);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 64})
  void outcomes_arrive_in_key_order_whatever_the_number_of_threads(int threads) throws Exception {
    List<String> keys = new ArrayList<>();

    new LocalExecutor(unevenly(new RandomWalk()), threads, FailurePolicy.STOP)
        .execute(BATCH.specifications(), outcome -> keys.add(key(outcome)));

    assertEquals(
        BATCH.specifications().stream().map(run -> run.arm() + "/" + run.replication()).toList(),
        keys);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void records_are_the_same_whatever_the_number_of_threads(int threads) throws Exception {
    assertEquals(digests(1), digests(threads));
  }

  @Test
  void nothing_arrives_after_the_sink_wanted_no_more() throws Exception {
    List<String> keys = new ArrayList<>();

    new LocalExecutor(new RandomWalk(), 5, FailurePolicy.STOP)
        .execute(
            BATCH.specifications(),
            outcome -> {
              keys.add(key(outcome));
              return keys.size() < 11;
            });

    assertEquals(11, keys.size());
  }

  @Test
  void a_failed_run_stops_the_batch_after_all_runs_before_it() {
    List<String> keys = new ArrayList<>();
    Executor executor = new LocalExecutor(failingAt(20), 5, FailurePolicy.STOP);

    RunFailure failure =
        assertThrows(
            RunFailure.class,
            () -> executor.execute(BATCH.specifications(), outcome -> keys.add(key(outcome))));

    assertEquals(20, failure.specification().replication());
    assertEquals(40, keys.size());
  }

  @Test
  void a_failed_run_is_an_outcome_like_any_other_where_failures_are_skipped() throws Exception {
    Gathering gathering = gathering(BATCH);

    new LocalExecutor(failingAt(20), 5, FailurePolicy.SKIP)
        .execute(BATCH.specifications(), gathering);

    assertEquals(200, gathering.lines().size());
    assertEquals(2, gathering.failures());
    assertEquals(99, gathering.ensembles().get(0).size());
  }

  @Test
  void a_failed_run_says_why_on_one_line() throws Exception {
    Gathering gathering = gathering(BATCH);

    new LocalExecutor(failingAt(0), 1, FailurePolicy.SKIP)
        .execute(BATCH.specifications(), gathering);

    assertEquals(
        "java.lang.ArithmeticException: broken on purpose", gathering.lines().get(0).note());
  }

  @Test
  void an_interrupted_batch_hands_nothing_over_any_more() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger late = new AtomicInteger();
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(20);
    Thread caller =
        new Thread(
            () -> {
              try {
                new LocalExecutor(new RandomWalk(), 3, FailurePolicy.STOP)
                    .execute(
                        new Batch(BATCH.arms(), 1, 1_000_000).specifications(),
                        outcome -> {
                          begun.countDown();
                          late.addAndGet(over.get() ? 1 : 0);
                          return true;
                        });
              } catch (InterruptedException called) {
                interrupted.set(true);
                over.set(true);
              }
            });
    caller.start();
    begun.await();
    caller.interrupt();
    caller.join();

    assertTrue(interrupted.get());
    assertEquals(0, late.get());
  }

  @Test
  void a_broken_sink_ends_the_batch() {
    Executor executor = new LocalExecutor(new RandomWalk(), 2, FailurePolicy.SKIP);

    assertThrows(
        IllegalStateException.class,
        () ->
            executor.execute(
                BATCH.specifications(),
                outcome -> {
                  throw new IllegalStateException("disk full");
                }));
  }

  private static List<String> digests(int threads) throws InterruptedException {
    Gathering gathering = gathering(BATCH);
    new LocalExecutor(unevenly(new RandomWalk()), threads, FailurePolicy.STOP)
        .execute(BATCH.specifications(), gathering);
    return gathering.lines().stream().map(RunLine::digest).toList();
  }

  private static Gathering gathering(Batch batch) {
    return new Gathering(batch, java.util.Optional.empty(), () -> {});
  }

  private static String key(RunOutcome outcome) {
    return outcome.specification().arm() + "/" + outcome.specification().replication();
  }

  private static Simulator failingAt(int failing) {
    RandomWalk walk = new RandomWalk();
    return (timeline, seed, replication) -> {
      if (replication == failing) {
        throw new ArithmeticException("broken\non purpose");
      }
      return walk.run(timeline, seed, replication);
    };
  }

  /** Some runs give way to others, so that they end out of order. */
  private static Simulator unevenly(Simulator simulator) {
    return new Simulator() {
      @Override
      public RunRecord run(Timeline timeline, long seed, int replication) {
        for (int i = 0; i < replication * 7919 % 13; i++) {
          Thread.yield();
        }
        return simulator.run(timeline, seed, replication);
      }
    };
  }
}
