package jiju.experiment;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import jiju.world.Crew;
import org.jspecify.annotations.Nullable;

/**
 * The threads of an executor that have no run of their own to make: they lend a hand to those who
 * make one. Its mutable state is one job at a time that lies open to all; who finds it taken, or
 * nobody free, works alone.
 *
 * <p>A month shares work out a dozen times, in pieces of some tens of microseconds. Free hands
 * therefore look out for the next job for a while before they go to sleep.
 */
final class FreeHands implements Crew {
  private static final int GLANCES = 2_000;
  private static final long WAKEFUL_NANOS = 2_000_000;

  private final int hands;
  private final AtomicReference<@Nullable Job> open = new AtomicReference<>();
  private final AtomicInteger free = new AtomicInteger();
  private volatile boolean asleep;
  private volatile boolean over;

  /** Pieces of work that are being shared out. */
  private static final class Job {
    private final int pieces;
    private final Work work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger helpers = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Job(int pieces, Work work) {
      this.pieces = pieces;
      this.work = work;
    }

    /** Does pieces that nobody has taken until there are none. */
    void doWith(int hand) {
      for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
        try {
          work.piece(piece, hand);
        } catch (RuntimeException | Error broken) {
          failure.compareAndSet(null, broken);
        } finally {
          done.incrementAndGet();
        }
      }
    }

    /** Waits for the pieces that are still in other hands. */
    void await() {
      for (int glance = 0; done.get() < pieces; glance++) {
        rest(glance);
      }
    }

    void rethrow() {
      Throwable broken = failure.get();
      if (broken instanceof RuntimeException runtime) {
        throw runtime;
      }
      if (broken instanceof Error error) {
        throw error;
      }
    }
  }

  /**
   * @param hands threads that there are in all, at least 1
   */
  FreeHands(int hands) {
    this.hands = hands;
  }

  @Override
  public int hands() {
    return hands;
  }

  @Override
  public void share(int pieces, Work work) {
    Job job = pieces > 1 && free.get() > 0 ? new Job(pieces, work) : null;
    if (job == null || !open.compareAndSet(null, job)) {
      ALONE.share(pieces, work);
      return;
    }
    if (asleep) {
      wake();
    }
    job.doWith(0);
    open.set(null);
    job.await();
    job.rethrow();
  }

  /** Helps whoever shares work out, until all is over. */
  void lend() throws InterruptedException {
    free.incrementAndGet();
    try {
      long idleSince = System.nanoTime();
      for (int glance = 0; !over; glance++) {
        Job job = open.get();
        if (job != null && help(job)) {
          glance = 0;
          idleSince = System.nanoTime();
        } else if (glance > GLANCES && System.nanoTime() - idleSince > WAKEFUL_NANOS) {
          sleep();
          glance = 0;
          idleSince = System.nanoTime();
        } else {
          rest(glance);
        }
      }
    } finally {
      free.decrementAndGet();
    }
  }

  private boolean help(Job job) {
    if (job.next.get() >= job.pieces) {
      return false;
    }
    int hand = job.helpers.incrementAndGet();
    if (hand < hands) {
      job.doWith(hand);
    }
    return true;
  }

  private static void rest(int glance) {
    if (glance < GLANCES) {
      Thread.onSpinWait();
    } else {
      Thread.yield();
    }
  }

  private synchronized void sleep() throws InterruptedException {
    asleep = true;
    while (open.get() == null && !over) {
      wait();
      asleep = true;
    }
  }

  private synchronized void wake() {
    asleep = false;
    notifyAll();
  }

  /** Lets everybody go. */
  void close() {
    over = true;
    wake();
  }
}
