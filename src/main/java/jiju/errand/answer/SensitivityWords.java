package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.measure.Measure;
import jiju.analysis.sensitivity.Morris;
import jiju.analysis.sensitivity.SobolIndices;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.chart.Caption;
import jiju.chart.Picture;
import jiju.chart.RankedBars;
import jiju.chart.Tornado;
import jiju.experiment.design.Factor;
import jiju.report.Bulletin;
import jiju.scenario.Unit;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Language;
import jiju.unit.Text;

/** What a sensitivity analysis says: sentences, charts, a table and a report. */
record SensitivityWords(Sensitivity found, Text footer) {

  private List<Measure> measures() {
    return found.asked().measures();
  }

  List<Text> answers() {
    List<Text> answers = new ArrayList<>();
    for (int i = 0; i < measures().size(); i++) {
      answers.add(Said.join(measures().get(i).text(), new Text("：", ": "), variance(i)));
    }
    return answers;
  }

  /** How much of the variance hangs on what, and what to measure next. */
  private Text variance(int outcome) {
    SobolIndices indices = found.indices().get(outcome);
    if (!(indices.variance() > 0)) {
      return new Text(
          "在这些区间内，参数几乎不影响它，差别都来自运气。",
          "over these ranges parameters hardly move it; what differs is luck.");
    }
    int top = largest(indices, allKept());
    Text name = found.kept().get(top).title();
    Text first = Said.percent(Math.max(0, indices.indices().get(top).first().value()));
    Text luck = Said.percent(indices.shareOfLuck());
    Text most =
        new Text(
            "最要紧的是“" + name.zh() + "”，它单独占参数方差的 " + first.zh() + "；单次模拟的方差中运气占 " + luck.zh() + "。",
            "what matters most is the "
                + name.en()
                + ", alone "
                + first.en()
                + " of the variance over parameters; luck makes up "
                + luck.en()
                + " of the variance of a single run. ");
    return Said.join(most, assumed(outcome));
  }

  private Text assumed(int outcome) {
    if (found.assumed().isEmpty()) {
      return new Text("这些参数都有出处。", "All of these numbers have a source.");
    }
    SobolIndices indices = found.indices().get(outcome);
    Text share = Said.percent(Math.min(1, Math.max(0, found.shareAssumed(outcome).value())));
    int next = largest(indices, found.assumed());
    Text name = found.kept().get(next).title();
    Text gain = Said.percent(Math.max(0, indices.indices().get(next).first().value()));
    return new Text(
        "参数方差的 "
            + share.zh()
            + " 系于假设的数；最值得先去核实的是“"
            + name.zh()
            + "”，若能测准，方差平均可减少 "
            + gain.zh()
            + "。",
        share.en()
            + " of the variance over parameters rests on assumed numbers; most worth measuring next is the "
            + name.en()
            + ": knowing it would take away "
            + gain.en()
            + " on average.");
  }

  private List<Integer> allKept() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < found.kept().size(); i++) {
      all.add(i);
    }
    return all;
  }

  private static int largest(SobolIndices indices, List<Integer> among) {
    return among.stream()
        .max(Comparator.comparingDouble(i -> defined(indices.indices().get(i).first().value())))
        .orElseThrow();
  }

  private static double defined(double value) {
    return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
  }

  List<Picture> pictures(Language language) {
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < measures().size(); i++) {
      pictures.add(sobol(i).picture(caption("sobol", i), language));
      pictures.add(tornado(i).picture(caption("tornado", i), language));
      pictures.add(morris(i).picture(caption("morris", i), language));
    }
    return pictures;
  }

  private Caption caption(String kind, int outcome) {
    Measure measure = measures().get(outcome);
    Text of = new Text("——" + measure.text().zh(), " — " + measure.text().en());
    Text question =
        switch (kind) {
          case "sobol" -> Said.join(new Text("结果取决于哪些参数？", "What does the outcome depend on?"), of);
          case "tornado" ->
              Said.join(
                  new Text("一个参数取到区间两端，结果变多少？", "How far does each parameter alone move it?"), of);
          default ->
              Said.join(new Text("哪些参数值得细看？", "Which parameters deserve a closer look?"), of);
        };
    Text answer =
        switch (kind) {
          case "sobol" -> capital(variance(outcome));
          case "tornado" -> widest(outcome);
          default -> strongest(outcome);
        };
    return new Caption(kind + "-" + measure.id(), question, answer, footer);
  }

  private static Text capital(Text sentence) {
    String en = sentence.en();
    return new Text(sentence.zh(), Character.toUpperCase(en.charAt(0)) + en.substring(1));
  }

  private RankedBars sobol(int outcome) {
    SobolIndices indices = found.indices().get(outcome);
    List<RankedBars.Row> rows = new ArrayList<>();
    allKept().stream()
        .sorted(Comparator.comparingDouble(i -> -defined(indices.indices().get(i).total().value())))
        .forEach(
            i ->
                rows.add(
                    new RankedBars.Row(
                        marked(i),
                        List.of(
                            indices.indices().get(i).first(), indices.indices().get(i).total()))));
    return new RankedBars(
        new Text("占参数方差的比例（* 为假设的数）", "share of the variance over parameters (* assumed)"),
        Unit.SHARE,
        List.of(
            new Text("一阶：单独的作用", "first order: alone"),
            new Text("总效应：连同交互作用", "total: with interactions")),
        rows);
  }

  private Text marked(int kept) {
    Text title = found.kept().get(kept).title();
    return found.assumed().contains(kept) ? new Text(title.zh() + " *", title.en() + " *") : title;
  }

  private Tornado tornado(int outcome) {
    List<Tornado.Row> rows = new ArrayList<>();
    for (int i = 0; i < found.factors().size(); i++) {
      List<Estimate> ends = found.ends().get(outcome).get(i);
      rows.add(new Tornado.Row(found.factors().get(i).title(), ends.get(0), ends.get(1)));
    }
    rows.sort(Comparator.comparingDouble(row -> -row.width()));
    return new Tornado(
        new Text(
            measures().get(outcome).text().zh() + "的变化",
            "change of " + measures().get(outcome).text().en()),
        measures().get(outcome).unit(),
        rows);
  }

  private Text widest(int outcome) {
    Tornado.Row row = tornado(outcome).rows().get(0);
    Unit unit = measures().get(outcome).unit();
    Text low = Said.change(unit, row.atLow());
    Text high = Said.change(unit, row.atHigh());
    return new Text(
        "变动最大：“"
            + row.name().zh()
            + "”取 5% 分位时 "
            + low.zh()
            + "，取 95% 分位时 "
            + high.zh()
            + "；其余参数不变。",
        "Widest: the "
            + row.name().en()
            + ", "
            + low.en()
            + " at its 5% point and "
            + high.en()
            + " at its 95% point, all else unchanged.");
  }

  private RankedBars morris(int outcome) {
    List<Morris.Effect> effects = found.effects().get(outcome);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -effects.get(i).size().value()));
    return new RankedBars(
        new Text(
            "参数走完整个区间时" + measures().get(outcome).text().zh() + "的变化",
            "change of " + measures().get(outcome).text().en() + " over the whole range"),
        measures().get(outcome).unit(),
        List.of(
            new Text("μ*：平均幅度", "μ*: mean size"),
            new Text("σ：随其他参数而异的程度", "σ: how it differs with the others")),
        order.stream()
            .map(
                i ->
                    new RankedBars.Row(
                        found.factors().get(i).title(),
                        List.of(effects.get(i).size(), effects.get(i).spread())))
            .toList());
  }

  private Text strongest(int outcome) {
    List<Morris.Effect> effects = found.effects().get(outcome);
    int top = 0;
    for (int i = 1; i < effects.size(); i++) {
      top = effects.get(i).size().value() > effects.get(top).size().value() ? i : top;
    }
    Text name = found.factors().get(top).title();
    Text size = Said.number(measures().get(outcome).unit(), effects.get(top).size().value());
    return new Text(
        "平均幅度最大：“" + name.zh() + "”走完整个区间时变动 " + size.zh() + "。",
        "Largest on average: over its whole range the "
            + name.en()
            + " moves it by "
            + size.en()
            + ".");
  }

  Bulletin bulletin() {
    List<Bulletin.Section> sections = new ArrayList<>();
    for (int i = 0; i < measures().size(); i++) {
      sections.add(
          new Bulletin.Section(
              measures().get(i).text(),
              List.of(
                  new Bulletin.Words(capital(variance(i))),
                  new Bulletin.Drawing(caption("sobol", i).id()),
                  new Bulletin.Words(widest(i)),
                  new Bulletin.Drawing(caption("tornado", i).id()),
                  new Bulletin.Words(strongest(i)),
                  new Bulletin.Drawing(caption("morris", i).id()))));
    }
    sections.add(
        new Bulletin.Section(
            new Text("如何理解", "How to read it"),
            List.of(new Bulletin.Words(READING), new Bulletin.Points(notes()))));
    Text title = found.asked().experiment().title();
    return new Bulletin(
        new Text(title.zh() + "：结果取决于什么？", title.en() + ": what does the outcome depend on?"),
        footer,
        sections);
  }

  private List<Text> notes() {
    List<Text> notes = new ArrayList<>();
    List<Factor> out =
        found.factors().stream().filter(factor -> !found.kept().contains(factor)).toList();
    if (!out.isEmpty()) {
      Text names = Said.list(out.stream().map(Factor::title));
      notes.add(
          new Text(
              "筛选后未进入方差分解、保持情景原值的参数：" + names.zh() + "。",
              "Screened out and left at the scenario's values: " + names.en() + "."));
    }
    notes.addAll(found.asked().scenario().caveats().stream().map(caveat -> caveat.text()).toList());
    return notes;
  }

  private static final Text READING =
      new Text(
          "一阶指数：若准确知道这个参数，结果方差平均减少的比例；总效应还包含它与其他参数的交互。每个设计点重复模拟，由重复之间的差别估计运气的方差，并从所有平方项中扣除，因此指数不随重复次数变化。负值只是估计误差。",
          "First order: by how much the variance would shrink on average were the parameter known; total:"
              + " its interactions included. Every point is run several times; the variance of luck is read"
              + " off the repetitions and taken off every square, so that the indices do not depend on their"
              + " number. A value below zero is estimation error.");

  StudyTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int outcome = 0; outcome < measures().size(); outcome++) {
      add(outcome, rows);
    }
    rows.sort(
        Comparator.comparing((List<String> row) -> row.get(0))
            .thenComparing(row -> row.get(1))
            .thenComparing(row -> row.get(2))
            .thenComparing(row -> row.get(3)));
    return new StudyTable("sensitivity.csv", COLUMNS, rows);
  }

  private void add(int outcome, List<List<String>> rows) {
    String id = measures().get(outcome).id();
    for (int i = 0; i < found.factors().size(); i++) {
      String parameter = found.factors().get(i).id();
      Morris.Effect effect = found.effects().get(outcome).get(i);
      rows.add(row(parameter, "morris", "mu", id, effect.mean()));
      rows.add(row(parameter, "morris", "mu_star", id, effect.size()));
      rows.add(row(parameter, "morris", "sigma", id, effect.spread()));
      List<Estimate> ends = found.ends().get(outcome).get(i);
      rows.add(row(parameter, "one_at_a_time", "low", id, ends.get(0)));
      rows.add(row(parameter, "one_at_a_time", "high", id, ends.get(1)));
    }
    SobolIndices indices = found.indices().get(outcome);
    for (int i = 0; i < found.kept().size(); i++) {
      String parameter = found.kept().get(i).id();
      rows.add(row(parameter, "sobol", "first", id, indices.indices().get(i).first()));
      rows.add(row(parameter, "sobol", "total", id, indices.indices().get(i).total()));
    }
    rows.add(row("(assumed)", "sobol", "total", id, found.shareAssumed(outcome)));
    rows.add(
        row(
            "(luck)",
            "sobol",
            "share_of_a_run",
            id,
            new Estimate(indices.shareOfLuck(), Interval.UNDEFINED)));
  }

  private static List<String> row(
      String parameter, String method, String index, String outcome, Estimate estimate) {
    return List.of(
        parameter,
        method,
        index,
        outcome,
        StudyTable.cell(estimate.value()),
        StudyTable.cell(estimate.interval().low()),
        StudyTable.cell(estimate.interval().high()));
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of(
              "parameter",
              "参数标识；(assumed) 为全部假设的数，(luck) 为运气",
              "id of the parameter; (assumed): all assumed numbers together; (luck): replications"),
          StudyColumn.of(
              "method", "方法：morris、sobol、one_at_a_time", "morris, sobol or one_at_a_time"),
          StudyColumn.of(
              "index",
              "指数：mu、mu_star、sigma；first、total、share_of_a_run；low、high",
              "mu, mu_star, sigma (units of the outcome); first, total, share_of_a_run (shares); low, high"
                  + " (change of the outcome at the 5 and 95 % points)"),
          StudyColumn.of("outcome", "结果标识", "id of the outcome"),
          StudyColumn.of("value", "取值", "value"),
          StudyColumn.of("ci_low", "95% 区间下限", "lower end of the 95 % interval"),
          StudyColumn.of("ci_high", "95% 区间上限", "upper end of the 95 % interval"));

  String json(Path folder) {
    List<Json> outcomes = new ArrayList<>();
    for (int i = 0; i < measures().size(); i++) {
      Members one = new Members().put("outcome", measures().get(i).id());
      one.put("share_assumed", found.shareAssumed(i).value());
      next(i).ifPresent(factor -> one.put("measure_next", factor.id()));
      outcomes.add(one.object());
    }
    return JsonWriter.write(
        new Members()
            .put("results", folder.toString().replace('\\', '/'))
            .put("outcomes", Members.listOf(outcomes))
            .object());
  }

  private Optional<Factor> next(int outcome) {
    return found.assumed().isEmpty()
        ? Optional.empty()
        : Optional.of(found.kept().get(largest(found.indices().get(outcome), found.assumed())));
  }
}
