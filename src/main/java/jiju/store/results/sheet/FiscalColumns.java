package jiju.store.results.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import jiju.analysis.comparison.Difference;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.Gain;
import jiju.analysis.fiscal.LedgerLine;
import jiju.analysis.fiscal.Payback;
import jiju.analysis.fiscal.PerMu;
import jiju.analysis.fiscal.UnitCost;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.unit.Text;

/** The columns of {@code fiscal.csv}. */
final class FiscalColumns {
  private static final Band NO_BAND = Bands.of(new double[0]);

  private FiscalColumns() {}

  static Columns<FiscalRow> all() {
    Columns<FiscalRow> columns =
        new Columns<FiscalRow>()
            .text(Heading.SCENARIO, FiscalRow::scenario)
            .text(Heading.PARK, FiscalRow::park)
            .text(Heading.YEAR, FiscalRow::year)
            .text(Heading.INSTRUMENT, FiscalRow::instrument)
            .text(Heading.KIND, FiscalColumns::kind)
            .number(Heading.MONTHS, FiscalRow::months)
            .number(Heading.COST_YUAN, FiscalRow::costYuan)
            .number(Heading.COMMITMENTS_YUAN, FiscalRow::commitmentsYuan)
            .number(Heading.ADDITIONAL_FIRMS, row -> row.gain().firms())
            .number(Heading.ADDITIONAL_JOBS, row -> row.gain().jobs())
            .number(Heading.ADDITIONAL_TAX_YUAN, row -> row.gain().taxYuan());
    number(columns, Heading.ADDITIONAL_COST_YUAN, gain(Gain::costYuan, Difference::mean));
    number(
        columns,
        Heading.ADDITIONAL_RENT_FORGONE_YUAN,
        gain(Gain::rentForgoneYuan, Difference::mean));
    number(columns, Heading.PRESENT_COST_YUAN, FiscalColumns::presentCost);
    number(columns, Heading.PRESENT_COST_8PCT_YUAN, FiscalColumns::presentCostAt8Percent);
    unitCosts(columns);
    paybacks(columns);
    columns
        .number(Heading.LAND_MU, row -> row.perMu().map(PerMu::landMu).orElse(Double.NaN))
        .number(
            Heading.OUTPUT_YUAN_PER_MU,
            row -> row.perMu().map(one -> one.outputYuanPerMu().p50()).orElse(Double.NaN))
        .number(
            Heading.TAX_YUAN_PER_MU,
            row -> row.perMu().map(one -> one.taxYuanPerMu().p50()).orElse(Double.NaN));
    return columns.band(row -> row.line().map(LedgerLine::moved).orElse(NO_BAND));
  }

  private static void number(
      Columns<FiscalRow> columns, Heading heading, ToDoubleFunction<FiscalSummary> number) {
    columns.number(heading, row -> row.summary().map(number::applyAsDouble).orElse(Double.NaN));
  }

  private static double presentCost(FiscalSummary summary) {
    return summary.presentCostYuan().mean();
  }

  private static double presentCostAt8Percent(FiscalSummary summary) {
    return summary.presentCostAt8PercentYuan().mean();
  }

  private static ToDoubleFunction<FiscalSummary> gain(
      Function<Gain, Difference> difference, ToDoubleFunction<Difference> number) {
    return summary -> summary.gain().map(difference).map(number::applyAsDouble).orElse(Double.NaN);
  }

  private static void unitCosts(Columns<FiscalRow> columns) {
    unitCost(
        columns,
        Gain::yuanPerFirm,
        Heading.YUAN_PER_ADDITIONAL_FIRM,
        Heading.YUAN_PER_ADDITIONAL_FIRM_CI_LOW,
        Heading.YUAN_PER_ADDITIONAL_FIRM_CI_HIGH);
    unitCost(
        columns,
        Gain::yuanPerJob,
        Heading.YUAN_PER_ADDITIONAL_JOB,
        Heading.YUAN_PER_ADDITIONAL_JOB_CI_LOW,
        Heading.YUAN_PER_ADDITIONAL_JOB_CI_HIGH);
    unitCost(
        columns,
        Gain::yuanPerFirmAt8Percent,
        Heading.YUAN_PER_ADDITIONAL_FIRM_8PCT,
        Heading.YUAN_PER_ADDITIONAL_FIRM_8PCT_CI_LOW,
        Heading.YUAN_PER_ADDITIONAL_FIRM_8PCT_CI_HIGH);
    unitCost(
        columns,
        Gain::yuanPerFirmWithRentForgone,
        Heading.YUAN_PER_ADDITIONAL_FIRM_WITH_RENT_FORGONE,
        Heading.YUAN_PER_ADDITIONAL_FIRM_WITH_RENT_FORGONE_CI_LOW,
        Heading.YUAN_PER_ADDITIONAL_FIRM_WITH_RENT_FORGONE_CI_HIGH);
    columns
        .text(Heading.NOTE_ZH, row -> note(row, Gain::yuanPerFirm).zh())
        .text(Heading.NOTE_EN, row -> note(row, Gain::yuanPerFirm).en())
        .text(Heading.JOB_NOTE_ZH, row -> note(row, Gain::yuanPerJob).zh())
        .text(Heading.JOB_NOTE_EN, row -> note(row, Gain::yuanPerJob).en());
  }

  private static void unitCost(
      Columns<FiscalRow> columns,
      Function<Gain, UnitCost> cost,
      Heading value,
      Heading low,
      Heading high) {
    columns
        .number(value, row -> estimate(row, cost).map(Estimate::value).orElse(Double.NaN))
        .interval(
            low,
            high,
            row -> estimate(row, cost).map(Estimate::interval).orElse(Interval.UNDEFINED));
  }

  private static Optional<Estimate> estimate(FiscalRow row, Function<Gain, UnitCost> cost) {
    return row.summary().flatMap(FiscalSummary::gain).map(cost).flatMap(UnitCost::yuan);
  }

  private static Text note(FiscalRow row, Function<Gain, UnitCost> cost) {
    return row.summary()
        .flatMap(FiscalSummary::gain)
        .map(cost)
        .map(UnitCost::note)
        .orElse(Text.EMPTY);
  }

  private static void paybacks(Columns<FiscalRow> columns) {
    columns
        .month(Heading.PAYBACK_MONTH, row -> row.summary().flatMap(all -> all.payback().p50()))
        .text(Heading.PAID_BACK, row -> paidBack(row, FiscalSummary::payback))
        .month(
            Heading.PAYBACK_MONTH_WITH_CAPITAL,
            row -> row.summary().flatMap(all -> all.paybackWithCapital().p50()))
        .text(
            Heading.PAID_BACK_WITH_CAPITAL,
            row -> paidBack(row, FiscalSummary::paybackWithCapital));
    number(columns, Heading.SUNK_CAPITAL_YUAN, FiscalSummary::sunkCapitalYuan);
  }

  private static String paidBack(FiscalRow row, Function<FiscalSummary, Payback> payback) {
    return row.summary()
        .map(payback)
        .map(one -> Integer.toString(one.share().successes()))
        .orElse("");
  }

  private static String kind(FiscalRow row) {
    return row.line()
        .map(line -> line.instrument().kind().name().toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
