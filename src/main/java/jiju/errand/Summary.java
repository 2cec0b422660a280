package jiju.errand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
import jiju.analysis.comparison.Difference;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.Gain;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.target.TargetOutcome;
import jiju.analysis.validation.FactCheck;
import jiju.observation.RunRecord;
import jiju.scenario.Goal;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Text;

/** What a planner reads at the end of a batch: what is projected, how sure, what levers bring. */
final class Summary {
  private static final List<Metric> MAIN =
      List.of(Metric.FIRMS, Metric.ASSETS_YUAN, Metric.OUTPUT_12M_YUAN, Metric.TAX_12M_YUAN);

  private final Findings findings;
  private final Figures zh = new Figures(Language.ZH);
  private final Figures en = new Figures(Language.EN);

  Summary(Findings findings) {
    this.findings = findings;
  }

  List<Text> lines() {
    List<Text> lines = new ArrayList<>();
    lines.add(heading());
    MAIN.forEach(metric -> projection(metric).ifPresent(lines::add));
    Case baseline = findings.baseline();
    findings.targets().stream()
        .filter(outcome -> outcome.scenario().equals(baseline.id()) && outcome.factor() == 1)
        .forEach(outcome -> target(outcome).ifPresent(lines::add));
    MAIN.forEach(metric -> ignorance(metric).ifPresent(lines::add));
    findings.variants().forEach(variant -> difference(variant).ifPresent(lines::add));
    if (findings.provenance().command().equals(BatchRequest.Kind.VALIDATE.word())) {
      findings.facts().stream()
          .filter(check -> check.platformGrossUp() == 0)
          .forEach(check -> lines.add(fact(check)));
    }
    lines.add(new Text("模型推演，非预测。", "A model projection, not a forecast."));
    return lines;
  }

  private Text heading() {
    Provenance from = findings.provenance();
    Text title = findings.baseline().scenario().title();
    String span = from.start() + "–" + from.end();
    return new Text(
        title.zh() + "：每个情景 " + from.runs().zh() + " 次模拟，种子 " + from.seed() + "，" + span,
        title.en()
            + ": "
            + from.runs().en()
            + " replications of each scenario, seed "
            + from.seed()
            + ", "
            + span);
  }

  private Optional<Text> projection(Metric metric) {
    return findings
        .findSeries(findings.baseline().id(), RunRecord.ALL, metric)
        .map(
            series -> {
              Band band = series.at(findings.judgedAt());
              return new Text(
                  "到 %s，%s：中位数 %s，90%% 区间 %s"
                      .formatted(
                          findings.judgedAt(),
                          metric.text().zh(),
                          zh.of(metric, band.p50()),
                          zh.range(metric, band.ninety())),
                  "By %s, %s: median %s, 90 %% band %s"
                      .formatted(
                          findings.judgedAt(),
                          metric.text().en(),
                          en.of(metric, band.p50()),
                          en.range(metric, band.ninety())));
            });
  }

  /** How much of the spread comes from not knowing the parameters. */
  private Optional<Text> ignorance(Metric metric) {
    return findings
        .uncertainty()
        .flatMap(one -> one.find(findings.baseline().id(), metric, findings.judgedAt(), false))
        .filter(split -> !Double.isNaN(split.parameters().share()))
        .map(
            split ->
                new Text(
                    metric.text().zh()
                        + "：（取对数的）方差中来自参数不确定的份额 "
                        + zh.percent(split.parameters().share())
                        + "，其余为偶然",
                    metric.text().en()
                        + ": share of the variance (of the logarithm) from uncertain parameters "
                        + en.percent(split.parameters().share())
                        + ", the rest is chance"));
  }

  private Optional<Text> target(TargetOutcome outcome) {
    Goal goal = outcome.goal();
    return outcome
        .probability()
        .map(
            probability ->
                new Text(
                    "目标“%s”（%s）：达到的概率 %s；八成把握可承诺 %s"
                        .formatted(
                            goal.title().zh(),
                            goal.by(),
                            share(zh, probability),
                            zh.of(goal.metric(), outcome.commitP80())),
                    "Target \"%s\" (%s): reached with probability %s; %s may be promised at 80 %%"
                        .formatted(
                            goal.title().en(),
                            goal.by(),
                            share(en, probability),
                            en.of(goal.metric(), outcome.commitP80()))));
  }

  private static String share(Figures figures, Proportion probability) {
    String low = figures.percent(probability.interval().low());
    String high = figures.percent(probability.interval().high());
    return figures.language() == Language.ZH
        ? figures.percent(probability.value()) + "（95% 置信区间 " + low + " 至 " + high + "）"
        : figures.percent(probability.value()) + " (95 % interval " + low + " to " + high + ")";
  }

  private Optional<Text> difference(Case variant) {
    return findings
        .findDifferences(variant.id(), RunRecord.ALL, Metric.FIRMS)
        .map(
            series -> {
              Difference end = series.at(findings.judgedAt());
              return new Text(
                  "%s：到 %s，在册主体比基线 %s（95%% 置信区间 %s）；每多一家的财政成本：%s"
                      .formatted(
                          variant.id(),
                          findings.judgedAt(),
                          zh.signed(Metric.FIRMS, end.mean()),
                          zh.range(Metric.FIRMS, end.interval()),
                          unitCost(variant, zh)),
                  "%s: by %s, %s against the baseline (95 %% interval %s); cost per additional firm: %s"
                      .formatted(
                          variant.id(),
                          findings.judgedAt(),
                          en.signed(Metric.FIRMS, end.mean()),
                          en.range(Metric.FIRMS, end.interval()),
                          unitCost(variant, en)));
            });
  }

  /** Cash a firm; where rent is waived also the sum of both, for cash alone would call it free. */
  private String unitCost(Case variant, Figures figures) {
    Optional<Gain> gain =
        findings.findFiscal(variant.id(), RunRecord.ALL).flatMap(FiscalSummary::gain);
    Optional<Estimate> cash = gain.flatMap(more -> more.yuanPerFirm().yuan());
    Optional<Estimate> withForgone =
        gain.filter(more -> more.rentForgoneYuan().mean() != 0)
            .flatMap(more -> more.yuanPerFirmWithRentForgone().yuan());
    boolean chinese = figures.language() == Language.ZH;
    String unidentified = chinese ? "无法识别" : "not identified";
    return cash.map(estimate -> figures.yuan(estimate.value())).orElse(unidentified)
        + withForgone
            .map(estimate -> figures.yuan(estimate.value()))
            .map(yuan -> chinese ? "（连同减免租金 " + yuan + "）" : " (" + yuan + " with rent forgone)")
            .orElse("");
  }

  private Text fact(FactCheck check) {
    Unit unit = check.fact().unit();
    return new Text(
        "%s：报道 %s，模拟 %s（中位数 %s）：%s"
            .formatted(
                check.fact().title().zh(),
                zh.range(unit, check.observed()),
                zh.range(unit, check.simulated().ninety()),
                zh.of(unit, check.simulated().p50()),
                verdict(check).zh()),
        "%s: reported %s, simulated %s (median %s): %s"
            .formatted(
                check.fact().title().en(),
                en.range(unit, check.observed()),
                en.range(unit, check.simulated().ninety()),
                en.of(unit, check.simulated().p50()),
                verdict(check).en()));
  }

  private static Text verdict(FactCheck check) {
    return switch (check.verdict()) {
      case INSIDE -> new Text("区间内", "inside");
      case OUTSIDE -> new Text("区间外", "outside");
      case ECHO -> new Text("恒等回声，不作检验", "an echo, no test");
      case NOT_SIMULATED -> new Text("未模拟到", "not simulated");
    };
  }
}
