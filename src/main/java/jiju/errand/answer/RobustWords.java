package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jiju.analysis.measure.Measure;
import jiju.analysis.robustness.Box;
import jiju.analysis.robustness.Robustness;
import jiju.analysis.statistics.Estimate;
import jiju.chart.Caption;
import jiju.chart.Picture;
import jiju.chart.RankedBars;
import jiju.experiment.design.Factor;
import jiju.report.Bulletin;
import jiju.scenario.Unit;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;

/**
 * What robustness says: a sentence a policy, a chart, a table and a report.
 *
 * @param level from which the outcome satisfies
 */
record RobustWords(
    AskedExperiment asked, Measure outcome, double level, List<Robustness> found, Text footer) {
  private static final String CHART = "satisficing";
  private static final double RARELY = 0.02;

  List<Text> answers() {
    return found.stream().map(this::answer).toList();
  }

  private Text name(Robustness one) {
    return asked.loaded().scenarios().stream()
        .filter(scenario -> scenario.id().equals(one.policy()))
        .findFirst()
        .map(scenario -> scenario.scenario().title())
        .orElse(Bulletin.same(one.policy()));
  }

  private Text answer(Robustness one) {
    Text name = name(one);
    Text share = Said.percent(one.satisfies().value());
    Text when = failsWhen(one);
    return new Text(
        "“" + name.zh() + "”：在 " + share.zh() + " 的未来里达到要求。" + when.zh(),
        "“" + name.en() + "” satisfies in " + share.en() + " of the futures. " + when.en());
  }

  /** Units that the name of a number tells already, or that tell a planner nothing. */
  private static final Set<Unit> BARE =
      EnumSet.of(
          Unit.NONE,
          Unit.UTILS,
          Unit.LOG_POINTS,
          Unit.PER_TRIP,
          Unit.PER_YEAR,
          Unit.PER_MONTH,
          Unit.PER_DAY);

  private static final int DIGITS = 3;

  /** One plain sentence: under which conditions the policy fails. */
  Text failsWhen(Robustness one) {
    double share = one.satisfies().value();
    if (share >= 1 - RARELY) {
      return new Text("在所抽取的未来里几乎从不失败。", "It hardly ever fails in the futures sampled.");
    }
    if (share <= RARELY) {
      return new Text("在所抽取的未来里几乎总是失败。", "It nearly always fails in the futures sampled.");
    }
    Box box = one.failsIn();
    List<Text> conditions = new ArrayList<>();
    for (int i = 0; i < asked.factors().size(); i++) {
      if (box.isRestricted(i)) {
        conditions.add(condition(asked.factors().get(i), box.low()[i], box.high()[i]));
      }
    }
    if (conditions.isEmpty()) {
      return new Text("失败散布各处，没有明显的条件。", "Its failures lie everywhere; no condition stands out.");
    }
    Text density = Said.percent(box.density());
    Text coverage = Said.percent(box.coverage());
    String zh = String.join("且", conditions.stream().map(Text::zh).toList());
    String en = String.join(" and ", conditions.stream().map(Text::en).toList());
    return new Text(
        "当" + zh + "时失败（这样的未来有 " + density.zh() + " 失败，占全部失败的 " + coverage.zh() + "）。",
        "It fails when "
            + en
            + " ("
            + density.en()
            + " of such futures fail; they hold "
            + coverage.en()
            + " of all failures).");
  }

  private static Text condition(Factor factor, double low, double high) {
    String from = factor.literal(low);
    String to = factor.literal(Math.min(high, Math.nextDown(1.0)));
    Text title = factor.title();
    if (low <= 0) {
      return new Text(
          title.zh() + "不高于 " + value(factor, to, Language.ZH),
          "the " + title.en() + " is at most " + value(factor, to, Language.EN));
    }
    if (high >= 1) {
      return new Text(
          title.zh() + "不低于 " + value(factor, from, Language.ZH),
          "the " + title.en() + " is at least " + value(factor, from, Language.EN));
    }
    return new Text(
        title.zh()
            + "在 "
            + value(factor, from, Language.ZH)
            + " 至 "
            + value(factor, to, Language.ZH)
            + " 之间",
        "the "
            + title.en()
            + " lies between "
            + value(factor, from, Language.EN)
            + " and "
            + value(factor, to, Language.EN));
  }

  private static String value(Factor factor, String literal, Language language) {
    var number = Factor.number(literal);
    if (number.isEmpty()) {
      return literal;
    }
    Unit unit = factor.unit();
    Scale scale =
        BARE.contains(unit)
            ? new Scale(1, DIGITS, Text.EMPTY, false, language)
            : unit.scale(number.getAsDouble(), language);
    return scale.write(number.getAsDouble());
  }

  List<Picture> pictures(Language language) {
    RankedBars bars =
        new RankedBars(
            new Text(
                outcome.text().zh() + "达到 " + required(Language.ZH) + " 的未来占比",
                "share of futures with "
                    + outcome.text().en()
                    + " of at least "
                    + required(Language.EN)),
            Unit.SHARE,
            List.of(new Text("达到要求的未来占比", "share of futures that satisfy")),
            found.stream()
                .sorted(Comparator.comparingDouble(one -> -one.satisfies().value()))
                .map(
                    one ->
                        new RankedBars.Row(
                            name(one),
                            List.of(
                                new Estimate(one.satisfies().value(), one.satisfies().interval()))))
                .toList());
    RankedBars regrets =
        new RankedBars(
            new Text(
                "与该未来中最好的方案相差多少：" + outcome.text().zh(),
                "short of the best policy of the future: " + outcome.text().en()),
            outcome.unit(),
            List.of(new Text("中位数", "median over futures"), new Text("95% 分位数", "95% quantile")),
            found.stream()
                .sorted(Comparator.comparingDouble(Robustness::regretP95))
                .map(
                    one ->
                        new RankedBars.Row(
                            name(one), List.of(plain(one.regretP50()), plain(one.regretP95()))))
                .toList());
    return List.of(
        bars.picture(
            new Caption(
                CHART,
                new Text("哪个方案在更多的未来里站得住？", "Which policy holds up in most futures?"),
                most(),
                footer),
            language),
        regrets.picture(
            new Caption(
                "regret",
                new Text("选错了会差多少？", "How much is lost by the wrong choice?"),
                leastRegret(),
                footer),
            language));
  }

  private static Estimate plain(double value) {
    return new Estimate(value, jiju.analysis.statistics.Interval.UNDEFINED);
  }

  private String required(Language language) {
    return outcome.unit().scale(level, language).write(level);
  }

  private Text most() {
    Robustness best =
        found.stream()
            .max(Comparator.comparingDouble(one -> one.satisfies().value()))
            .orElseThrow();
    return answer(best);
  }

  private Text leastRegret() {
    Robustness best =
        found.stream().min(Comparator.comparingDouble(Robustness::regretP95)).orElseThrow();
    if (best.regretP95() == 0) {
      return Said.sentence(
          "“%s”的后悔最小：至少95%%的未来里没有更好的方案。",
          "“%s” is regretted least: in at least 95%% of the futures no other policy is better.",
          name(best));
    }
    Text regret = Said.number(outcome.unit(), best.regretP95());
    return new Text(
        "“" + name(best).zh() + "”的后悔最小：95% 的未来里与最好的方案相差不超过 " + regret.zh() + "。",
        "“"
            + name(best).en()
            + "” is regretted least: in 95% of the futures it is within "
            + regret.en()
            + " of the best.");
  }

  Bulletin bulletin() {
    Text title = asked.experiment().title();
    return new Bulletin(
        new Text(title.zh() + "：哪个方案站得住？", title.en() + ": which policy holds up?"),
        footer,
        List.of(
            new Bulletin.Section(
                new Text("哪个方案站得住，各在何时失败", "Which policy holds up, and when each fails"),
                List.of(
                    new Bulletin.Words(most()),
                    new Bulletin.Drawing(CHART),
                    new Bulletin.Points(answers()),
                    new Bulletin.Words(leastRegret()),
                    new Bulletin.Drawing("regret"))),
            new Bulletin.Section(
                new Text("如何理解", "How to read it"), List.of(new Bulletin.Words(READING)))));
  }

  private static final Text READING =
      new Text(
          "未来是从各不确定参数的区间中抽取的（拉丁超立方），不是概率预测；各方案在同一未来里用同样的运气。失败条件由 PRIM 方法找出：它是对失败所在之处的描述，不是因果证明。",
          "Futures are drawn from the ranges of the uncertain parameters (Latin hypercube): they are no"
              + " probabilities. In one future all policies meet the same luck. Conditions of failure are"
              + " found by PRIM: they describe where failures lie and prove no cause.");

  StudyTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Robustness one : found) {
      Text when = failsWhen(one);
      rows.add(
          List.of(
              one.policy(),
              StudyTable.cell(one.regretP50()),
              StudyTable.cell(one.regretP95()),
              StudyTable.cell(one.satisfies().value()),
              StudyTable.cell(one.satisfies().interval().low()),
              StudyTable.cell(one.satisfies().interval().high()),
              StudyTable.cell(one.failsIn().density()),
              StudyTable.cell(one.failsIn().coverage()),
              when.zh(),
              when.en()));
    }
    rows.sort(Comparator.comparing(row -> row.get(0)));
    return new StudyTable("robust.csv", COLUMNS, rows);
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of("policy", "方案标识", "id of the policy"),
          StudyColumn.of(
              "regret_p50", "后悔值中位数，单位随结果", "median regret over futures, in units of the outcome"),
          StudyColumn.of("regret_p95", "后悔值 95% 分位数", "95 % quantile of the regret"),
          StudyColumn.of(
              "satisficing_share", Unit.SHARE, "达到要求的未来占比", "share of futures that satisfy"),
          StudyColumn.of("ci_low", Unit.SHARE, "其 95% 置信区间下限", "its lower end, 95 %"),
          StudyColumn.of("ci_high", Unit.SHARE, "其 95% 置信区间上限", "its upper end, 95 %"),
          StudyColumn.of(
              "fails_density",
              Unit.SHARE,
              "失败条件之内失败的占比",
              "share of failures inside the conditions"),
          StudyColumn.of(
              "fails_coverage",
              Unit.SHARE,
              "失败条件所含的失败占全部失败的比例",
              "share of all failures that the conditions hold"),
          StudyColumn.of("fails_when_zh", "何时失败（中文）", "when it fails, in Chinese"),
          StudyColumn.of("fails_when_en", "何时失败（英文）", "when it fails, in English"));

  String json(Path folder) {
    List<Json> rows = new ArrayList<>();
    for (Robustness one : found) {
      rows.add(
          new Members()
              .put("policy", one.policy())
              .put("satisficing_share", one.satisfies().value())
              .put("regret_p50", one.regretP50())
              .put("regret_p95", one.regretP95())
              .object());
    }
    return JsonWriter.write(
        new Members()
            .put("results", folder.toString().replace('\\', '/'))
            .put("policies", Members.listOf(rows))
            .object());
  }
}
