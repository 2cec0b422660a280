package jiju.store.results.sheet;

import java.util.Comparator;
import java.util.Optional;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.LedgerLine;
import jiju.analysis.fiscal.PerMu;
import jiju.scenario.Instrument;

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

  /** A line of a year. */
  static FiscalRow of(LedgerLine line) {
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
}
