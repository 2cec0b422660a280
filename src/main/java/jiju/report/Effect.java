package jiju.report;

import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * How one metric differs from the baseline: at the end, and where the gap is widest.
 *
 * @param level mean of the baseline in the last month
 */
record Effect(Difference end, double level, Month widestMonth, Difference widest) {
  /** A difference below this share of the baseline is told, but nothing is built on it. */
  static final double NEGLIGIBLE = 0.01;

  /** How much wider the widest gap must be than the last to be worth a sentence. */
  private static final double TRANSIENT = 3;

  static Optional<Effect> find(Findings findings, Case variant, Metric metric) {
    return findings
        .findDifferences(variant.id(), Page.PARK, metric)
        .map(
            series -> {
              Month month = widestMonth(series, findings.judgedAt());
              return new Effect(
                  series.at(findings.judgedAt()),
                  level(findings, metric, findings.judgedAt()),
                  month,
                  series.at(month));
            });
  }

  private static double level(Findings findings, Metric metric, Month month) {
    return findings
        .findSeries(findings.baseline().id(), Page.PARK, metric)
        .filter(series -> series.covers(month))
        .map(series -> series.at(month).mean())
        .orElse(Double.NaN);
  }

  private static Month widestMonth(DifferenceSeries series, Month judged) {
    Month widest = judged;
    for (Month month = series.start(); !month.isAfter(judged); month = month.plus(1)) {
      if (Math.abs(series.at(month).mean()) > Math.abs(series.at(widest).mean())) {
        widest = month;
      }
    }
    return widest;
  }

  boolean rises() {
    return counts() && end.mean() > 0;
  }

  boolean falls() {
    return counts() && end.mean() < 0;
  }

  /** Whether the mean can be told from zero, and is no trifle. */
  private boolean counts() {
    return isIdentified(end) && !(Math.abs(end.mean()) < NEGLIGIBLE * level);
  }

  /** Whether the gap was much wider before: the choice moves things in time. */
  boolean isTransient() {
    return isIdentified(widest) && Math.abs(widest.mean()) > TRANSIENT * Math.abs(end.mean());
  }

  private static boolean isIdentified(Difference difference) {
    return difference.interval().isDefined() && !difference.interval().contains(0);
  }
}
