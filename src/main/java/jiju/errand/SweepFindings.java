package jiju.errand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.experiment.Ensemble;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Point;
import jiju.experiment.design.Yield;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Text;

/**
 * What a sweep found.
 *
 * @param rows by point, then scenario, then outcome; none for arms whose runs all failed
 */
record SweepFindings(SweepPlan plan, List<Row> rows) {
  static final String FILE = "sweep.csv";

  /** An outcome of a scenario at a point. */
  record Row(Point point, String scenario, Yield outcome, Band band) {}

  /** Asks every arm for the outcomes. */
  static SweepFindings of(SweepPlan plan, Iterable<Ensemble> arms) {
    Map<String, List<Band>> bands = new HashMap<>();
    for (Ensemble arm : arms) {
      bands.put(
          arm.id(),
          plan.yields().stream().map(outcome -> Bands.of(arm.values(outcome::of))).toList());
    }
    List<Row> rows = new ArrayList<>();
    for (Point point : plan.points().points()) {
      for (String scenario : plan.scenarios()) {
        List<Band> own = bands.getOrDefault(SweepPlan.arm(scenario, point.id()), List.of());
        for (int i = 0; i < own.size(); i++) {
          rows.add(new Row(point, scenario, plan.yields().get(i), own.get(i)));
        }
      }
    }
    return new SweepFindings(plan, rows);
  }

  /** An outcome of a scenario, by point, where it is defined. */
  List<Row> of(Yield outcome, String scenario) {
    return rows.stream()
        .filter(row -> row.outcome().equals(outcome) && row.scenario().equals(scenario))
        .filter(row -> !Double.isNaN(row.band().p50()))
        .toList();
  }

  /** {@code sweep.csv}: a row a point, scenario and outcome, with the values of the point. */
  StudyTable table() {
    List<StudyColumn> columns = new ArrayList<>();
    columns.add(StudyColumn.of("point", "设计点标识", "id of the point of the design"));
    columns.add(StudyColumn.of("scenario", "情景标识", "id of the scenario"));
    for (Factor factor : plan.points().factors()) {
      columns.add(new StudyColumn(factor.column(), factor.unit(), titled(factor)));
    }
    columns.add(StudyColumn.of("outcome", "结果标识", "id of the outcome"));
    columns.add(StudyColumn.of("park", "园区标识，或 all（全部园区）", "id of the park, or all"));
    columns.add(StudyColumn.of("month", "月份；存量取月末值", "month; stocks are counted at its end"));
    columns.add(StudyColumn.of("metric", "指标标识", "id of the metric"));
    for (String name : List.of("n", "mean", "sd", "p05", "p25", "p50", "p75", "p95")) {
      columns.add(StudyColumn.of(name, name, name));
    }
    return new StudyTable(FILE, columns, rows.stream().map(SweepFindings::cells).toList());
  }

  private static Text titled(Factor factor) {
    return new Text(
        factor.title().zh() + "（" + factor.path() + "）",
        factor.title().en() + " (" + factor.path() + ")");
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(List.of(row.point().id(), row.scenario()));
    cells.addAll(row.point().values());
    Yield outcome = row.outcome();
    cells.addAll(
        List.of(outcome.id(), outcome.park(), outcome.at().toString(), outcome.metric().id()));
    Band band = row.band();
    cells.add(Integer.toString(band.n()));
    for (double number :
        new double[] {
          band.mean(), band.sd(), band.p05(), band.p25(), band.p50(), band.p75(), band.p95()
        }) {
      cells.add(StudyTable.cell(number));
    }
    return cells;
  }
}
