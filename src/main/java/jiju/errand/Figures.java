package jiju.errand;

import java.util.Locale;
import jiju.analysis.statistics.Interval;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.unit.Language;

/** Numbers as a sentence says them: three digits or so, money in 亿元 or bn yuan. */
record Figures(Language language) {
  private static final double HUNDRED_MILLION = 1e8;
  private static final double TEN_THOUSAND = 1e4;

  String of(Metric metric, double value) {
    return metric.unit() == Unit.YUAN ? yuan(value) : plain(value) + unit(metric);
  }

  String range(Metric metric, Interval interval) {
    String between = language == Language.ZH ? " 至 " : " to ";
    boolean money = metric.unit() == Unit.YUAN;
    return money
        ? yuan(interval.low()) + between + yuan(interval.high())
        : plain(interval.low()) + between + plain(interval.high());
  }

  private String unit(Metric metric) {
    String unit = metric.unit().text().in(language);
    return metric.unit() == Unit.FIRMS || metric.unit() == Unit.PERSONS
        ? (language == Language.ZH ? unit : " " + unit)
        : "";
  }

  String yuan(double value) {
    double size = Math.abs(value);
    if (language == Language.ZH) {
      return size >= HUNDRED_MILLION
          ? plain(value / HUNDRED_MILLION) + "亿元"
          : size >= TEN_THOUSAND ? plain(value / TEN_THOUSAND) + "万元" : plain(value) + "元";
    }
    return size >= 1e9
        ? plain(value / 1e9) + " bn yuan"
        : size >= 1e6 ? plain(value / 1e6) + " m yuan" : plain(value) + " yuan";
  }

  String percent(double share) {
    return plain(share * 100) + (language == Language.ZH ? "%" : " %");
  }

  String plain(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    double size = Math.abs(value);
    String form = size >= 100 || value == Math.rint(value) ? "%.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, form, value);
  }

  String signed(Metric metric, double value) {
    return (value > 0 ? "+" : "") + of(metric, value);
  }
}
