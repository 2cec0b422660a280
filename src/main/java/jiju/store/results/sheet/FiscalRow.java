package jiju.store.results.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Findings;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.LedgerLine;
import jiju.analysis.fiscal.PerMu;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * A row of the ledger table: a line of a year, the sum of a year, or everything.
 *
 * @param year calendar year, or {@code all}
 * @param instrument id of the line, or {@code all}
 * @param costYuan cash out; {@code NaN} where the line is none
 * @param line what the row is about where it is a line of a year
 * @param perMu where the row is the sum of a whole year
 * @param gain means of additional firms, jobs and tax at the end of the row; {@code NaN}: none
 * @param summary what the row is about where it is everything
 */
record FiscalRow(
    String scenario,
    String park,
    String year,
    String instrument,
    int months,
    double costYuan,
    double commitmentsYuan,
    Optional<LedgerLine> line,
    Optional<PerMu> perMu,
    MeanGain gain,
    Optional<FiscalSummary> summary) {
  static final String ALL = "all";

  static final Comparator<FiscalRow> ORDER =
      Comparator.comparing(FiscalRow::scenario)
          .thenComparing(FiscalRow::park)
          .thenComparing(FiscalRow::year)
          .thenComparing(FiscalRow::instrument);

  /** Additional firms, jobs and tax, on average. */
  record MeanGain(double firms, double jobs, double taxYuan) {
    static final MeanGain NONE = new MeanGain(Double.NaN, Double.NaN, Double.NaN);
  }

  /** Every row of the findings, sorted. */
  static List<FiscalRow> of(Findings findings) {
    List<FiscalRow> rows = new ArrayList<>();
    findings.ledger().forEach(line -> rows.add(of(line)));
    for (FiscalSummary summary : findings.fiscal()) {
      rows.add(of(summary, findings));
      years(findings, summary).forEach(year -> rows.add(sumOf(year, findings)));
    }
    rows.sort(ORDER);
    return rows;
  }

  private static FiscalRow of(LedgerLine line) {
    return new FiscalRow(
        line.scenario(),
        line.park(),
        Integer.toString(line.year()),
        line.instrument().id(),
        line.months(),
        isCash(line) ? line.moved().mean() : Double.NaN,
        line.committedYuan(),
        Optional.of(line),
        Optional.empty(),
        MeanGain.NONE,
        Optional.empty());
  }

  static boolean isCash(LedgerLine line) {
    return line.instrument().kind() == Instrument.Kind.COST
        || line.instrument().kind() == Instrument.Kind.CAPITAL;
  }

  private static FiscalRow of(FiscalSummary summary, Findings findings) {
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
        ALL,
        ALL,
        months,
        summary.costYuan().mean(),
        summary.commitmentsYuan().mean(),
        Optional.empty(),
        Optional.empty(),
        gain,
        Optional.of(summary));
  }

  private static List<List<LedgerLine>> years(Findings findings, FiscalSummary summary) {
    List<LedgerLine> lines =
        findings.ledger().stream()
            .filter(line -> line.scenario().equals(summary.scenario()))
            .filter(line -> line.park().equals(summary.park()))
            .toList();
    return lines.stream()
        .map(LedgerLine::year)
        .distinct()
        .map(year -> lines.stream().filter(line -> line.year() == year).toList())
        .toList();
  }

  private static FiscalRow sumOf(List<LedgerLine> year, Findings findings) {
    LedgerLine any = year.get(0);
    return new FiscalRow(
        any.scenario(),
        any.park(),
        Integer.toString(any.year()),
        ALL,
        any.months(),
        year.stream().filter(FiscalRow::isCash).mapToDouble(line -> line.moved().mean()).sum(),
        year.stream().mapToDouble(LedgerLine::committedYuan).sum(),
        Optional.empty(),
        findings.perMu().stream()
            .filter(one -> one.scenario().equals(any.scenario()) && one.park().equals(any.park()))
            .filter(one -> one.year() == any.year())
            .findFirst(),
        gainAtEndOf(any, findings),
        Optional.empty());
  }

  private static MeanGain gainAtEndOf(LedgerLine year, Findings findings) {
    Month december = Month.of(year.year(), 12);
    Month last = findings.provenance().end();
    Month end = december.isAfter(last) ? last : december;
    return new MeanGain(
        mean(findings, year, Metric.FIRMS, end),
        mean(findings, year, Metric.EMPLOYEES, end),
        mean(findings, year, Metric.TAX_CUMULATIVE_YUAN, end));
  }

  private static double mean(Findings findings, LedgerLine line, Metric metric, Month month) {
    Optional<DifferenceSeries> series =
        findings.findDifferences(line.scenario(), line.park(), metric);
    return series
        .filter(one -> one.covers(month))
        .map(one -> one.at(month).mean())
        .orElse(Double.NaN);
  }
}
