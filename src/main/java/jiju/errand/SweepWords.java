package jiju.errand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Provenance;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Yield;
import jiju.report.Bulletin;
import jiju.store.table.Decimal;
import jiju.unit.Language;
import jiju.unit.Text;

/** What a sweep found, in sentences and on a page. */
record SweepWords(SweepFindings findings, Provenance provenance) {
  private static final int ROWS_ON_THE_PAGE = 200;
  private static final int MOST_NAMED = 4;

  Text question() {
    SweepPlan plan = findings.plan();
    return plan.question().isEmpty() ? plan.title() : plan.question();
  }

  Text footer() {
    Text n = provenance.runs();
    return new Text(
        "每个设计点 "
            + n.zh()
            + " 次模拟，种子 "
            + provenance.seed()
            + "，集聚 "
            + provenance.version()
            + "。模型推演，非预测。",
        n.en()
            + " replications of every point, seed "
            + provenance.seed()
            + ", Jiju "
            + provenance.version()
            + ". A model projection, not a forecast.");
  }

  static Text titled(Yield outcome) {
    return new Text(
        outcome.title().zh() + "，" + outcome.at(), outcome.title().en() + ", " + outcome.at());
  }

  /** A sentence an outcome of the first scenario. */
  List<Text> answers() {
    SweepPlan plan = findings.plan();
    return plan.yields().stream()
        .flatMap(outcome -> answer(outcome, plan.scenarios().get(0)).stream())
        .toList();
  }

  /** Where the median is least and where it is greatest. */
  Optional<Text> answer(Yield outcome, String scenario) {
    List<SweepFindings.Row> own = findings.of(outcome, scenario);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    SweepFindings.Row least = own.get(0);
    SweepFindings.Row most = own.get(0);
    for (SweepFindings.Row row : own) {
      least = row.band().p50() < least.band().p50() ? row : least;
      most = row.band().p50() > most.band().p50() ? row : most;
    }
    return Optional.of(
        new Text(said(outcome, least, most, Language.ZH), said(outcome, least, most, Language.EN)));
  }

  private String said(
      Yield outcome, SweepFindings.Row least, SweepFindings.Row most, Language language) {
    Figures figures = new Figures(language);
    String sentence =
        language == Language.ZH
            ? "%s：中位数从 %s（%s）到 %s（%s）。"
            : "%s: the median goes from %s (%s) to %s (%s).";
    return sentence.formatted(
        titled(outcome).in(language),
        figures.of(outcome.metric(), least.band().p50()),
        place(least, language),
        figures.of(outcome.metric(), most.band().p50()),
        place(most, language));
  }

  private String place(SweepFindings.Row row, Language language) {
    List<String> words = new ArrayList<>();
    List<Factor> factors = findings.plan().points().factors();
    for (int i = 0; i < Math.min(MOST_NAMED, factors.size()); i++) {
      words.add(factors.get(i).title().in(language) + " " + shown(row.point().values().get(i)));
    }
    return String.join(language == Language.ZH ? "，" : ", ", words);
  }

  /** Long numbers of random designs in four digits, for reading alone. */
  static String shown(String value) {
    return value.length() <= 8 || Factor.number(value).isEmpty()
        ? value
        : Decimal.of(
            new java.math.BigDecimal(value).round(new java.math.MathContext(4)).doubleValue());
  }

  /** The page. */
  Bulletin bulletin(List<String> charts) {
    List<Bulletin.Block> blocks = new ArrayList<>();
    blocks.add(new Bulletin.Points(answers()));
    charts.forEach(id -> blocks.add(new Bulletin.Drawing(id)));
    return new Bulletin(
        question(),
        footer(),
        List.of(
            new Bulletin.Section(new Text("结果", "What came out"), blocks),
            new Bulletin.Section(new Text("各设计点", "Point by point"), List.of(sheet()))));
  }

  private Bulletin.Block sheet() {
    List<Text> headings =
        new ArrayList<>(List.of(new Text("设计点", "point"), new Text("情景", "scenario")));
    findings.plan().points().factors().forEach(factor -> headings.add(factor.title()));
    headings.add(new Text("结果", "outcome"));
    headings.add(new Text("中位数", "median"));
    headings.add(new Text("90% 区间", "90 % band"));
    List<List<Text>> cells =
        findings.rows().stream().limit(ROWS_ON_THE_PAGE).map(SweepWords::cells).toList();
    return new Bulletin.Sheet(
        new Text(
            "前 " + cells.size() + " 行；全部在 " + SweepFindings.FILE,
            "First " + cells.size() + " rows; all are in " + SweepFindings.FILE),
        headings,
        cells);
  }

  private static List<Text> cells(SweepFindings.Row row) {
    Figures zh = new Figures(Language.ZH);
    Figures en = new Figures(Language.EN);
    List<Text> cells = new ArrayList<>();
    cells.add(Bulletin.same(row.point().id()));
    cells.add(Bulletin.same(row.scenario()));
    row.point().values().forEach(value -> cells.add(Bulletin.same(shown(value))));
    cells.add(titled(row.outcome()));
    cells.add(
        new Text(
            zh.of(row.outcome().metric(), row.band().p50()),
            en.of(row.outcome().metric(), row.band().p50())));
    cells.add(
        new Text(
            zh.range(row.outcome().metric(), row.band().ninety()),
            en.range(row.outcome().metric(), row.band().ninety())));
    return cells;
  }
}
