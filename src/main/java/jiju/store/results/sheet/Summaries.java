package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.anchor.AnchorDependence;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.Gain;
import jiju.analysis.fiscal.Payback;
import jiju.analysis.fiscal.PerMu;
import jiju.analysis.fiscal.UnitCost;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.Wilson;
import jiju.observation.RunRecord;
import jiju.scenario.Park;
import jiju.store.table.Csv;
import jiju.store.table.Row;
import jiju.unit.Month;
import jiju.unit.Text;

/** Puts together again what is spread over {@code fiscal.csv}, quantities and gains. */
final class Summaries {
  private final Cases cases;
  private final Month horizon;
  private final QuantitiesTable quantities;
  private final GainsTable gains;

  Summaries(Cases cases, Month horizon, QuantitiesTable quantities, GainsTable gains) {
    this.cases = cases;
    this.horizon = horizon;
    this.quantities = quantities;
    this.gains = gains;
  }

  List<FiscalSummary> read(Path folder) throws IOException {
    List<FiscalSummary> summaries = new ArrayList<>();
    Csv.read(
        folder.resolve(FiscalTable.FILE),
        row -> {
          if (Columns.text(row, Heading.YEAR).equals(FiscalRow.ALL)) {
            summaries.add(summary(row));
          }
        });
    return summaries.stream()
        .sorted(
            Comparator.<FiscalSummary>comparingInt(one -> cases.position(one.scenario()))
                .thenComparingInt(one -> Line.parkPosition(cases, one.scenario(), one.park())))
        .toList();
  }

  private FiscalSummary summary(Row row) {
    String scenario = Columns.text(row, Heading.SCENARIO);
    String park = Columns.text(row, Heading.PARK);
    int n = quantities.get(scenario, park, horizon, Quantity.COST_YUAN).n();
    return new FiscalSummary(
        scenario,
        park,
        horizon,
        quantities.get(scenario, park, horizon, Quantity.COST_YUAN),
        quantities.get(scenario, park, horizon, Quantity.PRESENT_COST_YUAN),
        quantities.get(scenario, park, horizon, Quantity.PRESENT_COST_8PCT_YUAN),
        quantities.get(scenario, park, horizon, Quantity.COMMITMENTS_YUAN),
        quantities.get(scenario, park, horizon, Quantity.RETAINED_TAX_YUAN),
        quantities.get(scenario, park, horizon, Quantity.RENT_YUAN),
        Columns.number(row, Heading.SUNK_CAPITAL_YUAN),
        payback(row, Heading.PAYBACK_MONTH, Heading.PAID_BACK, n),
        payback(row, Heading.PAYBACK_MONTH_WITH_CAPITAL, Heading.PAID_BACK_WITH_CAPITAL, n),
        gains.has(scenario, park, horizon)
            ? Optional.of(gain(row, scenario, park))
            : Optional.empty());
  }

  private static Payback payback(Row row, Heading month, Heading successes, int n) {
    return new Payback(Columns.month(row, month), Wilson.of(Columns.count(row, successes), n));
  }

  private Gain gain(Row row, String scenario, String park) {
    Text firmNote = note(row, Heading.NOTE_ZH, Heading.NOTE_EN);
    return new Gain(
        gains.get(scenario, park, horizon, Quantity.PRESENT_COST_YUAN),
        gains.get(scenario, park, horizon, Quantity.PRESENT_COST_8PCT_YUAN),
        gains.get(scenario, park, horizon, Quantity.PRESENT_RENT_FORGONE_YUAN),
        gains.get(scenario, park, horizon, Quantity.FIRMS),
        gains.get(scenario, park, horizon, Quantity.EMPLOYEES),
        gains.get(scenario, park, horizon, Quantity.TAX_CUMULATIVE_YUAN),
        unitCost(
            row,
            firmNote,
            Heading.YUAN_PER_ADDITIONAL_FIRM,
            Heading.YUAN_PER_ADDITIONAL_FIRM_CI_LOW,
            Heading.YUAN_PER_ADDITIONAL_FIRM_CI_HIGH),
        unitCost(
            row,
            note(row, Heading.JOB_NOTE_ZH, Heading.JOB_NOTE_EN),
            Heading.YUAN_PER_ADDITIONAL_JOB,
            Heading.YUAN_PER_ADDITIONAL_JOB_CI_LOW,
            Heading.YUAN_PER_ADDITIONAL_JOB_CI_HIGH),
        unitCost(
            row,
            firmNote,
            Heading.YUAN_PER_ADDITIONAL_FIRM_8PCT,
            Heading.YUAN_PER_ADDITIONAL_FIRM_8PCT_CI_LOW,
            Heading.YUAN_PER_ADDITIONAL_FIRM_8PCT_CI_HIGH),
        unitCost(
            row,
            firmNote,
            Heading.YUAN_PER_ADDITIONAL_FIRM_WITH_RENT_FORGONE,
            Heading.YUAN_PER_ADDITIONAL_FIRM_WITH_RENT_FORGONE_CI_LOW,
            Heading.YUAN_PER_ADDITIONAL_FIRM_WITH_RENT_FORGONE_CI_HIGH));
  }

  private static Text note(Row row, Heading zh, Heading en) {
    return new Text(Columns.text(row, zh), Columns.text(row, en));
  }

  private static UnitCost unitCost(Row row, Text note, Heading value, Heading low, Heading high) {
    double yuan = Columns.number(row, value);
    Interval interval = Columns.interval(row, low, high);
    return new UnitCost(
        Double.isNaN(yuan) ? Optional.empty() : Optional.of(new Estimate(yuan, interval)), note);
  }

  /** Output and tax per mu, in the order of cases, parks and years. */
  List<PerMu> perMu() {
    List<PerMu> lines = new ArrayList<>();
    for (Measured at : quantities.measured()) {
      if (at.quantity() == Quantity.OUTPUT_YUAN_PER_MU) {
        lines.add(
            new PerMu(
                at.scenario(),
                at.park(),
                at.month().year(),
                landMu(at.scenario(), at.park()),
                quantities.get(at.scenario(), at.park(), at.month(), at.quantity()),
                quantities.get(at.scenario(), at.park(), at.month(), Quantity.TAX_YUAN_PER_MU)));
      }
    }
    return lines.stream()
        .sorted(
            Comparator.<PerMu>comparingInt(one -> cases.position(one.scenario()))
                .thenComparingInt(one -> Line.parkPosition(cases, one.scenario(), one.park()))
                .thenComparingInt(PerMu::year))
        .toList();
  }

  private double landMu(String scenario, String park) {
    return cases.get(scenario).scenario().parks().stream()
        .filter(one -> park.equals(RunRecord.ALL) || one.id().equals(park))
        .mapToDouble(Park::landMu)
        .sum();
  }

  /** Dependence on anchors, in the order of cases, parks and months. */
  List<AnchorDependence> anchors() {
    List<AnchorDependence> lines = new ArrayList<>();
    for (Measured at : quantities.measured()) {
      if (at.quantity() == Quantity.ANCHORS) {
        lines.add(
            new AnchorDependence(
                at.scenario(),
                at.park(),
                at.month(),
                quantities.get(at.scenario(), at.park(), at.month(), Quantity.ANCHORS),
                quantities.get(at.scenario(), at.park(), at.month(), Quantity.TOP_FIVE_SHARE),
                quantities.get(at.scenario(), at.park(), at.month(), Quantity.ANCHOR_SHARE)));
      }
    }
    return lines.stream()
        .sorted(
            Comparator.<AnchorDependence>comparingInt(one -> cases.position(one.scenario()))
                .thenComparingInt(one -> Line.parkPosition(cases, one.scenario(), one.park()))
                .thenComparing(AnchorDependence::month))
        .toList();
  }
}
