package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.marginal.Marginal;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.chart.Caption;
import jiju.chart.Picture;
import jiju.chart.RankedBars;
import jiju.report.Bulletin;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Language;
import jiju.unit.Text;

/** What one unit more brings: sentences, charts, a table and a report. */
record MarginalWords(
    AskedScenario asked,
    List<Marginal> found,
    RivalWords rivals,
    GroundWords grounds,
    Text footer) {
  private static final List<String> DRAWN = List.of(Metric.FIRMS.id(), Metric.OUTPUT_12M_YUAN.id());

  private List<Marginal> of(String outcome) {
    return found.stream().filter(one -> one.outcome().id().equals(outcome)).toList();
  }

  private List<String> outcomes() {
    return found.stream().map(one -> one.outcome().id()).distinct().toList();
  }

  /** One sentence an outcome: where a million goes furthest. */
  List<Text> answers() {
    return DRAWN.stream().map(this::told).toList();
  }

  private Text told(String outcome) {
    return Said.join(answer(outcome), ground(outcome), rivals.sentence(outcome).orElse(Text.EMPTY));
  }

  /** On what the effect of the best step rests; empty where all numbers are as stated. */
  private Text ground(String outcome) {
    return identified(outcome).stream()
        .findFirst()
        .map(best -> grounds.headline(effect(best), best.spread()))
        .orElse(Text.EMPTY);
  }

  private static Text effect(Marginal one) {
    return Said.sentence("“%s”的作用", "The effect of “%s”", one.step().text());
  }

  private List<GroundWords.Row> groundRows() {
    List<GroundWords.Row> rows = new ArrayList<>();
    for (Marginal one : found) {
      one.spread()
          .ifPresent(
              spread ->
                  rows.add(
                      new GroundWords.Row(
                          one.step().id(), one.step().text(), one.outcome(), spread)));
    }
    return rows;
  }

  /** The steps of which a million's effect is known, the best first. */
  private List<Marginal> identified(String outcome) {
    return of(outcome).stream()
        .filter(one -> one.perMillion().isPresent() && one.costYuan().value() > 0)
        .filter(one -> !one.brought().interval().contains(0))
        .sorted(Comparator.comparingDouble(one -> -one.perMillion().orElseThrow().value()))
        .toList();
  }

  private Text answer(String outcome) {
    List<Marginal> told = identified(outcome);
    Text name = of(outcome).get(0).outcome().text();
    if (told.isEmpty()) {
      return new Text(
          name.zh() + "：没有哪个杠杆的边际作用能与零分开。",
          name.en() + ": no lever's next unit can be told from zero.");
    }
    Unit unit = told.get(0).outcome().unit();
    Text best = Said.change(unit, told.get(0).perMillion().orElseThrow());
    Text step = told.get(0).step().text();
    Text first =
        new Text(
            name.zh() + "：每多花一百万元，见效最大的是“" + step.zh() + "”一类，" + best.zh(),
            name.en() + ": a million yuan more goes furthest in “" + step.en() + "”, " + best.en());
    if (told.size() == 1) {
      return Said.join(first, new Text("。", "."));
    }
    Marginal last = told.get(told.size() - 1);
    Text least = Said.change(unit, last.perMillion().orElseThrow());
    return Said.join(
        first,
        new Text(
            "；能识别者中最小的是“" + last.step().text().zh() + "”，" + least.zh() + "。",
            "; least, of those identified, in “"
                + last.step().text().en()
                + "”, "
                + least.en()
                + "."));
  }

  List<Picture> pictures(Language language) {
    List<Picture> pictures = new ArrayList<>();
    for (String outcome : DRAWN) {
      pictures.add(perUnit(outcome).picture(caption("marginal", outcome), language));
      if (!perMillion(outcome).rows().isEmpty()) {
        pictures.add(perMillion(outcome).picture(caption("per-million", outcome), language));
      }
    }
    return pictures;
  }

  private Caption caption(String kind, String outcome) {
    Text name = of(outcome).get(0).outcome().text();
    Text question =
        kind.equals("marginal")
            ? new Text(
                "再多一个单位，带来什么？——" + name.zh(), "What does one unit more bring? — " + name.en())
            : new Text(
                "再多一百万元，花在哪里见效？——" + name.zh(),
                "Where does a million yuan more go furthest? — " + name.en());
    return new Caption(
        kind + "-" + outcome.replace('_', '-'),
        question,
        kind.equals("marginal") ? most(outcome) : answer(outcome),
        footer);
  }

  /** Which step moves the outcome most, whatever it costs. */
  private Text most(String outcome) {
    return of(outcome).stream()
        .filter(one -> !one.brought().interval().contains(0))
        .max(Comparator.comparingDouble(one -> Math.abs(one.brought().value())))
        .map(
            one ->
                Said.sentence(
                    "一个单位带来变化最大的是“%s”：%s。",
                    "The unit that changes most is “%s”: %s.",
                    one.step().text(),
                    Said.change(one.outcome().unit(), one.brought())))
        .orElseGet(() -> answer(outcome));
  }

  private RankedBars perUnit(String outcome) {
    Marginal any = of(outcome).get(0);
    return new RankedBars(
        new Text(any.outcome().text().zh() + "的变化", "change of " + any.outcome().text().en()),
        any.outcome().unit(),
        List.of(new Text("每单位", "per unit")),
        of(outcome).stream()
            .map(one -> new RankedBars.Row(one.step().text(), List.of(one.brought())))
            .toList());
  }

  private RankedBars perMillion(String outcome) {
    Marginal any = of(outcome).get(0);
    return new RankedBars(
        new Text(
            "每一百万元成本带来的" + any.outcome().text().zh() + "变化",
            "change of " + any.outcome().text().en() + " per million yuan of cost"),
        any.outcome().unit(),
        List.of(new Text("每一百万元（现金与减免租金）", "per million yuan (cash and rent waived)")),
        of(outcome).stream()
            .filter(one -> one.perMillion().isPresent())
            .sorted(Comparator.comparingDouble(one -> -one.perMillion().orElseThrow().value()))
            .map(
                one ->
                    new RankedBars.Row(one.step().text(), List.of(one.perMillion().orElseThrow())))
            .toList());
  }

  Bulletin bulletin() {
    List<Bulletin.Block> blocks = new ArrayList<>();
    for (String outcome : DRAWN) {
      blocks.add(new Bulletin.Words(told(outcome)));
      blocks.add(new Bulletin.Drawing(caption("marginal", outcome).id()));
      blocks.add(new Bulletin.Drawing(caption("per-million", outcome).id()));
    }
    List<Bulletin.Section> sections = new ArrayList<>();
    sections.add(new Bulletin.Section(new Text("再多一个单位", "One unit more"), blocks));
    sections.add(new Bulletin.Section(new Text("逐项列出", "Lever by lever"), List.of(sheet())));
    grounds.section(DRAWN, groundRows()).ifPresent(sections::add);
    rivals.section(DRAWN).ifPresent(sections::add);
    sections.add(
        new Bulletin.Section(
            new Text("如何理解", "How to read it"),
            List.of(new Bulletin.Words(READING), new Bulletin.Points(asked.caveats()))));
    Text title = asked.scenario().title();
    return new Bulletin(
        new Text(title.zh() + "：再多一点，带来什么？", title.en() + ": what does a little more bring?"),
        footer,
        sections);
  }

  private static final Text READING =
      new Text(
          "每个杠杆只多加一点，其余不变，并与基线逐次配对（同样的运气），区间为 95% 置信区间。成本含现金支出与减免的租金；成本不动或分不清的，不给每百万元的数。这些是边际值，不能外推到大幅度的改变。",
          "Each lever is moved by a little with all else unchanged, run by run against the baseline on"
              + " the same luck; intervals are 95 % confidence intervals. Cost holds cash and rent waived;"
              + " where it does not move, or not identifiably, nothing is said per million. These are values"
              + " at the margin and say nothing of large changes.");

  private Bulletin.Sheet sheet() {
    List<Text> headings = new ArrayList<>();
    headings.add(new Text("多一个单位", "one unit more"));
    outcomes().forEach(outcome -> headings.add(of(outcome).get(0).outcome().text()));
    headings.add(new Text("每单位成本", "cost per unit"));
    List<List<Text>> rows = new ArrayList<>();
    int width = outcomes().size();
    for (int i = 0; i < found.size(); i += width) {
      List<Text> row = new ArrayList<>();
      row.add(found.get(i).step().text());
      found
          .subList(i, i + width)
          .forEach(one -> row.add(Said.cell(one.outcome().unit(), one.brought())));
      row.add(Said.cell(Unit.YUAN, found.get(i).costYuan()));
      rows.add(row);
    }
    return new Bulletin.Sheet(
        new Text("每单位的变化（方括号内为 95% 置信区间）", "change per unit [95% confidence interval]"),
        headings,
        rows);
  }

  List<StudyTable> tables() {
    List<StudyTable> tables = new ArrayList<>(List.of(table()));
    tables.addAll(rivals.tables());
    tables.addAll(grounds.tables(groundRows()));
    return tables;
  }

  private StudyTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Marginal one : found) {
      Estimate million = one.perMillion().orElse(new Estimate(Double.NaN, Interval.UNDEFINED));
      rows.add(
          List.of(
              one.step().id(),
              one.outcome().id(),
              StudyTable.cell(one.brought().value()),
              StudyTable.cell(one.brought().interval().low()),
              StudyTable.cell(one.brought().interval().high()),
              StudyTable.cell(one.costYuan().value()),
              StudyTable.cell(one.costYuan().interval().low()),
              StudyTable.cell(one.costYuan().interval().high()),
              StudyTable.cell(million.value()),
              StudyTable.cell(million.interval().low()),
              StudyTable.cell(million.interval().high()),
              one.step().text().zh(),
              one.step().text().en()));
    }
    rows.sort(
        Comparator.comparing((List<String> row) -> row.get(0)).thenComparing(row -> row.get(1)));
    return new StudyTable("marginal.csv", COLUMNS, rows);
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of("lever", "杠杆标识", "id of the lever"),
          StudyColumn.of("outcome", "结果指标", "outcome"),
          StudyColumn.of("value", "多一个单位带来的变化", "change of the outcome per unit"),
          StudyColumn.of("ci_low", "95% 置信区间下限", "lower end of its 95 % confidence interval"),
          StudyColumn.of("ci_high", "95% 置信区间上限", "upper end of its 95 % confidence interval"),
          StudyColumn.of(
              "cost_yuan",
              Unit.YUAN,
              "每单位的公共成本（现金与减免租金）",
              "public cost per unit, rent waived included"),
          StudyColumn.of("cost_ci_low", Unit.YUAN, "其 95% 置信区间下限", "its lower end, 95 %"),
          StudyColumn.of("cost_ci_high", Unit.YUAN, "其 95% 置信区间上限", "its upper end, 95 %"),
          StudyColumn.of(
              "per_million_yuan",
              "每一百万元成本带来的变化；成本不动或无法识别时为空",
              "change per million yuan of cost; empty where cost does not move identifiably"),
          StudyColumn.of(
              "per_million_ci_low", "其 95% 区间下限（Fieller）", "its lower end, 95 % (Fieller)"),
          StudyColumn.of("per_million_ci_high", "其 95% 区间上限", "its upper end, 95 %"),
          StudyColumn.of("unit_zh", "一个单位是什么（中文）", "what a unit is, in Chinese"),
          StudyColumn.of("unit_en", "一个单位是什么（英文）", "what a unit is, in English"));

  String json(Path folder) {
    List<Json> rows = new ArrayList<>();
    for (Marginal one : found) {
      rows.add(
          new Members()
              .put("lever", one.step().id())
              .put("outcome", one.outcome().id())
              .put("value", one.brought().value())
              .put("ci_low", one.brought().interval().low())
              .put("ci_high", one.brought().interval().high())
              .put("cost_yuan", one.costYuan().value())
              .object());
    }
    return JsonWriter.write(
        new Members()
            .put("results", folder.toString().replace('\\', '/'))
            .put("levers", Members.listOf(rows))
            .object());
  }
}
