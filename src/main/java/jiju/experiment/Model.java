package jiju.experiment;

import jiju.engine.Simulations;
import jiju.observation.RunRecord;
import jiju.scenario.Timeline;
import jiju.world.Crew;

/** The model as it is. What all replications of a timeline share is worked out once. */
public final class Model implements Simulator {
  private final Simulations simulations = new Simulations();

  @Override
  public RunRecord run(Timeline timeline, long seed, int replication) {
    return simulations.run(timeline, seed, replication);
  }

  @Override
  public RunRecord run(Timeline timeline, long seed, int replication, Crew crew) {
    return simulations.run(timeline, seed, replication, crew);
  }
}
