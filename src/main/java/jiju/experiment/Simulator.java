package jiju.experiment;

import jiju.observation.RunRecord;
import jiju.scenario.Timeline;

/** Makes one run. The same arguments give the same record; any thread may ask at any time. */
@FunctionalInterface
public interface Simulator {

  /**
   * Simulates from the first month of the scenario to its last.
   *
   * @param seed source of all luck
   * @param replication number of the replication, from 0
   */
  RunRecord run(Timeline timeline, long seed, int replication);
}
