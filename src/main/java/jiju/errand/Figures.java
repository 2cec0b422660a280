package jiju.errand;

import jiju.analysis.statistics.Interval;
import jiju.scenario.Metric;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;

/** Numbers of metrics as a sentence says them. */
record Figures(Language language) {

  String of(Metric metric, double value) {
    return scale(metric, value).write(value);
  }

  String signed(Metric metric, double value) {
    return scale(metric, value).change(value);
  }

  String range(Metric metric, Interval interval) {
    double largest = Math.max(Math.abs(interval.low()), Math.abs(interval.high()));
    return scale(metric, largest).range(interval.low(), interval.high());
  }

  String yuan(double value) {
    return Scale.yuan(value, language).write(value);
  }

  String percent(double share) {
    return Scale.percent(language).write(share);
  }

  private Scale scale(Metric metric, double largest) {
    return switch (metric.unit()) {
      case YUAN -> Scale.yuan(largest, language);
      case SHARE -> Scale.percent(language);
      case FIRMS, PERSONS -> Scale.plain(metric.unit().text(), language);
      default -> Scale.plain(Text.EMPTY, language);
    };
  }
}
