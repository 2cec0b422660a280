package jiju.errand.answer;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
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
          Scale scale = scale(unit, estimate, language);
          String change = scale.change(estimate.value());
          if (!interval.isDefined()) {
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
          return interval.isDefined()
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
