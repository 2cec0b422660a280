package jiju.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import jiju.chart.plate.Axis;
import jiju.unit.Month;
import jiju.unit.MonthSpan;
import jiju.unit.Scale;

/** Axes that people can read: years, round numbers with their unit, names. */
final class Axes {
  private static final int MONTHS_A_YEAR = 12;
  private static final int PIXELS_A_YEAR_LABEL = 36;
  private static final int PIXELS_A_STEP = 48;

  private Axes() {}

  /** Where a stock counted at the end of a month stands on the axis of a span. */
  static double endOf(Month month, Month start) {
    return month.since(start) + 1;
  }

  /** Months as years: a mark at every January, the year written in its middle. */
  static Axis time(MonthSpan span, int pixels) {
    List<Double> marks = new ArrayList<>();
    List<Axis.Label> labels = new ArrayList<>();
    int every = 1 + span.months() / MONTHS_A_YEAR * PIXELS_A_YEAR_LABEL / Math.max(1, pixels);
    for (int year = span.from().year(); year <= span.to().year(); year++) {
      double from = Math.max(0, Month.of(year, 1).since(span.from()));
      double to = Math.min(span.months(), Month.of(year, MONTHS_A_YEAR).since(span.from()) + 1);
      if (from > 0) {
        marks.add(from);
      }
      boolean turn = (year - span.from().year()) % every == 0;
      if (turn && (to - from >= MONTHS_A_YEAR / 2.0 || span.months() < MONTHS_A_YEAR)) {
        labels.add(new Axis.Label((from + to) / 2, Integer.toString(year)));
      }
    }
    return new Axis(0, span.months(), marks, labels, "");
  }

  /** Round numbers, in the unit of a scale, on an axis that just holds what it must show. */
  static Axis numbers(double low, double high, Scale scale, int pixels) {
    double top = high > low ? high : low + Math.max(1, Math.abs(low) / 10);
    double room = (top - low) * 0.04;
    double from = low < 0 ? low - room : low;
    double to = top > 0 ? top + room : top;
    int steps = Math.max(2, Math.min(6, pixels / PIXELS_A_STEP));
    BigDecimal step = step((top - low) / scale.divisor() / steps);
    List<Double> marks = new ArrayList<>();
    List<Axis.Label> labels = new ArrayList<>();
    BigDecimal at = ceiling(from / scale.divisor(), step);
    while (at.doubleValue() * scale.divisor() <= to) {
      double value = at.doubleValue() * scale.divisor();
      marks.add(value);
      labels.add(new Axis.Label(value, scale.tick(at)));
      at = at.add(step);
    }
    return new Axis(from, to, marks, labels, "");
  }

  /** From 0 to 100 percent. */
  static Axis percent(Scale scale, String title) {
    List<Double> marks = List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);
    List<Axis.Label> labels =
        marks.stream().map(mark -> new Axis.Label(mark, scale.write(mark))).toList();
    return new Axis(0, 1, marks, labels, title);
  }

  /** A number beside a bar: its unit stands in the title, but for percent, which stands here. */
  static String tag(Scale scale, String number) {
    return scale.unitWord().equals("%") ? number + "%" : number;
  }

  /** Names from above; the first stands at the height {@code names - 1}. */
  static Axis names(List<String> names, String title) {
    List<Axis.Label> labels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      labels.add(new Axis.Label(names.size() - 1 - i, names.get(i)));
    }
    return new Axis(-0.6, names.size() - 0.4, List.of(), labels, title);
  }

  /** The next of 1, 2, 2.5, 5 times a power of ten. */
  private static BigDecimal step(double rough) {
    BigDecimal power = BigDecimal.ONE.movePointRight((int) Math.floor(Math.log10(rough)));
    for (double digit : new double[] {1, 2, 2.5, 5}) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(digit));
      if (step.doubleValue() >= rough * 0.8) {
        return step;
      }
    }
    return power.movePointRight(1);
  }

  private static BigDecimal ceiling(double value, BigDecimal step) {
    return BigDecimal.valueOf(value).divide(step, 0, RoundingMode.CEILING).multiply(step);
  }
}
