package jiju.errand.projection;

import java.util.Optional;
import jiju.experiment.Ensemble;

/** The rows of the baseline and, where something was changed, of the variant. */
record Pair(RunShelf.Row baseline, Optional<RunShelf.Row> variant) {

  /** Replications that both have. */
  int made() {
    return variant.map(row -> Math.min(row.made(), baseline.made())).orElse(baseline.made());
  }

  /** Parks of the world. */
  int parks() {
    return baseline.timeline().first().parks().size();
  }

  /** Has both grow; runs that are there are not made again. */
  void grow(int replications) throws InterruptedException {
    baseline.grow(replications);
    if (variant.isPresent()) {
      variant.get().grow(replications);
    }
  }

  /** The same, and learns how long a run takes. */
  void grow(int replications, Pace pace) throws InterruptedException {
    int fresh = Math.max(1, replications - made());
    long from = System.nanoTime();
    grow(replications);
    pace.learn(fresh, System.nanoTime() - from);
  }

  Ensemble before(int replications) {
    return baseline.ensemble(Town.BASELINE, replications);
  }

  Optional<Ensemble> after(int replications) {
    return variant.map(row -> row.ensemble("variant", replications));
  }
}
