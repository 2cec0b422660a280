package jiju.errand;

import jiju.analysis.statistics.Interval;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Scale;

/** Numbers as the sentences of a summary say them. */
record Figures(Language language) {

  String of(Metric metric, double value) {
    return metric.unit().scale(value, language).write(value);
  }

  String of(Unit unit, double value) {
    return unit.scale(value, language).write(value);
  }

  String range(Metric metric, Interval interval) {
    return range(metric.unit(), interval);
  }

  String range(Unit unit, Interval interval) {
    double largest = Math.max(Math.abs(interval.low()), Math.abs(interval.high()));
    return unit.scale(largest, language).range(interval.low(), interval.high());
  }

  String yuan(double value) {
    return Scale.yuan(value, language).write(value);
  }

  String percent(double share) {
    return Scale.percent(language).write(share);
  }

  String signed(Metric metric, double value) {
    return metric.unit().scale(value, language).change(value);
  }
}
