package jiju.store.results.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jiju.analysis.Findings;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.LedgerLine;
import jiju.analysis.fiscal.PerMu;
import jiju.scenario.Metric;
import jiju.store.results.sheet.FiscalRow.MeanGain;
import jiju.unit.Month;

/** The rows of the ledger table, put together from findings about any number of parks. */
final class FiscalRows {
  private final Findings findings;
  private final Map<Year, List<LedgerLine>> years;
  private final Map<Year, PerMu> perMu;
  private final Map<Line, DifferenceSeries> gains;

  /** A calendar year of a park. */
  private record Year(String scenario, String park, int year) {}

  private FiscalRows(Findings findings) {
    this.findings = findings;
    this.years =
        findings.ledger().stream()
            .collect(
                Collectors.groupingBy(line -> new Year(line.scenario(), line.park(), line.year())));
    this.perMu = byKey(findings.perMu(), one -> new Year(one.scenario(), one.park(), one.year()));
    this.gains =
        byKey(findings.differences(), one -> new Line(one.scenario(), one.park(), one.metric()));
  }

  private static <K, T> Map<K, T> byKey(List<T> all, Function<T, K> key) {
    return all.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  /** Every row of the findings, sorted. */
  static List<FiscalRow> of(Findings findings) {
    return new FiscalRows(findings).sorted();
  }

  private List<FiscalRow> sorted() {
    List<FiscalRow> rows = new ArrayList<>();
    findings.ledger().forEach(line -> rows.add(FiscalRow.of(line)));
    findings.fiscal().forEach(summary -> rows.add(everything(summary)));
    years.forEach((year, lines) -> rows.add(sumOf(year, lines)));
    rows.sort(FiscalRow.ORDER);
    return rows;
  }

  private FiscalRow everything(FiscalSummary summary) {
    int months = summary.horizon().since(findings.provenance().start()) + 1;
    MeanGain gain =
        summary
            .gain()
            .map(
                more ->
                    new MeanGain(more.firms().mean(), more.jobs().mean(), more.taxYuan().mean()))
            .orElse(MeanGain.NONE);
    return new FiscalRow(
        summary.scenario(),
        summary.park(),
        FiscalRow.ALL,
        FiscalRow.ALL,
        months,
        summary.costYuan().mean(),
        summary.commitmentsYuan().mean(),
        Optional.empty(),
        Optional.empty(),
        gain,
        Optional.of(summary));
  }

  private FiscalRow sumOf(Year year, List<LedgerLine> lines) {
    return new FiscalRow(
        year.scenario(),
        year.park(),
        Integer.toString(year.year()),
        FiscalRow.ALL,
        lines.get(0).months(),
        lines.stream().filter(FiscalRow::isCash).mapToDouble(line -> line.moved().mean()).sum(),
        lines.stream().mapToDouble(LedgerLine::committedYuan).sum(),
        Optional.empty(),
        Optional.ofNullable(perMu.get(year)),
        gainAtEndOf(year),
        Optional.empty());
  }

  private MeanGain gainAtEndOf(Year year) {
    Month december = Month.of(year.year(), 12);
    Month last = findings.provenance().end();
    Month end = december.isAfter(last) ? last : december;
    return new MeanGain(
        mean(year, Metric.FIRMS, end),
        mean(year, Metric.EMPLOYEES, end),
        mean(year, Metric.TAX_CUMULATIVE_YUAN, end));
  }

  private double mean(Year year, Metric metric, Month month) {
    return Optional.ofNullable(gains.get(new Line(year.scenario(), year.park(), metric)))
        .filter(one -> one.covers(month))
        .map(one -> one.at(month).mean())
        .orElse(Double.NaN);
  }
}
