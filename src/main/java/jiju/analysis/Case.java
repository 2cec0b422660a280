package jiju.analysis;

import jiju.scenario.Scenario;
import jiju.scenario.Timeline;

/**
 * A scenario under the name that it bears in the results.
 *
 * @param id unique among the results; a scenario given twice becomes {@code baseline-2}
 * @param timeline the scenario with its dated changes
 */
public record Case(String id, Timeline timeline) {
  public Scenario scenario() {
    return timeline.first();
  }
}
