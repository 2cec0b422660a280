package jiju.experiment;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Makes runs in this process on a fixed number of threads. Each thread takes the next run that
 * nobody has taken, so that a long run holds nobody up; when there is none left, it lends a hand to
 * the others. Outcomes do not depend on it.
 */
public final class LocalExecutor implements Executor {
  private final Simulator simulator;
  private final int threads;
  private final FailurePolicy policy;

  /**
   * @param threads runs made at a time, at least 1; outcomes do not depend on it
   */
  public LocalExecutor(Simulator simulator, int threads, FailurePolicy policy) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread: " + threads);
    }
    this.simulator = simulator;
    this.threads = threads;
    this.policy = policy;
  }

  @Override
  public void execute(List<RunSpecification> specifications, Sink sink)
      throws InterruptedException {
    CommitQueue queue = new CommitQueue(specifications, sink, policy, threads);
    FreeHands hands = new FreeHands(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int i = 0; i < threads; i++) {
        pool.execute(() -> work(queue, hands));
      }
      queue.awaitEnd();
    } finally {
      queue.close();
      hands.close();
      pool.shutdownNow();
      awaitQuiet(pool);
    }
    queue.rethrow();
  }

  private void work(CommitQueue queue, FreeHands hands) {
    try {
      for (int next = queue.take(); next >= 0; next = queue.take()) {
        queue.commit(next, RunOutcome.of(queue.specification(next), simulator, hands));
      }
      hands.lend();
    } catch (InterruptedException called) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error broken) {
      queue.fail(broken);
    }
  }

  /** Waits until no thread works any more, even when called off meanwhile. */
  private static void awaitQuiet(ExecutorService pool) {
    boolean interrupted = false;
    while (true) {
      try {
        if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
