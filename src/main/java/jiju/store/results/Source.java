package jiju.store.results;

import jiju.store.scenario.LoadedScenario;

/**
 * A scenario as it was read, under its name in the results.
 *
 * @param id unique among the results
 */
public record Source(String id, LoadedScenario scenario) {

  /** What a batch writes down of it at its beginning. */
  public PlannedScenario planned() {
    return new PlannedScenario(id, scenario.file(), scenario.resolved(), scenario.inputs());
  }
}
