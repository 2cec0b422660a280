package jiju.errand;

import jiju.store.experiment.ExperimentSchema;
import jiju.store.json.JsonWriter;
import jiju.store.scenario.ScenarioSchema;

/**
 * Gives editors and programs the JSON Schema of files.
 *
 * @param experiments whether of experiment files; else of scenario files
 */
public record WriteSchema(boolean experiments) {

  public Outcome run(Console console) {
    console
        .data()
        .print(JsonWriter.write(experiments ? ExperimentSchema.schema() : ScenarioSchema.schema()));
    return Outcome.DONE;
  }
}
