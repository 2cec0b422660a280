package jiju.errand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.chart.Caption;
import jiju.chart.Picture;
import jiju.chart.SweepCurve;
import jiju.experiment.Arm;
import jiju.experiment.Ensemble;
import jiju.experiment.RunLine;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Point;
import jiju.experiment.design.Yield;
import jiju.report.Bulletin;
import jiju.store.results.ResultsFolder;
import jiju.store.runs.SeriesFile;
import jiju.store.table.Column;
import jiju.store.table.Csv;
import jiju.store.table.Decimal;
import jiju.unit.Language;
import jiju.unit.Text;

/** Sums a sweep up point by point: tables, charts, a page. */
final class SweepFinish implements Finish {
  static final String FILE = "sweep.csv";
  private static final int ROWS_ON_THE_PAGE = 200;

  /** An outcome of a scenario at a point. */
  private record Row(Point point, String scenario, Yield outcome, Band band) {}

  @Override
  public void write(Ending ending) throws IOException, InterruptedException {
    SweepPlan plan = SweepPlan.read(ending.results().folder());
    List<Row> rows = rows(plan, ending);
    ending.add(
        into -> {
          ResultsFolder.writeRuns(into, ending.lines());
          SeriesFile.write(
              into.resolve(SeriesFile.NAME), ending.runs(), ending.arms(), ending.replications());
          write(into, plan, rows);
        });
    if (!ending.output().tablesOnly()) {
      ending.add(
          into -> study(plan, rows, ending).publish(into, ending.output(), ending.console()));
    }
    answers(plan, rows).forEach(ending.console()::say);
  }

  private static List<Row> rows(SweepPlan plan, Ending ending) {
    Map<String, List<Band>> bands = new HashMap<>();
    for (Ensemble ensemble : ending.runs().ensembles(finished(ending), ending.replications())) {
      bands.put(
          ensemble.id(),
          plan.yields().stream().map(outcome -> Bands.of(ensemble.values(outcome::of))).toList());
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
    return rows;
  }

  private static List<Arm> finished(Ending ending) {
    Set<String> finished = new HashSet<>();
    for (RunLine line : ending.lines()) {
      if (line.status() == RunLine.Status.DONE) {
        finished.add(line.arm());
      }
    }
    return ending.arms().stream().filter(arm -> finished.contains(arm.id())).toList();
  }

  private static void write(Path into, SweepPlan plan, List<Row> rows) throws IOException {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(new Column<>("point", row -> row.point().id()));
    columns.add(new Column<>("scenario", Row::scenario));
    List<Factor> factors = plan.points().factors();
    for (int i = 0; i < factors.size(); i++) {
      int position = i;
      columns.add(new Column<>(factors.get(i).column(), row -> row.point().values().get(position)));
    }
    columns.add(new Column<>("outcome", row -> row.outcome().id()));
    columns.add(new Column<>("park", row -> row.outcome().park()));
    columns.add(new Column<>("month", row -> row.outcome().at().toString()));
    columns.add(new Column<>("metric", row -> row.outcome().metric().id()));
    columns.add(new Column<>("n", row -> Integer.toString(row.band().n())));
    columns.add(new Column<>("mean", row -> Decimal.of(row.band().mean())));
    columns.add(new Column<>("sd", row -> Decimal.of(row.band().sd())));
    columns.add(new Column<>("p05", row -> Decimal.of(row.band().p05())));
    columns.add(new Column<>("p25", row -> Decimal.of(row.band().p25())));
    columns.add(new Column<>("p50", row -> Decimal.of(row.band().p50())));
    columns.add(new Column<>("p75", row -> Decimal.of(row.band().p75())));
    columns.add(new Column<>("p95", row -> Decimal.of(row.band().p95())));
    Csv.write(into.resolve(FILE), columns, rows.stream());
  }

  private static Study study(SweepPlan plan, List<Row> rows, Ending ending) {
    Text footer = footer(ending);
    List<Bulletin.Block> blocks = new ArrayList<>();
    blocks.add(new Bulletin.Points(answers(plan, rows)));
    if (isOneNumber(plan)) {
      plan.yields().forEach(outcome -> blocks.add(new Bulletin.Drawing(chartId(outcome))));
    }
    Text question = plan.question().isEmpty() ? plan.title() : plan.question();
    Bulletin bulletin =
        new Bulletin(
            question,
            footer,
            List.of(
                new Bulletin.Section(new Text("结果", "What came out"), blocks),
                new Bulletin.Section(
                    new Text("各设计点", "Point by point"), List.of(sheet(plan, rows)))));
    return new Study(
        List.of(),
        List.of(),
        Map.of(),
        language -> pictures(plan, rows, footer, language),
        bulletin);
  }

  private static Text footer(Ending ending) {
    int n = ending.replications();
    long seed = ending.manifest().seed();
    String version = ending.manifest().version();
    return new Text(
        "每个设计点 " + n + " 次模拟，种子 " + seed + "，集聚 " + version + "。模型推演，非预测。",
        n
            + " replications of every point, seed "
            + seed
            + ", Jiju "
            + version
            + ". A model projection, not a forecast.");
  }

  private static boolean isOneNumber(SweepPlan plan) {
    return plan.points().factors().size() == 1
        && plan.points().points().stream()
            .allMatch(point -> Factor.number(point.values().get(0)).isPresent());
  }

  private static String chartId(Yield outcome) {
    return "sweep-" + outcome.id();
  }

  private static List<Picture> pictures(
      SweepPlan plan, List<Row> rows, Text footer, Language language) {
    if (!isOneNumber(plan)) {
      return List.of();
    }
    List<Picture> pictures = new ArrayList<>();
    Factor factor = plan.points().factors().get(0);
    for (Yield outcome : plan.yields()) {
      List<SweepCurve.Dot> dots = new ArrayList<>();
      for (Row row : rows) {
        if (row.outcome().equals(outcome) && row.scenario().equals(plan.scenarios().get(0))) {
          double at = Factor.number(row.point().values().get(0)).orElseThrow();
          dots.add(new SweepCurve.Dot(at, row.band()));
        }
      }
      Text question = plan.question().isEmpty() ? plan.title() : plan.question();
      Caption caption =
          new Caption(
              chartId(outcome),
              question,
              answer(plan, rows, outcome).orElse(outcome.title()),
              footer);
      pictures.add(
          new SweepCurve(
                  factor.title(), factor.unit(), titled(outcome), outcome.metric().unit(), dots)
              .picture(caption, language));
    }
    return pictures;
  }

  private static Text titled(Yield outcome) {
    return new Text(
        outcome.title().zh() + "，" + outcome.at(), outcome.title().en() + ", " + outcome.at());
  }

  private static List<Text> answers(SweepPlan plan, List<Row> rows) {
    return plan.yields().stream().flatMap(outcome -> answer(plan, rows, outcome).stream()).toList();
  }

  /** Where the median of the first scenario is least and where it is greatest. */
  private static Optional<Text> answer(SweepPlan plan, List<Row> rows, Yield outcome) {
    List<Row> own =
        rows.stream()
            .filter(row -> row.outcome().equals(outcome))
            .filter(row -> row.scenario().equals(plan.scenarios().get(0)))
            .filter(row -> !Double.isNaN(row.band().p50()))
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Row least = own.get(0);
    Row most = own.get(0);
    for (Row row : own) {
      least = row.band().p50() < least.band().p50() ? row : least;
      most = row.band().p50() > most.band().p50() ? row : most;
    }
    return Optional.of(
        new Text(
            said(plan, outcome, least, most, Language.ZH),
            said(plan, outcome, least, most, Language.EN)));
  }

  private static String said(
      SweepPlan plan, Yield outcome, Row least, Row most, Language language) {
    Figures figures = new Figures(language);
    String low = figures.of(outcome.metric(), least.band().p50());
    String high = figures.of(outcome.metric(), most.band().p50());
    String title = titled(outcome).in(language);
    return language == Language.ZH
        ? "%s：中位数从 %s（%s）到 %s（%s）。"
            .formatted(title, low, place(plan, least, language), high, place(plan, most, language))
        : "%s: the median goes from %s (%s) to %s (%s)."
            .formatted(title, low, place(plan, least, language), high, place(plan, most, language));
  }

  private static String place(SweepPlan plan, Row row, Language language) {
    List<String> words = new ArrayList<>();
    List<Factor> factors = plan.points().factors();
    for (int i = 0; i < Math.min(4, factors.size()); i++) {
      words.add(factors.get(i).title().in(language) + " " + shown(row.point().values().get(i)));
    }
    return String.join(language == Language.ZH ? "，" : ", ", words);
  }

  /** Long numbers of random designs in four digits, for reading alone. */
  private static String shown(String value) {
    return value.length() <= 8 || Factor.number(value).isEmpty()
        ? value
        : Decimal.of(
            new java.math.BigDecimal(value).round(new java.math.MathContext(4)).doubleValue());
  }

  private static Bulletin.Block sheet(SweepPlan plan, List<Row> rows) {
    List<Text> headings =
        new ArrayList<>(List.of(new Text("设计点", "point"), new Text("情景", "scenario")));
    plan.points().factors().forEach(factor -> headings.add(factor.title()));
    headings.add(new Text("结果", "outcome"));
    headings.add(new Text("中位数", "median"));
    headings.add(new Text("90% 区间", "90 % band"));
    List<List<Text>> cells = new ArrayList<>();
    for (Row row : rows.subList(0, Math.min(ROWS_ON_THE_PAGE, rows.size()))) {
      cells.add(cells(row));
    }
    return new Bulletin.Sheet(
        new Text(
            "前 " + cells.size() + " 行；全部在 " + FILE,
            "First " + cells.size() + " rows; all are in " + FILE),
        headings,
        cells);
  }

  private static List<Text> cells(Row row) {
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
