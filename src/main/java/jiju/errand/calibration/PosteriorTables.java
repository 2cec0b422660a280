package jiju.errand.calibration;

import static jiju.store.results.study.StudyTable.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.calibration.Posterior;
import jiju.analysis.validation.FactCheck;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;

/** A posterior as tables. */
final class PosteriorTables {
  private PosteriorTables() {}

  /** {@code posterior.csv}: a row for each draw and parameter. */
  static StudyTable draws(Posterior posterior) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < posterior.draws().size(); i++) {
      for (int k = 0; k < posterior.parameters().size(); k++) {
        rows.add(
            List.of(
                Integer.toString(i),
                posterior.parameters().get(k).path(),
                cell(posterior.draws().get(i)[k]),
                cell(posterior.weights()[i])));
      }
    }
    return new StudyTable(
        "posterior.csv",
        List.of(
            StudyColumn.of("draw", "抽样序号，从 0 起", "number of the draw, from 0"),
            StudyColumn.of("parameter", "参数路径", "path of the parameter"),
            StudyColumn.of("value", "参数取值（该参数的单位）", "value, in the parameter's unit"),
            StudyColumn.of("weight", "权重", "weight of the draw")),
        rows);
  }

  /** {@code validation.csv}: every fact against runs under the posterior. */
  static StudyTable checks(List<FactCheck> checks) {
    List<List<String>> rows = new ArrayList<>();
    checks.stream()
        .sorted(Comparator.comparing(check -> check.fact().id()))
        .forEach(check -> rows.add(row(check)));
    return new StudyTable(
        "validation.csv",
        List.of(
            StudyColumn.of("fact", "事实标识", "id of the observed fact"),
            StudyColumn.of("metric", "指标标识", "id of the metric"),
            StudyColumn.of("at", "比较的月份", "month compared"),
            StudyColumn.of("observed", "公布值", "figure as printed"),
            StudyColumn.of("observed_low", "报道口径下限", "lower end of the press reading"),
            StudyColumn.of("observed_high", "报道口径上限", "upper end of the press reading"),
            StudyColumn.of("p05", "后验预测 5% 分位数", "5 % quantile under the posterior"),
            StudyColumn.of("p50", "后验预测中位数", "median under the posterior"),
            StudyColumn.of("p95", "后验预测 95% 分位数", "95 % quantile under the posterior"),
            StudyColumn.of("verdict", "结论", "inside, outside, echo or not_simulated"),
            StudyColumn.of("use", "用途：C 校准、V 验证、I 恒等", "C fitted, V kept out of it, I identity"),
            StudyColumn.of("source", "出处", "source")),
        rows);
  }

  private static List<String> row(FactCheck check) {
    return List.of(
        check.fact().id(),
        check.fact().metric().id(),
        check.at().map(Object::toString).orElse(""),
        cell(check.fact().value()),
        cell(check.fact().low()),
        cell(check.fact().high()),
        cell(check.simulated().p05()),
        cell(check.simulated().p50()),
        cell(check.simulated().p95()),
        check.verdict().id(),
        check.use().code(),
        check.fact().source().en());
  }
}
