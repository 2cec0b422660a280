package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.statistics.Band;
import jiju.analysis.validation.FactCheck;
import jiju.scenario.Observation;
import jiju.store.table.Csv;
import jiju.store.table.Row;

/** {@code validation.csv}: every observed fact against the ensemble. */
final class ValidationTable {
  static final String FILE = "validation.csv";

  static final Columns<FactCheck> COLUMNS =
      new Columns<FactCheck>()
          .text(Heading.SCENARIO, FactCheck::scenario)
          .text(Heading.FACT, check -> check.fact().id())
          .number(Heading.PLATFORM_GROSS_UP, FactCheck::platformGrossUp)
          .text(Heading.METRIC, check -> check.fact().quantity())
          .text(Heading.PARK, check -> check.fact().park())
          .month(Heading.AT, FactCheck::at)
          .number(Heading.OBSERVED, check -> check.fact().value())
          .interval(Heading.OBSERVED_LOW, Heading.OBSERVED_HIGH, FactCheck::observed)
          .band(FactCheck::simulated)
          .text(Heading.VERDICT, check -> check.verdict().id())
          .text(Heading.USE, check -> check.use().code())
          .number(Heading.MEDIAN_ERROR, FactCheck::medianError)
          .number(Heading.SHARPNESS, FactCheck::sharpness)
          .number(Heading.CRPS, FactCheck::crps)
          .text(Heading.SOURCE, check -> check.fact().source().en());

  private ValidationTable() {}

  static void write(Path folder, List<FactCheck> checks) throws IOException {
    Csv.write(
        folder.resolve(FILE),
        COLUMNS.all(),
        checks.stream()
            .sorted(
                Comparator.comparing(FactCheck::scenario)
                    .thenComparing(check -> check.fact().id())
                    .thenComparingDouble(FactCheck::platformGrossUp)));
  }

  static List<FactCheck> read(Path folder, Cases cases) throws IOException {
    List<FactCheck> checks = new ArrayList<>();
    Csv.read(folder.resolve(FILE), row -> checks.add(check(row, cases)));
    return checks.stream().sorted(order(cases)).toList();
  }

  private static FactCheck check(Row row, Cases cases) {
    String scenario = Columns.text(row, Heading.SCENARIO);
    Observation fact = cases.fact(scenario, Columns.text(row, Heading.FACT));
    Band simulated = Columns.band(row);
    return new FactCheck(
        scenario,
        fact,
        Columns.number(row, Heading.PLATFORM_GROSS_UP),
        Columns.month(row, Heading.AT),
        simulated,
        verdict(row),
        use(row),
        Columns.number(row, Heading.SHARPNESS),
        Columns.number(row, Heading.CRPS));
  }

  private static FactCheck.Verdict verdict(Row row) {
    for (FactCheck.Verdict verdict : FactCheck.Verdict.values()) {
      if (verdict.id().equals(Columns.text(row, Heading.VERDICT))) {
        return verdict;
      }
    }
    throw row.malformed("no verdict " + Columns.text(row, Heading.VERDICT));
  }

  private static FactCheck.Use use(Row row) {
    for (FactCheck.Use use : FactCheck.Use.values()) {
      if (use.code().equals(Columns.text(row, Heading.USE))) {
        return use;
      }
    }
    throw row.malformed("no use " + Columns.text(row, Heading.USE));
  }

  private static Comparator<FactCheck> order(Cases cases) {
    return Comparator.<FactCheck>comparingInt(check -> cases.position(check.scenario()))
        .thenComparingInt(
            check -> cases.get(check.scenario()).scenario().observations().indexOf(check.fact()))
        .thenComparingDouble(FactCheck::platformGrossUp);
  }
}
