package jiju.store.json;

import jiju.scenario.Unit;
import jiju.unit.Text;

/**
 * What the cells under a heading mean.
 *
 * @param unit empty where it differs from row to row, or there is none
 */
public record Meaning(Unit unit, Text text) {

  /** As {@code columns.json} says it. */
  public Json json() {
    return new Members()
        .put("unit", unit.text().en())
        .put("unit_zh", unit.text().zh())
        .put("zh", text.zh())
        .put("en", text.en())
        .object();
  }
}
