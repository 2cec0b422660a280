package jiju.store.results.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import jiju.analysis.comparison.Difference;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Interval;
import jiju.store.table.Column;
import jiju.store.table.Decimal;
import jiju.store.table.Row;
import jiju.unit.Month;

/** Puts the columns of a table together, and reads the groups among them back. */
final class Columns<T> {
  private final List<Column<T>> columns = new ArrayList<>();

  Columns<T> text(Heading heading, Function<T, String> cell) {
    columns.add(new Column<>(heading.id(), cell));
    return this;
  }

  Columns<T> number(Heading heading, ToDoubleFunction<T> cell) {
    return text(heading, row -> Decimal.of(cell.applyAsDouble(row)));
  }

  Columns<T> month(Heading heading, Function<T, Optional<Month>> cell) {
    return text(heading, row -> cell.apply(row).map(Month::toString).orElse(""));
  }

  Columns<T> interval(Heading low, Heading high, Function<T, Interval> cell) {
    return number(low, row -> cell.apply(row).low()).number(high, row -> cell.apply(row).high());
  }

  Columns<T> band(Function<T, Band> cell) {
    return number(Heading.N, row -> cell.apply(row).n())
        .number(Heading.MEAN, row -> cell.apply(row).mean())
        .number(Heading.SD, row -> cell.apply(row).sd())
        .number(Heading.P05, row -> cell.apply(row).p05())
        .number(Heading.P25, row -> cell.apply(row).p25())
        .number(Heading.P50, row -> cell.apply(row).p50())
        .number(Heading.P75, row -> cell.apply(row).p75())
        .number(Heading.P95, row -> cell.apply(row).p95());
  }

  Columns<T> difference(Function<T, Difference> cell) {
    return number(Heading.DIFF_MEAN, row -> cell.apply(row).mean())
        .interval(Heading.CI_LOW, Heading.CI_HIGH, row -> cell.apply(row).interval())
        .number(Heading.WIN_RATE, row -> cell.apply(row).winRate())
        .number(Heading.VARIANCE_REDUCTION, row -> cell.apply(row).varianceReduction())
        .number(Heading.LOSS_RATE, row -> cell.apply(row).lossRate())
        .number(Heading.N, row -> cell.apply(row).band().n())
        .number(Heading.DIFF_SD, row -> cell.apply(row).band().sd())
        .number(Heading.DIFF_P05, row -> cell.apply(row).band().p05())
        .number(Heading.DIFF_P25, row -> cell.apply(row).band().p25())
        .number(Heading.DIFF_P50, row -> cell.apply(row).band().p50())
        .number(Heading.DIFF_P75, row -> cell.apply(row).band().p75())
        .number(Heading.DIFF_P95, row -> cell.apply(row).band().p95());
  }

  List<Column<T>> all() {
    return List.copyOf(columns);
  }

  static String text(Row row, Heading heading) {
    return row.text(heading.id());
  }

  static double number(Row row, Heading heading) {
    return row.number(heading.id());
  }

  static int count(Row row, Heading heading) {
    return row.count(heading.id());
  }

  static Optional<Month> month(Row row, Heading heading) {
    return row.isEmpty(heading.id()) ? Optional.empty() : Optional.of(row.month(heading.id()));
  }

  static Interval interval(Row row, Heading low, Heading high) {
    return new Interval(number(row, low), number(row, high));
  }

  static Band band(Row row) {
    return new Band(
        count(row, Heading.N),
        number(row, Heading.MEAN),
        number(row, Heading.SD),
        number(row, Heading.P05),
        number(row, Heading.P25),
        number(row, Heading.P50),
        number(row, Heading.P75),
        number(row, Heading.P95));
  }

  static Difference difference(Row row) {
    return new Difference(
        new Band(
            count(row, Heading.N),
            number(row, Heading.DIFF_MEAN),
            number(row, Heading.DIFF_SD),
            number(row, Heading.DIFF_P05),
            number(row, Heading.DIFF_P25),
            number(row, Heading.DIFF_P50),
            number(row, Heading.DIFF_P75),
            number(row, Heading.DIFF_P95)),
        interval(row, Heading.CI_LOW, Heading.CI_HIGH),
        number(row, Heading.WIN_RATE),
        number(row, Heading.LOSS_RATE),
        number(row, Heading.VARIANCE_REDUCTION));
  }
}
