package jiju.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads that have no run of their own help with that of another, and nothing shows it. */
@Timeout(120)
class FreeHandsTest {
  private static final int HANDS = 3;

  private final FreeHands crew = new FreeHands(HANDS);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void letGo() {
    crew.close();
    threads.shutdownNow();
  }

  private void hire() {
    for (int i = 1; i < HANDS; i++) {
      threads.execute(
          () -> {
            try {
              crew.lend();
            } catch (InterruptedException called) {
              Thread.currentThread().interrupt();
            }
          });
    }
  }

  @Test
  void every_piece_is_done_once() {
    hire();
    for (int job = 0; job < 500; job++) {
      AtomicIntegerArray done = new AtomicIntegerArray(37);
      crew.share(37, (piece, hand) -> done.incrementAndGet(piece));
      int[] times = new int[37];
      Arrays.setAll(times, done::get);
      int[] once = new int[37];
      Arrays.fill(once, 1);
      assertArrayEquals(once, times);
    }
  }

  @Test
  void pieces_are_done_at_the_same_time_by_different_hands() throws Exception {
    hire();
    Set<Integer> working = ConcurrentHashMap.newKeySet();
    for (boolean met = false; !met; ) {
      CountDownLatch all = new CountDownLatch(2);
      working.clear();
      crew.share(
          2,
          (piece, hand) -> {
            working.add(hand);
            all.countDown();
            awaitABit(all);
          });
      met = working.size() == 2;
    }
    assertTrue(working.stream().allMatch(hand -> hand >= 0 && hand < HANDS), working.toString());
  }

  private static void awaitABit(CountDownLatch all) {
    try {
      boolean unused = all.await(50, java.util.concurrent.TimeUnit.MILLISECONDS);
    } catch (InterruptedException called) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void work_is_done_where_nobody_is_free() {
    List<Integer> pieces = new ArrayList<>();
    crew.share(5, (piece, hand) -> pieces.add(piece));
    assertEquals(List.of(0, 1, 2, 3, 4), pieces);
  }

  @Test
  void what_breaks_in_any_hand_breaks_the_work() {
    hire();
    for (int broken = 0; broken < 40; broken++) {
      int place = broken;
      assertThrows(
          ArithmeticException.class,
          () ->
              crew.share(
                  40,
                  (piece, hand) -> {
                    if (piece == place) {
                      throw new ArithmeticException();
                    }
                  }));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void a_large_run_has_the_bytes_that_one_hand_gives_it(int hands) throws Exception {
    assertEquals(digest(large(), 1), digest(large(), hands));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void a_run_of_many_towns_has_the_bytes_that_one_hand_gives_it(int hands) throws Exception {
    assertEquals(digest(zhejiang(), 1), digest(zhejiang(), hands));
  }

  private static Timeline large() {
    Timeline timeline =
        ScenarioFiles.read(
                Path.of("src/bench/scenarios/large.json"),
                List.of(
                    "parks.loudi.initialFirms.enterprises.number=40000",
                    "parks.loudi.serviceDesk.clerks=160",
                    "uncertainties.pools.localMultiplier=4"))
            .timeline();
    return timeline.withEnd(timeline.first().start().plus(13));
  }

  private static Timeline zhejiang() {
    Timeline timeline =
        ScenarioFiles.read(Path.of("scenarios/zhejiang/baseline.json"), List.of()).timeline();
    return timeline.withEnd(timeline.first().start().plus(8));
  }

  private static String digest(Timeline timeline, int threads) throws InterruptedException {
    List<String> digests = new ArrayList<>();
    new LocalExecutor(new Model(), threads, FailurePolicy.STOP)
        .execute(
            List.of(new RunSpecification("a", timeline, 1, 0)),
            outcome -> digests.add(((RunOutcome.Finished) outcome).digest()));
    return digests.get(0);
  }
}
