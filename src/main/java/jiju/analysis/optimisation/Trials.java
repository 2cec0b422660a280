package jiju.analysis.optimisation;

import java.util.List;

/** Tries policies out. */
@FunctionalInterface
public interface Trials {

  /** Cost and result of one run. */
  record Try(double cost, double result) {}

  /**
   * Runs of policies; replication r of one stage meets the same luck under every policy.
   *
   * @param policies values of the levers
   * @param from first replication
   * @param to one after the last
   * @param fresh whether on luck that no search has seen; each number is a luck of its own, 0 is
   *     that of the search
   * @return for each policy one try a replication
   */
  List<List<Try>> run(List<double[]> policies, int from, int to, int fresh)
      throws InterruptedException;
}
