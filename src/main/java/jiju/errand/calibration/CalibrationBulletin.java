package jiju.errand.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.Marginal;
import jiju.analysis.calibration.Posterior;
import jiju.analysis.calibration.Wave;
import jiju.analysis.validation.FactCheck;
import jiju.experiment.plan.CalibrationMethod;
import jiju.report.Bulletin;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;

/** What a calibration has found, in words and tables. */
final class CalibrationBulletin {
  private final PreparedCalibration prepared;
  private final Posterior posterior;
  private final List<FactCheck> checks;

  CalibrationBulletin(PreparedCalibration prepared, Posterior posterior, List<FactCheck> checks) {
    this.prepared = prepared;
    this.posterior = posterior;
    this.checks = checks;
  }

  private static Text each(Function<Language, String> say) {
    return new Text(say.apply(Language.ZH), say.apply(Language.EN));
  }

  Text footer(String version, long seed) {
    return new Text(
        String.format(
            Locale.ROOT,
            "%s · %d 次模拟，种子 %d · Jiju %s · 模型推演，非预测",
            title().zh(),
            posterior.runs(),
            seed,
            version),
        String.format(
            Locale.ROOT,
            "%s · %d runs, seed %d · Jiju %s · model projection, not a forecast",
            title().en(),
            posterior.runs(),
            seed,
            version));
  }

  private Text title() {
    return prepared.scenario().scenario().title();
  }

  /** The report. */
  Bulletin page(String version, long seed) {
    return new Bulletin(
        new Text("校准：" + title().zh(), "Calibration: " + title().en()),
        footer(version, seed),
        List.of(
            new Bulletin.Section(
                new Text("事实说了什么", "What the facts say"),
                List.of(
                    new Bulletin.Points(lines()),
                    new Bulletin.Drawing("posterior"),
                    parameters(),
                    new Bulletin.Drawing("ridge"))),
            new Bulletin.Section(
                new Text("后验预测检验", "Posterior-predictive checks"),
                List.of(
                    new Bulletin.Words(
                        new Text(
                            "从后验中每取一组参数，用校准未用过的随机数模拟一次，再与每一条报道对照。",
                            "One run for each draw of the posterior, on luck that the calibration"
                                + " did not use, held against every reported fact.")),
                    new Bulletin.Drawing("facts"),
                    facts())),
            new Bulletin.Section(
                new Text("怎样得到的", "How it was found"), List.of(new Bulletin.Points(method())))));
  }

  /** The main findings, a sentence each. */
  List<Text> lines() {
    List<Text> lines = new ArrayList<>();
    List<Text> learnt = new ArrayList<>();
    List<Text> assumed = new ArrayList<>();
    for (int k = 0; k < posterior.parameters().size(); k++) {
      boolean contracted = posterior.contraction(k) <= Posterior.CONTRACTED;
      (contracted ? learnt : assumed).add(posterior.parameters().get(k).meaning());
    }
    lines.add(
        new Text(
            learnt.isEmpty() ? "事实没有收窄任何一个参数。" : "事实收窄了：" + listed(learnt, Language.ZH) + "。",
            learnt.isEmpty()
                ? "The facts narrow no parameter down."
                : "The facts narrow down: " + listed(learnt, Language.EN) + "."));
    if (!assumed.isEmpty()) {
      lines.add(
          new Text(
              "仍取决于事先假设（先验主导）：" + listed(assumed, Language.ZH) + "。凡依赖这些参数的结论，都要带着这一条看。",
              "Prior-dominated, that is, still resting on what was assumed: "
                  + listed(assumed, Language.EN)
                  + ". Whatever depends on them has to be read so."));
    }
    posterior.ridges().stream().limit(3).forEach(ridge -> lines.add(said(ridge)));
    long judged = checks.stream().filter(CalibrationBulletin::isJudged).count();
    long inside =
        checks.stream().filter(check -> check.verdict() == FactCheck.Verdict.INSIDE).count();
    lines.add(
        new Text(
            judged + " 条可比的事实中，" + inside + " 条落在后验预测的 90% 区间内。",
            "Of "
                + judged
                + " comparable facts "
                + inside
                + " agree with the 90 % band under the posterior."));
    return lines;
  }

  private static boolean isJudged(FactCheck check) {
    return check.verdict() == FactCheck.Verdict.INSIDE
        || check.verdict() == FactCheck.Verdict.OUTSIDE;
  }

  private static String listed(List<Text> texts, Language language) {
    return String.join(
        language == Language.ZH ? "、" : "; ",
        texts.stream().map(text -> text.in(language)).toList());
  }

  private Text said(Posterior.Ridge ridge) {
    String size = String.format(Locale.ROOT, "%.2f", ridge.correlation()).replace('-', '\u2212');
    Text one = meaning(ridge.one());
    Text other = meaning(ridge.other());
    return new Text(
        "“" + one.zh() + "”与“" + other.zh() + "”在一条脊上（相关系数 " + size + "）：事实分不清两者。",
        "“"
            + one.en()
            + "” and “"
            + other.en()
            + "” lie on a ridge (correlation "
            + size
            + "): the facts cannot tell them apart.");
  }

  private Text meaning(String path) {
    return posterior.parameters().stream()
        .filter(parameter -> parameter.path().equals(path))
        .map(FreeParameter::meaning)
        .findFirst()
        .orElse(Bulletin.same(path));
  }

  private Bulletin.Sheet parameters() {
    List<List<Text>> rows = new ArrayList<>();
    for (int k = 0; k < posterior.parameters().size(); k++) {
      FreeParameter parameter = posterior.parameters().get(k);
      double contraction = posterior.contraction(k);
      boolean contracted = contraction <= Posterior.CONTRACTED;
      rows.add(
          List.of(
              parameter.meaning(),
              each(language -> band(parameter.priorMarginal(), parameter.unit(), language)),
              each(
                  language ->
                      band(
                          posterior.marginal(posterior.parameters().indexOf(parameter)),
                          parameter.unit(),
                          language)),
              Bulletin.same(String.format(Locale.ROOT, "%.2f", contraction)),
              contracted ? new Text("已收窄", "narrowed down") : new Text("先验主导", "prior-dominated")));
    }
    return new Bulletin.Sheet(
        new Text("参数：事先与事后（中位数，90% 区间）", "Parameters before and after: median, 90 % band"),
        List.of(
            new Text("参数", "parameter"),
            new Text("先验", "prior"),
            new Text("后验", "posterior"),
            new Text("收缩（标准差之比）", "contraction (ratio of sd)"),
            new Text("判断", "verdict")),
        rows);
  }

  private static String band(Marginal marginal, Unit unit, Language language) {
    Scale scale = unit.scale(Math.abs(marginal.p95()), language);
    String range = scale.range(marginal.p05(), marginal.p95());
    return language == Language.ZH
        ? scale.number(marginal.p50()) + "（" + range + "）"
        : scale.number(marginal.p50()) + " (" + range + ")";
  }

  private Bulletin.Sheet facts() {
    List<List<Text>> rows = new ArrayList<>();
    for (FactCheck check : checks) {
      Unit unit = check.fact().metric().unit();
      rows.add(
          List.of(
              check.fact().title(),
              each(
                  language ->
                      unit.scale(check.fact().high(), language)
                          .range(check.fact().low(), check.fact().high())),
              each(
                  language -> {
                    Scale scale = unit.scale(check.simulated().p95(), language);
                    return scale.number(check.simulated().p50())
                        + (language == Language.ZH ? "（" : " (")
                        + scale.range(check.simulated().p05(), check.simulated().p95())
                        + (language == Language.ZH ? "）" : ")");
                  }),
              verdict(check),
              check.use() == FactCheck.Use.CALIBRATION
                  ? new Text("用于校准", "fitted")
                  : new Text("未用于校准", "not fitted")));
    }
    return new Bulletin.Sheet(
        new Text("报道与后验预测（中位数，90% 区间）", "Reported and predicted: median, 90 % band"),
        List.of(
            new Text("事实", "fact"),
            new Text("报道", "reported"),
            new Text("后验预测", "predicted"),
            new Text("结论", "verdict"),
            new Text("用途", "use")),
        rows);
  }

  private static Text verdict(FactCheck check) {
    return switch (check.verdict()) {
      case INSIDE -> new Text("区间内", "inside");
      case OUTSIDE -> new Text("区间外", "outside");
      case ECHO -> new Text("恒等回声，不作检验", "an echo, no test");
      case NOT_SIMULATED -> new Text("未模拟到", "not simulated");
    };
  }

  private List<Text> method() {
    List<Wave> waves = posterior.waves();
    String left = String.format(Locale.ROOT, "%.1f", 100 * waves.get(waves.size() - 1).left());
    return List.of(
        new Text(
            String.format(
                Locale.ROOT,
                "%d 次模拟，分 %d 批：历史匹配逐批排除与事实不可能相符的取值，最后剩下先验的 %s%%。",
                posterior.runs(),
                waves.size(),
                left),
            String.format(
                Locale.ROOT,
                "%d runs in %d waves: history matching rules out what cannot have been; %s %% of the prior is left.",
                posterior.runs(),
                waves.size(),
                left)),
        inference(),
        new Text(
            "每条报道按区间读取，区间之内不再区分；“至少”不当作区间中点。",
            "Every report is read as an interval, within which nothing is told apart; “at least” is not read as the middle."));
  }

  private Text inference() {
    String size = String.format(Locale.ROOT, "%.0f", posterior.effectiveSize());
    String tolerance = String.format(Locale.ROOT, "%.2f", posterior.tolerance());
    int draws = posterior.draws().size();
    if (posterior.method() == CalibrationMethod.EMULATOR) {
      return new Text(
          String.format(
              Locale.ROOT, "再用二次仿真器（均值与波动）给出似然，从剩下的先验中抽取；保留 %d 组不同的参数，有效样本量 %s。", draws, size),
          String.format(
              Locale.ROOT,
              "Then quadratic emulators of mean and luck give a likelihood to points of what is left; %d different draws are kept, effective size %s.",
              draws,
              size));
    }
    return new Text(
        String.format(
            Locale.ROOT,
            "再用带回归修正的近似贝叶斯计算：容差为一次模拟自身波动的 %s 个标准差；保留 %d 组参数，有效样本量 %s。",
            tolerance,
            draws,
            size),
        String.format(
            Locale.ROOT,
            "Then regression-adjusted approximate Bayesian computation: tolerance %s standard deviations of one run's luck; %d draws are kept, effective size %s.",
            tolerance,
            draws,
            size));
  }
}
