package jiju.experiment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hands out runs in order, and commits their outcomes in the same order. Its mutable state is
 * guarded by its own lock; the sink is called under it, so outcomes reach it one at a time.
 */
final class CommitQueue {
  /** Outcomes that may wait for a slower run before them, per thread. */
  private static final int AHEAD_PER_THREAD = 16;

  private final List<RunSpecification> specifications;
  private final Executor.Sink sink;
  private final FailurePolicy policy;
  private final @Nullable RunOutcome[] waiting;
  private int taken;
  private int committed;
  private boolean over;
  private @Nullable Throwable failure;

  CommitQueue(
      List<RunSpecification> specifications,
      Executor.Sink sink,
      FailurePolicy policy,
      int threads) {
    this.specifications = specifications;
    this.sink = sink;
    this.policy = policy;
    this.waiting = new RunOutcome[AHEAD_PER_THREAD * threads];
    this.over = specifications.isEmpty();
  }

  RunSpecification specification(int position) {
    return specifications.get(position);
  }

  /** Position of the next run to make, or -1 when there is none. */
  synchronized int take() throws InterruptedException {
    while (!over && taken < specifications.size() && taken - committed >= waiting.length) {
      wait();
    }
    return over || taken == specifications.size() ? -1 : taken++;
  }

  synchronized void commit(int position, RunOutcome outcome) {
    waiting[position % waiting.length] = outcome;
    while (!over) {
      RunOutcome next = waiting[committed % waiting.length];
      if (next == null) {
        break;
      }
      waiting[committed % waiting.length] = null;
      committed++;
      over = !handOver(next) || committed == specifications.size();
    }
    notifyAll();
  }

  private boolean handOver(RunOutcome outcome) {
    Optional<RunFailure> objection = policy.objection(outcome);
    if (objection.isPresent()) {
      failure = objection.get();
      return false;
    }
    return sink.accept(outcome);
  }

  /** Something is broken that no policy covers. */
  synchronized void fail(Throwable broken) {
    failure = broken;
    close();
  }

  /** Hands out nothing any more, and commits nothing. */
  synchronized void close() {
    over = true;
    notifyAll();
  }

  synchronized void awaitEnd() throws InterruptedException {
    while (!over) {
      wait();
    }
  }

  synchronized void rethrow() {
    if (failure instanceof RuntimeException runtime) {
      throw runtime;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
