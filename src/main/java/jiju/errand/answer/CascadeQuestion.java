package jiju.errand.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.attribution.AnchorLoss;
import jiju.analysis.comparison.Comparison;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.comparison.PairedDifferences;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.uncertainty.Drawn;
import jiju.analysis.uncertainty.Spread;
import jiju.chart.Caption;
import jiju.chart.DifferenceFans;
import jiju.chart.Picture;
import jiju.errand.Console;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.Ensemble;
import jiju.experiment.Gathering;
import jiju.observation.RunRecord;
import jiju.report.Bulletin;
import jiju.scenario.Metric;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Language;
import jiju.unit.Month;
import jiju.unit.Text;

/** What falls when the largest anchor leaves: run by run, with it and without it. */
final class CascadeQuestion implements SideQuestion {
  private static final String CHART = "anchor-loss";
  private static final List<Metric> METRICS =
      List.of(Metric.FIRMS, Metric.EMPLOYEES, Metric.OUTPUT_12M_YUAN, Metric.TAX_12M_YUAN);

  private final AskedScenario asked;
  private final Month loss;
  private final Drawn drawn;
  private final Batch batch;
  private final List<DifferenceSeries> found = new ArrayList<>();
  private Optional<Spread> spread = Optional.empty();

  CascadeQuestion(AskedScenario asked, Month loss, Drawn drawn, long seed, int replications) {
    this.drawn = drawn;
    this.asked = asked;
    this.loss = loss;
    Arm kept = new Arm("kept", asked.untilEnd());
    Arm lost = new Arm("lost", AnchorLoss.in(loss, asked.untilEnd()));
    this.batch = new Batch(List.of(kept, lost), seed, replications, drawn.nature());
  }

  @Override
  public int replications() {
    return batch.replications();
  }

  @Override
  public int runs() {
    return batch.specifications().size();
  }

  @Override
  public void measure(Laboratory laboratory, Console console) {
    Gathering gathering = new Gathering(batch, Optional.empty(), () -> {});
    laboratory.execute(batch.specifications(), gathering);
    List<Ensemble> both = gathering.ensembles();
    for (Metric metric : METRICS) {
      found.add(new Comparison().series(both.get(0), both.get(1), RunRecord.ALL, metric));
    }
    spread = drawn.spread(PairedDifferences.subtract(output(both.get(1)), output(both.get(0))));
  }

  private double[] output(Ensemble runs) {
    return runs.values(RunRecord.ALL, Metric.OUTPUT_12M_YUAN, afterwards());
  }

  /** Two years after the loss, or at the last month. */
  private Month afterwards() {
    Month later = loss.plus(24);
    return later.isAfter(asked.end()) ? asked.end() : later;
  }

  @Override
  public Text answer() {
    Text firms = change(0);
    Text jobs = change(1);
    Text output = change(2);
    Text left = Said.month(loss);
    Text then = Said.month(afterwards());
    Text loss = new Text("产值之差", "The loss of output");
    Text ground = GroundWords.of(drawn).headline(loss, spread);
    return Said.join(fallen(left, then, firms, jobs, output), ground);
  }

  private static Text fallen(Text left, Text then, Text firms, Text jobs, Text output) {
    return new Text(
        "若最大的龙头企业在 "
            + left.zh()
            + " 迁出，到 "
            + then.zh()
            + "：主体 "
            + firms.zh()
            + "，就业 "
            + jobs.zh()
            + "，近十二个月产值 "
            + output.zh()
            + "。",
        "If the largest anchor firm leaves in "
            + left.en()
            + ", by "
            + then.en()
            + ": firms "
            + firms.en()
            + ", jobs "
            + jobs.en()
            + ", output of twelve months "
            + output.en()
            + ".");
  }

  private Text change(int metric) {
    Difference difference = found.get(metric).at(afterwards());
    return Said.change(
        METRICS.get(metric).unit(), new Estimate(difference.mean(), difference.interval()));
  }

  @Override
  public StudyTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int month = 0; month < found.get(0).differences().size(); month++) {
      for (DifferenceSeries series :
          found.stream()
              .sorted(java.util.Comparator.comparing(one -> one.metric().id()))
              .toList()) {
        Difference difference = series.differences().get(month);
        rows.add(
            List.of(
                series.start().plus(month).toString(),
                series.metric().id(),
                StudyTable.cell(difference.mean()),
                StudyTable.cell(difference.interval().low()),
                StudyTable.cell(difference.interval().high()),
                StudyTable.cell(difference.band().p05()),
                StudyTable.cell(difference.band().p50()),
                StudyTable.cell(difference.band().p95())));
      }
    }
    return new StudyTable("anchor_loss.csv", COLUMNS, rows);
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of("month", "月份", "month"),
          StudyColumn.of("metric", "指标标识", "id of the metric"),
          StudyColumn.of("diff_mean", "迁出与未迁出之差的平均值", "mean difference, lost minus kept"),
          StudyColumn.of("ci_low", "95% 置信区间下限", "lower end of the 95 % confidence interval"),
          StudyColumn.of("ci_high", "95% 置信区间上限", "upper end of the 95 % confidence interval"),
          StudyColumn.of("diff_p05", "配对差的 5% 分位数", "5 % quantile of the paired differences"),
          StudyColumn.of("diff_p50", "配对差的中位数", "median of the paired differences"),
          StudyColumn.of("diff_p95", "配对差的 95% 分位数", "95 % quantile of the paired differences"));

  @Override
  public Picture picture(Text footer, Language language) {
    Text left = Said.month(loss);
    Caption caption =
        new Caption(
            CHART,
            new Text(
                "如果最大的龙头企业在 " + left.zh() + " 迁出？",
                "What if the largest anchor firm leaves in " + left.en() + "?"),
            answer(),
            footer);
    return new DifferenceFans(List.of(found.get(0), found.get(2)), asked.untilEnd().first().span())
        .picture(caption, language);
  }

  @Override
  public Bulletin.Section section() {
    return new Bulletin.Section(
        new Text("失去最大的龙头企业", "Losing the largest anchor firm"),
        List.of(new Bulletin.Words(answer()), new Bulletin.Drawing(CHART)));
  }
}
