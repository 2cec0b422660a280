package jiju.errand.answer;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.Proportion;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Month;
import jiju.unit.Scale;
import jiju.unit.Text;

/** Pieces of sentences in both languages at once. */
final class Said {
  private Said() {}

  /** The same sentence made for each language. */
  static Text in(Function<Language, String> sentence) {
    return new Text(sentence.apply(Language.ZH), sentence.apply(Language.EN));
  }

  static Text month(Month month) {
    return in(month::in);
  }

  /** A number with its unit. */
  static Text number(Unit unit, double value) {
    return in(language -> unit.scale(value, language).write(value));
  }

  /** A signed number with its unit, and its 95 % interval. */
  static Text change(Unit unit, Estimate estimate) {
    return in(
        language -> {
          Interval interval = estimate.interval();
          Scale scale =
              unit == Unit.SHARE ? Scale.points(language) : scale(unit, estimate, language);
          String change = scale.change(estimate.value());
          if (!interval.isDefined() || interval.width() == 0) {
            return change;
          }
          String range = scale.range(interval.low(), interval.high());
          return language == Language.ZH
              ? change + "（95% 置信区间 " + range + "）"
              : change + " (95% confidence interval " + range + ")";
        });
  }

  /** The same for a table: the interval in brackets and nothing else. */
  static Text cell(Unit unit, Estimate estimate) {
    return in(
        language -> {
          Interval interval = estimate.interval();
          Scale scale = scale(unit, estimate, language);
          String change = scale.change(estimate.value());
          return interval.isDefined() && interval.width() > 0
              ? change + " [" + scale.range(interval.low(), interval.high()) + "]"
              : change;
        });
  }

  private static Scale scale(Unit unit, Estimate estimate, Language language) {
    Interval interval = estimate.interval();
    double largest = Math.abs(estimate.value());
    if (interval.isDefined()) {
      largest = Math.max(largest, Math.max(Math.abs(interval.low()), Math.abs(interval.high())));
    }
    return unit.scale(largest, language);
  }

  /** Two changes with their unit: shares change by points. */
  static Text changes(Unit unit, Interval interval) {
    return unit == Unit.SHARE
        ? in(language -> Scale.points(language).range(interval.low(), interval.high()))
        : range(unit, interval);
  }

  /** Two ends with their unit. */
  static Text range(Unit unit, Interval interval) {
    double largest = Math.max(Math.abs(interval.low()), Math.abs(interval.high()));
    return in(language -> unit.scale(largest, language).range(interval.low(), interval.high()));
  }

  /** Two ends in the scale of a larger number, the unit being named elsewhere. */
  static Text bareRange(Unit unit, double largest, Interval interval) {
    return in(
        language -> {
          Scale scale = unit.scale(largest, language);
          String between = language == Language.ZH ? "至" : " to ";
          return scale.number(interval.low()) + between + scale.number(interval.high());
        });
  }

  /** A share of runs with its 95 % interval. */
  static Text probability(Proportion share) {
    return in(
        language -> {
          Scale percent = Scale.percent(language);
          String range = percent.range(share.interval().low(), share.interval().high());
          return language == Language.ZH
              ? percent.write(share.value()) + "（95%置信区间" + range + "）"
              : percent.write(share.value()) + " (95% confidence interval " + range + ")";
        });
  }

  static Text percent(double share) {
    return in(language -> Scale.percent(language).write(share));
  }

  /** Names one after the other. */
  static Text list(Stream<Text> names) {
    var all = names.toList();
    return new Text(
        all.stream().map(Text::zh).collect(Collectors.joining("、")),
        all.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  /** A sentence in both languages with parts in their places, as {@link String#format} has them. */
  static Text sentence(String zh, String en, Text... parts) {
    Object[] chinese = new Object[parts.length];
    Object[] english = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      chinese[i] = parts[i].zh();
      english[i] = parts[i].en();
    }
    return new Text(
        String.format(Locale.ROOT, zh, chinese), String.format(Locale.ROOT, en, english));
  }

  static Text join(Text... parts) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Text part : parts) {
      zh.append(part.zh());
      en.append(part.en());
    }
    return new Text(zh.toString(), en.toString());
  }
}
