package jiju.errand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import jiju.analysis.Provenance;
import jiju.experiment.design.Factor;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;

/** The summary of a sweep for programs: every outcome at every point. */
record SweepJson(SweepFindings findings, Provenance provenance) {

  String text(Path folder) {
    List<Json> rows = new ArrayList<>();
    findings.rows().forEach(row -> rows.add(row(row)));
    return JsonWriter.write(
        SummaryJson.head(provenance, folder).put("points", Members.listOf(rows)).object());
  }

  private Json row(SweepFindings.Row row) {
    Members values = new Members();
    List<Factor> factors = findings.plan().points().factors();
    for (int i = 0; i < factors.size(); i++) {
      String value = row.point().values().get(i);
      OptionalDouble number = Factor.number(value);
      values.put(
          factors.get(i).column(),
          number.isPresent() ? Members.of(number.getAsDouble()) : Members.of(value));
    }
    return new Members()
        .put("point", row.point().id())
        .put("scenario", row.scenario())
        .put("values", values.object())
        .put("outcome", row.outcome().id())
        .put("metric", row.outcome().metric().id())
        .put("park", row.outcome().park())
        .put("month", row.outcome().at().toString())
        .put("n", row.band().n())
        .put("value", SummaryJson.band(row.band()))
        .object();
  }
}
