package jiju.experiment;

import jiju.observation.RunRecord;
import jiju.scenario.Timeline;
import jiju.world.Crew;

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

  /**
   * The same with the help of a crew, where the simulator can make use of one: it changes nothing
   * but the time that a large run takes.
   */
  default RunRecord run(Timeline timeline, long seed, int replication, Crew crew) {
    return run(timeline, seed, replication);
  }
}
