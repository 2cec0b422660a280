package jiju.errand.answer;

import static jiju.store.results.study.StudyTable.cell;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.explanation.Explanation;
import jiju.report.Bulletin;
import jiju.scenario.Unit;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Text;

/** What an explanation says, in words and tables. */
final class ExplainWords {
  private final List<Happened> happened;
  private final List<Explanation> explanations;
  private final boolean posterior;

  ExplainWords(List<Happened> happened, List<Explanation> explanations, boolean posterior) {
    this.happened = happened;
    this.explanations = explanations;
    this.posterior = posterior;
  }

  /** A sentence for each number. */
  List<Text> lines() {
    List<Text> lines = new ArrayList<>();
    for (int i = 0; i < happened.size(); i++) {
      lines.add(line(happened.get(i), explanations.get(i)));
    }
    return lines;
  }

  private static Text line(Happened one, Explanation why) {
    Unit unit = one.metric().unit();
    return Said.join(
        one.metric().text(),
        new Text("（", " ("),
        Said.month(one.month()),
        new Text("）：实际 ", "): actual "),
        Said.number(unit, why.actual()),
        new Text("，处在推演的第 ", ", at the "),
        Said.percent(why.percentile()),
        new Text(" 分位（中位数 ", " point of the projection (median "),
        Said.number(unit, why.expected()),
        new Text("）。没有任何杠杆时 ", "). Without any lever "),
        Said.number(unit, why.withoutLevers()),
        new Text("；杠杆 ", "; levers "),
        change(unit, why.levers()),
        new Text("，市场 ", ", market "),
        change(unit, why.market()),
        new Text("，偶然 ", ", chance "),
        change(unit, why.chance()),
        new Text("。", "."));
  }

  private static Text change(Unit unit, double value) {
    return Said.in(language -> unit.scale(Math.abs(value), language).change(value));
  }

  /** {@code explain.csv}. */
  StudyTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < happened.size(); i++) {
      Happened one = happened.get(i);
      Explanation why = explanations.get(i);
      rows.add(
          List.of(
              one.metric().id(),
              one.park(),
              one.month().toString(),
              cell(why.actual()),
              cell(why.percentile()),
              cell(why.expected()),
              cell(why.withoutLevers()),
              cell(why.levers()),
              cell(why.market()),
              cell(why.chance()),
              cell(why.ignorance())));
    }
    return new StudyTable(
        "explain.csv",
        List.of(
            StudyColumn.of("metric", "指标标识", "id of the metric"),
            StudyColumn.of("park", "园区标识，或 all", "id of the park, or all"),
            StudyColumn.of("month", "月份", "month"),
            StudyColumn.of("actual", "实际值", "what really came about"),
            StudyColumn.of("percentile", Unit.SHARE, "在推演中的分位", "share of the runs below it"),
            StudyColumn.of("projected_p50", "推演中位数", "median of the projection"),
            StudyColumn.of("without_levers_p50", "没有任何杠杆时的中位数", "median without any lever"),
            StudyColumn.of("levers", "杠杆带来的", "what the levers brought"),
            StudyColumn.of(
                "market", "市场好于或差于预期的部分", "what the uncertain numbers are made answerable for"),
            StudyColumn.of("chance", "偶然", "what is left"),
            StudyColumn.of(
                "parameter_share",
                Unit.SHARE,
                "（取对数的）方差中来自不确定参数的份额",
                "share of the variance (of the logarithm) from the uncertain numbers")),
        rows);
  }

  /** The table as JSON. */
  String json() {
    List<Json> items = new ArrayList<>();
    for (int i = 0; i < happened.size(); i++) {
      Explanation why = explanations.get(i);
      items.add(
          new Members()
              .put("metric", happened.get(i).metric().id())
              .put("month", happened.get(i).month().toString())
              .put("percentile", why.percentile())
              .put("levers", why.levers())
              .put("market", why.market())
              .put("chance", why.chance())
              .object());
    }
    return JsonWriter.write(Members.listOf(items));
  }

  /** The report. */
  Bulletin page(Text scenario, Text footer) {
    List<Text> how = new ArrayList<>();
    how.add(
        new Text(
            "四项相加等于实际值：没有杠杆时的水平、杠杆、市场、偶然。",
            "The four terms add up to what happened: the level without levers, levers, market, chance."));
    how.add(
        posterior
            ? new Text(
                "与中位数之差，按（取对数的）方差中不确定参数与偶然各占的份额来分；这是正态假设下的条件均值，不是确证。",
                "What differs from the median is divided as the uncertain numbers and chance divide the variance of the logarithm: a conditional mean under normality, no proof.")
            : new Text(
                "没有给出后验（--posterior），与中位数之差全部算作偶然。",
                "No posterior was given (--posterior), so all that differs from the median counts as chance."));
    return new Bulletin(
        Said.join(new Text("为什么是这个结果？ ", "Why did it come out so? "), scenario),
        footer,
        List.of(
            new Bulletin.Section(new Text("答案", "Answer"), List.of(new Bulletin.Points(lines()))),
            new Bulletin.Section(
                new Text("怎样读", "How to read it"), List.of(new Bulletin.Points(how)))));
  }
}
