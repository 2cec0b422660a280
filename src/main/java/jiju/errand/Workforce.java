package jiju.errand;

import java.util.Optional;
import jiju.experiment.Executor;
import jiju.experiment.FailurePolicy;
import jiju.experiment.LocalExecutor;
import jiju.experiment.Simulator;

/**
 * Who makes the runs and the pictures of a batch.
 *
 * @param version version of Jiju, for the record
 * @param threads runs at a time; else one a core
 */
record Workforce(
    String version, Simulator simulator, Optional<Integer> threads, Publisher publisher) {

  int threadsUsed() {
    return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  Executor executor(FailurePolicy policy) {
    return new LocalExecutor(simulator, threadsUsed(), policy);
  }
}
