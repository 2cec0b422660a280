package jiju.errand;

import jiju.experiment.Executor;
import jiju.experiment.FailurePolicy;
import jiju.experiment.Simulator;

/**
 * Who makes the runs and the pictures of a batch.
 *
 * @param version version of Jiju, for the record
 * @param machines where runs are made
 */
record Workforce(String version, Simulator simulator, Machines machines, Publisher publisher) {

  int threadsUsed() {
    return machines.threads();
  }

  /** In this process, wherever the batch is made: for the few runs that its report asks for. */
  Executor nearby() {
    return Machines.here(machines.givenThreads()).executor(simulator, FailurePolicy.STOP);
  }

  Executor executor(FailurePolicy policy) {
    return machines.executor(simulator, policy);
  }
}
