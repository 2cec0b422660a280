package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.statistics.Wilson;
import jiju.analysis.target.TargetCurve;
import jiju.scenario.Goal;
import jiju.store.table.Csv;
import jiju.store.table.Row;
import jiju.unit.Month;

/** {@code target_curves.csv}: the probability of every target month by month. */
final class CurvesTable {
  static final String FILE = "target_curves.csv";

  /** A month of a curve. */
  record Point(TargetCurve curve, int month) {
    Proportion probability() {
      return curve.probabilities().get(month);
    }
  }

  static final Columns<Point> COLUMNS =
      new Columns<Point>()
          .text(Heading.SCENARIO, point -> point.curve().scenario())
          .text(Heading.TARGET, point -> point.curve().goal())
          .number(Heading.FACTOR, point -> point.curve().factor())
          .month(Heading.MONTH, point -> Optional.of(point.curve().start().plus(point.month())))
          .number(Heading.PROBABILITY, point -> point.probability().value())
          .interval(Heading.CI_LOW, Heading.CI_HIGH, CurvesTable::interval)
          .number(Heading.N, point -> point.probability().n());

  private CurvesTable() {}

  private static Interval interval(Point point) {
    return point.probability().interval();
  }

  static void write(Path folder, List<TargetCurve> curves) throws IOException {
    Stream<Point> points =
        curves.stream()
            .sorted(
                Comparator.comparing(TargetCurve::scenario)
                    .thenComparing(TargetCurve::goal)
                    .thenComparingDouble(TargetCurve::factor))
            .flatMap(
                curve ->
                    IntStream.range(0, curve.probabilities().size())
                        .mapToObj(month -> new Point(curve, month)));
    Csv.write(folder.resolve(FILE), COLUMNS.all(), points);
  }

  static List<TargetCurve> read(Path folder, Cases cases) throws IOException {
    Map<List<Object>, TargetCurve> empty = new LinkedHashMap<>();
    Map<List<Object>, List<Proportion>> points = new LinkedHashMap<>();
    Csv.read(
        folder.resolve(FILE),
        row -> {
          TargetCurve curve = emptyCurve(row);
          List<Object> key = List.of(curve.scenario(), curve.goal(), curve.factor());
          empty.putIfAbsent(key, curve);
          points.computeIfAbsent(key, curveKey -> new ArrayList<>()).add(proportion(row));
        });
    List<TargetCurve> curves = new ArrayList<>();
    empty.forEach((key, curve) -> curves.add(with(curve, points.getOrDefault(key, List.of()))));
    curves.sort(order(cases));
    return curves;
  }

  private static TargetCurve emptyCurve(Row row) {
    Month start = row.month(Heading.MONTH.id());
    return new TargetCurve(
        Columns.text(row, Heading.SCENARIO),
        Columns.text(row, Heading.TARGET),
        Columns.number(row, Heading.FACTOR),
        start,
        List.of());
  }

  private static TargetCurve with(TargetCurve curve, List<Proportion> probabilities) {
    return new TargetCurve(
        curve.scenario(), curve.goal(), curve.factor(), curve.start(), probabilities);
  }

  private static Proportion proportion(Row row) {
    int n = Columns.count(row, Heading.N);
    return Wilson.of((int) Math.round(Columns.number(row, Heading.PROBABILITY) * n), n);
  }

  private static Comparator<TargetCurve> order(Cases cases) {
    return Comparator.<TargetCurve>comparingInt(curve -> cases.position(curve.scenario()))
        .thenComparingInt(
            curve ->
                cases.get(curve.scenario()).scenario().targets().stream()
                    .map(Goal::id)
                    .toList()
                    .indexOf(curve.goal()))
        .thenComparingDouble(TargetCurve::factor);
  }
}
