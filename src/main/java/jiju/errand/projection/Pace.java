package jiju.errand.projection;

/** Learns how many replications fit into one breath, so that long work can be called off. */
final class Pace {
  private static final int MOST = 1000;

  private final long breathNanos;
  private int step;

  /**
   * @param first replications of the first step
   */
  Pace(long breathNanos, int first) {
    this.breathNanos = breathNanos;
    this.step = first;
  }

  /** Replications to make before looking up again. */
  int step() {
    return step;
  }

  void learn(int replications, long nanos) {
    double each = Math.max(1, nanos) / (double) replications;
    step = (int) Math.max(1, Math.min(MOST, breathNanos / each));
  }
}
