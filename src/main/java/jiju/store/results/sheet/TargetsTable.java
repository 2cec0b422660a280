package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.statistics.Wilson;
import jiju.analysis.target.TargetOutcome;
import jiju.scenario.Goal;
import jiju.store.table.Csv;
import jiju.store.table.Row;
import jiju.unit.Month;

/**
 * {@code targets.csv}: a row per scenario and target, with the target at 80 and 120 % beside it.
 */
final class TargetsTable {
  static final String FILE = "targets.csv";

  /** A target at its three levels. */
  record Triple(TargetOutcome at80, TargetOutcome whole, TargetOutcome at120) {
    String scenario() {
      return whole.scenario();
    }

    Goal goal() {
      return whole.goal();
    }
  }

  static final Columns<Triple> COLUMNS = columns();

  private TargetsTable() {}

  private static Columns<Triple> columns() {
    Columns<Triple> columns =
        new Columns<Triple>()
            .text(Heading.SCENARIO, Triple::scenario)
            .text(Heading.TARGET, row -> row.goal().id())
            .number(Heading.PROBABILITY, row -> probability(row.whole()))
            .interval(Heading.CI_LOW, Heading.CI_HIGH, row -> interval(row.whole()))
            .month(Heading.FIRST_PASSAGE_P50, row -> row.whole().firstPassageP50())
            .number(Heading.PROBABILITY_AT_80, row -> probability(row.at80()))
            .interval(Heading.CI_LOW_AT_80, Heading.CI_HIGH_AT_80, row -> interval(row.at80()))
            .month(Heading.FIRST_PASSAGE_P50_AT_80, row -> row.at80().firstPassageP50())
            .number(Heading.PROBABILITY_AT_120, row -> probability(row.at120()))
            .interval(Heading.CI_LOW_AT_120, Heading.CI_HIGH_AT_120, row -> interval(row.at120()))
            .month(Heading.FIRST_PASSAGE_P50_AT_120, row -> row.at120().firstPassageP50())
            .number(Heading.COMMIT_P80, row -> row.whole().commitP80());
    return columns
        .text(Heading.PARK, row -> row.goal().park())
        .text(Heading.METRIC, row -> row.goal().metric().id())
        .number(Heading.LEVEL, row -> row.goal().atLeast())
        .month(Heading.BY, row -> Optional.of(row.goal().by()))
        .number(Heading.N, row -> row.whole().everReached().n())
        .number(Heading.REACHED, row -> row.whole().everReached().successes())
        .number(Heading.REACHED_AT_80, row -> row.at80().everReached().successes())
        .number(Heading.REACHED_AT_120, row -> row.at120().everReached().successes());
  }

  private static double probability(TargetOutcome outcome) {
    return outcome.probability().map(Proportion::value).orElse(Double.NaN);
  }

  private static Interval interval(TargetOutcome outcome) {
    return outcome.probability().map(Proportion::interval).orElse(Interval.UNDEFINED);
  }

  static void write(Path folder, List<TargetOutcome> outcomes) throws IOException {
    List<Triple> rows = new ArrayList<>();
    for (int i = 0; i + 2 < outcomes.size(); i += 3) {
      rows.add(new Triple(outcomes.get(i), outcomes.get(i + 1), outcomes.get(i + 2)));
    }
    rows.sort(Comparator.comparing(Triple::scenario).thenComparing(row -> row.goal().id()));
    Csv.write(folder.resolve(FILE), COLUMNS.all(), rows.stream());
  }

  static List<TargetOutcome> read(Path folder, Cases cases) throws IOException {
    List<TargetOutcome> outcomes = new ArrayList<>();
    Csv.read(
        folder.resolve(FILE),
        row -> {
          outcomes.add(outcome(row, cases, 0.8, Heading.PROBABILITY_AT_80, Heading.REACHED_AT_80));
          outcomes.add(outcome(row, cases, 1, Heading.PROBABILITY, Heading.REACHED));
          outcomes.add(
              outcome(row, cases, 1.2, Heading.PROBABILITY_AT_120, Heading.REACHED_AT_120));
        });
    return outcomes.stream().sorted(order(cases)).toList();
  }

  private static TargetOutcome outcome(
      Row row, Cases cases, double factor, Heading probability, Heading reached) {
    String scenario = Columns.text(row, Heading.SCENARIO);
    int n = Columns.count(row, Heading.N);
    double share = Columns.number(row, probability);
    return new TargetOutcome(
        scenario,
        cases.goal(scenario, Columns.text(row, Heading.TARGET)),
        factor,
        Double.isNaN(share)
            ? Optional.empty()
            : Optional.of(Wilson.of((int) Math.round(share * n), n)),
        Wilson.of(Columns.count(row, reached), n),
        firstPassage(row, factor),
        Columns.number(row, Heading.COMMIT_P80));
  }

  private static Optional<Month> firstPassage(Row row, double factor) {
    Heading at120 = Heading.FIRST_PASSAGE_P50_AT_120;
    Heading otherThanAt80 = factor > 1 ? at120 : Heading.FIRST_PASSAGE_P50;
    return Columns.month(row, factor < 1 ? Heading.FIRST_PASSAGE_P50_AT_80 : otherThanAt80);
  }

  private static Comparator<TargetOutcome> order(Cases cases) {
    return Comparator.<TargetOutcome>comparingInt(one -> cases.position(one.scenario()))
        .thenComparingInt(one -> cases.get(one.scenario()).scenario().targets().indexOf(one.goal()))
        .thenComparingDouble(TargetOutcome::factor);
  }
}
