package jiju.chart;

import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.scenario.Metric;
import jiju.unit.Month;
import jiju.unit.Scale;

/** Sentences of answer that follow from paired differences. */
final class Answers {
  /** How much wider an earlier gap must be than the last to be worth a sentence. */
  private static final double TRANSIENT = 2;

  private final Studio studio;

  Answers(Studio studio) {
    this.studio = studio;
  }

  /** What a variant changes: at the end, and where the gap was much wider before. */
  String difference(Metric metric, DifferenceSeries series) {
    return atEnd(metric, series) + widest(metric, series);
  }

  /** When policies are judged; the last month of a series that does not reach so far. */
  private Month judgedAt(DifferenceSeries series) {
    Month judged = studio.findings().judgedAt();
    return series.covers(judged) ? judged : series.end();
  }

  private String widest(Metric metric, DifferenceSeries series) {
    Month judged = judgedAt(series);
    Month widest = judged;
    for (Month month = series.start(); !month.isAfter(judged); month = month.plus(1)) {
      if (Math.abs(series.at(month).mean()) > Math.abs(series.at(widest).mean())) {
        widest = month;
      }
    }
    double gap = series.at(widest).mean();
    return Math.abs(gap) <= TRANSIENT * Math.abs(series.at(judgedAt(series)).mean())
        ? ""
        : studio.say(
            "answer.widest", widest.in(studio.language()), studio.scale(metric, gap).change(gap));
  }

  /** More, less, nothing, or not to be told apart. */
  private String atEnd(Metric metric, DifferenceSeries series) {
    Difference end = series.at(judgedAt(series));
    String month = judgedAt(series).in(studio.language());
    if (isAlwaysEqual(end)) {
      return studio.say("answer.equal", month, studio.metric(metric));
    }
    double largest = Math.max(Math.abs(end.interval().low()), Math.abs(end.interval().high()));
    Scale scale = studio.scale(metric, Math.max(largest, Math.abs(end.mean())));
    String interval = scale.range(end.interval().low(), end.interval().high());
    if (!end.interval().isDefined() || end.interval().contains(0)) {
      return studio.say(
          "answer.unidentified", month, scale.change(end.mean()), interval, studio.metric(metric));
    }
    boolean less = end.mean() < 0;
    return studio.say(
        less ? "answer.less" : "answer.more",
        month,
        scale.write(Math.abs(end.mean())),
        interval,
        studio.percent().write(less ? end.lossRate() : end.winRate()),
        studio.metric(metric));
  }

  private static boolean isAlwaysEqual(Difference difference) {
    return difference.band().p05() == 0 && difference.band().p95() == 0 && difference.mean() == 0;
  }
}
