package jiju.store.experiment;

import jiju.experiment.plan.Experiment;
import jiju.store.json.Json;
import jiju.store.scenario.DeclaredSchema;

/** The JSON Schema of experiment files. */
public final class ExperimentSchema {
  private ExperimentSchema() {}

  public static Json.Obj schema() {
    return DeclaredSchema.of(Experiment.class, "Jiju 集聚: experiment · 试验", ExperimentReading.TEXTS);
  }
}
