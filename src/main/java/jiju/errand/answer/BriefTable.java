package jiju.errand.answer;

import static jiju.store.results.study.StudyTable.cell;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.comparison.Difference;
import jiju.analysis.measure.Measure;
import jiju.analysis.rival.Across;
import jiju.analysis.statistics.Band;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;

/** {@code brief.csv}: every effect behind the page, under every account of the facts. */
record BriefTable(Brief brief) {

  StudyTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : brief.measured().measures()) {
      rows.addAll(rows(brief.asked().lever().id(), brief.brought(measure.id())));
      brief
          .asked()
          .uses()
          .forEach(use -> rows.addAll(rows(use.id(), brief.effect(use.id(), measure.id()))));
    }
    rows.sort((a, b) -> key(a).compareTo(key(b)));
    return new StudyTable("brief.csv", columns(), rows);
  }

  private static String key(List<String> row) {
    return String.join("\u0000", row.subList(0, 3));
  }

  private static List<StudyColumn> columns() {
    return List.of(
        StudyColumn.of(
            "policy",
            "做法：所问的杠杆（有减没有），或另一用途（减现行）",
            "the lever (with, minus without) or another use (minus as it stands)"),
        StudyColumn.of(
            "account", "对事实的解释：基线或另一种解释", "account of the facts: the baseline's, or a rival's"),
        StudyColumn.of("outcome", "结果", "outcome"),
        StudyColumn.of("diff_mean", "配对差的平均", "mean paired difference"),
        StudyColumn.of("ci_low", "95% 置信区间下限", "lower end of the 95 % confidence interval"),
        StudyColumn.of("ci_high", "95% 置信区间上限", "upper end of the 95 % confidence interval"),
        StudyColumn.of("p05", "配对差的 5% 分位", "5 % quantile of the paired differences"),
        StudyColumn.of("p25", "配对差的 25% 分位", "25 % quantile of the paired differences"),
        StudyColumn.of("p50", "配对差的中位数", "median of the paired differences"),
        StudyColumn.of("p75", "配对差的 75% 分位", "75 % quantile of the paired differences"),
        StudyColumn.of("p95", "配对差的 95% 分位", "95 % quantile of the paired differences"));
  }

  private static List<List<String>> rows(String policy, Across across) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < across.accounts().size(); i++) {
      Difference one = across.differences().get(i);
      Band band = one.band();
      rows.add(
          List.of(
              policy,
              across.accounts().get(i).id(),
              across.outcome().id(),
              cell(one.mean()),
              cell(one.interval().low()),
              cell(one.interval().high()),
              cell(band.p05()),
              cell(band.p25()),
              cell(band.p50()),
              cell(band.p75()),
              cell(band.p95())));
    }
    return rows;
  }
}
