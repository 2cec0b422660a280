package jiju.experiment.design;

import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * What an experiment asks of every run.
 *
 * @param id short name, of small letters, digits and hyphens
 * @param park a park's id, or {@code all}
 * @param at the month of which the value is taken
 */
public record Yield(String id, Text title, Metric metric, String park, Month at) {

  /** The value in a run. */
  public double of(RunRecord run) {
    return run.value(run.parkIndex(park), metric, at.since(run.start()));
  }

  /** Column of the outcome in tables: its id in snake case. */
  public String column() {
    return id.replace('-', '_');
  }
}
