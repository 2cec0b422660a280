package jiju.store.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import jiju.analysis.Findings;
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
import jiju.scenario.Instrument;
import jiju.store.table.Csv;
import jiju.store.table.Row;
import jiju.unit.Text;

/** {@code fiscal.csv}: the public ledger, with its sums and what an additional firm costs. */
final class FiscalTable {
  static final String FILE = "fiscal.csv";

  private static final Band NO_BAND = Bands.of(new double[0]);

  static final Columns<FiscalRow> COLUMNS = columns();

  private FiscalTable() {}

  private static Columns<FiscalRow> columns() {
    Columns<FiscalRow> columns =
        new Columns<FiscalRow>()
            .text(Heading.SCENARIO, FiscalRow::scenario)
            .text(Heading.PARK, FiscalRow::park)
            .text(Heading.YEAR, FiscalRow::year)
            .text(Heading.INSTRUMENT, FiscalRow::instrument)
            .text(Heading.KIND, FiscalTable::kind)
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
    number(columns, Heading.PRESENT_COST_YUAN, FiscalTable::presentCost);
    number(columns, Heading.PRESENT_COST_8PCT_YUAN, FiscalTable::presentCostAt8Percent);
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

  static void write(Path folder, Findings findings) throws IOException {
    Csv.write(folder.resolve(FILE), COLUMNS.all(), FiscalRow.of(findings).stream());
  }

  /** The lines of the ledger, sums left out. */
  static List<LedgerLine> readLedger(Path folder, Cases cases) throws IOException {
    List<LedgerLine> lines = new ArrayList<>();
    Csv.read(
        folder.resolve(FILE),
        row -> {
          if (!Columns.text(row, Heading.INSTRUMENT).equals(FiscalRow.ALL)) {
            lines.add(line(row));
          }
        });
    return lines.stream()
        .sorted(
            Comparator.<LedgerLine>comparingInt(line -> cases.position(line.scenario()))
                .thenComparingInt(line -> Line.parkPosition(cases, line.scenario(), line.park()))
                .thenComparingInt(LedgerLine::year)
                .thenComparing(LedgerLine::instrument))
        .toList();
  }

  private static LedgerLine line(Row row) {
    return new LedgerLine(
        Columns.text(row, Heading.SCENARIO),
        Columns.text(row, Heading.PARK),
        Columns.count(row, Heading.YEAR),
        Columns.count(row, Heading.MONTHS),
        instrument(row),
        Columns.band(row),
        Columns.number(row, Heading.COMMITMENTS_YUAN));
  }

  private static Instrument instrument(Row row) {
    for (Instrument instrument : Instrument.values()) {
      if (instrument.id().equals(Columns.text(row, Heading.INSTRUMENT))) {
        return instrument;
      }
    }
    throw row.malformed("no instrument " + Columns.text(row, Heading.INSTRUMENT));
  }
}
