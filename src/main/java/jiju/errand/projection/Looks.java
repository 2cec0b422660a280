package jiju.errand.projection;

import java.util.concurrent.TimeUnit;

/**
 * When to show what there is so far. The first look comes soon, from few replications; later ones
 * only where somebody would otherwise wait: each is reckoned, sent and drawn, and that takes time
 * from the simulation. Mutable; lives for one question.
 */
final class Looks {
  private static final int FIRST = 8;
  private static final int FIRST_OF_MANY_PARKS = 2;
  private static final int MANY_PARKS = 12;

  /** Between two looks, and before the end, at least so long. */
  static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

  private final int first;
  private final int there;
  private final long begun;
  private long latest;
  private boolean looked;

  /**
   * @param parks of the world; one with many is slow
   * @param there replications that were made before
   * @param nanos the time
   */
  Looks(int parks, int there, long nanos) {
    this.first = parks < MANY_PARKS ? FIRST : FIRST_OF_MANY_PARKS;
    this.there = there;
    this.begun = nanos;
  }

  /** Replications of the first look. */
  int first() {
    return first;
  }

  long sinceBeginning(long nanos) {
    return nanos - begun;
  }

  /** Whether to look now. */
  boolean isDue(int done, int wanted, long nanos) {
    if (done < first) {
      return false;
    }
    if (!looked) {
      return true;
    }
    double each = sinceBeginning(nanos) / (double) Math.max(1, done - there);
    return nanos - latest >= REST_NANOS && (wanted - done) * each >= REST_NANOS;
  }

  void looked(long nanos) {
    looked = true;
    latest = nanos;
  }
}
