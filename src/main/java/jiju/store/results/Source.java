package jiju.store.results;

import jiju.store.scenario.LoadedScenario;

/**
 * A scenario as it was read, under its name in the results.
 *
 * @param id unique among the results
 */
public record Source(String id, LoadedScenario scenario) {}
