package jiju.store.results.study;

import jiju.scenario.Unit;
import jiju.store.json.Meaning;
import jiju.unit.Text;

/**
 * A column of a table.
 *
 * @param name heading in the file, snake_case
 * @param unit empty where it differs from row to row
 * @param text what it means
 */
public record StudyColumn(String name, Unit unit, Text text) {

  Meaning meaning() {
    return new Meaning(unit, text);
  }

  /** A column without a unit of its own. */
  public static StudyColumn of(String name, String zh, String en) {
    return new StudyColumn(name, Unit.NONE, new Text(zh, en));
  }

  /** A column in a unit. */
  public static StudyColumn of(String name, Unit unit, String zh, String en) {
    return new StudyColumn(name, unit, new Text(zh, en));
  }
}
