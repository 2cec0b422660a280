package jiju.errand;

import jiju.store.json.JsonWriter;
import jiju.store.scenario.ScenarioSchema;

/** Gives editors and programs the JSON Schema of scenario files. */
public record WriteSchema() {

  public Outcome run(Console console) {
    console.data().print(JsonWriter.write(ScenarioSchema.schema()));
    return Outcome.DONE;
  }
}
