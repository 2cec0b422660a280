package jiju.analysis.fiscal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Passages;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.unit.Month;
import jiju.unit.MonthSpan;

/** Sums up an ensemble's public accounts, park by park. */
public final class Accounts {
  /** The dearer money of the sensitivity. */
  static final double HIGH_RATE = 0.08;

  private final Ensemble ensemble;
  private final Month judged;
  private final PresentValue atPublicRate;
  private final PresentValue atHighRate;

  /**
   * @param judged the month up to which costs are summed and at which gains are counted
   */
  public Accounts(Ensemble ensemble, Month judged) {
    this.ensemble = ensemble;
    this.judged = judged;
    double rate = ensemble.scenario().uncertainties().fiscal().publicDiscountRate();
    this.atPublicRate = PresentValue.of(rate, ensemble.months());
    this.atHighRate = PresentValue.of(HIGH_RATE, ensemble.months());
  }

  /** The accounts of a scenario that is held against nothing. */
  public List<FiscalSummary> summaries() {
    return ensemble.parks().stream().map(park -> summary(park, Optional.empty())).toList();
  }

  /**
   * The accounts of a variant, with what it gains over the baseline where both have the park.
   *
   * @throws IllegalArgumentException if they do not simulate the same months
   */
  public List<FiscalSummary> summaries(Accounts baseline) {
    return ensemble.parks().stream().map(park -> summary(park, baseline)).toList();
  }

  /** The accounts of one park of a scenario that is held against nothing. */
  public FiscalSummary summary(String park) {
    return summary(park, Optional.empty());
  }

  /**
   * The accounts of one park of a variant.
   *
   * @throws IllegalArgumentException if the two do not simulate the same months
   */
  public FiscalSummary summary(String park, Accounts baseline) {
    if (!ensemble.start().equals(baseline.ensemble.start())
        || ensemble.months() != baseline.ensemble.months()) {
      throw new IllegalArgumentException("accounts of different months cannot be compared");
    }
    boolean common = baseline.ensemble.parks().contains(park);
    return summary(
        park, common ? Optional.of(new Gains().of(baseline, this, park)) : Optional.empty());
  }

  private FiscalSummary summary(String park, Optional<Gain> gain) {
    int column = ensemble.parkIndex(park);
    int last = lastMonth();
    double sunk = sunkCapitalYuan(park);
    return new FiscalSummary(
        ensemble.id(),
        park,
        judged,
        Bands.of(
            ensemble.values(
                run -> Ledger.sum(0, last, month -> Ledger.cashOut(run, column, month, true)))),
        Bands.of(presentCost(park, atPublicRate)),
        Bands.of(presentCost(park, atHighRate)),
        Bands.of(
            ensemble.values(
                run -> Ledger.sum(0, last, month -> Ledger.promised(run, column, month)))),
        Bands.of(total(column, Instrument.TAX_RETAINED)),
        Bands.of(total(column, Instrument.RENT)),
        sunk,
        payback(column, 0, false),
        payback(column, sunk, true),
        gain);
  }

  /** The same accounts for the replications that the other has too. */
  Accounts pairedWith(Accounts other) {
    return new Accounts(ensemble.pairedWith(other.ensemble), judged);
  }

  double[] whenJudged(String park, Metric metric) {
    return ensemble.values(park, metric, judged);
  }

  private int lastMonth() {
    return judged.since(ensemble.start());
  }

  double[] presentCostAtPublicRate(String park) {
    return presentCost(park, atPublicRate);
  }

  double[] presentCostAtHighRate(String park) {
    return presentCost(park, atHighRate);
  }

  double[] presentRentForgone(String park) {
    int column = ensemble.parkIndex(park);
    return ensemble.values(
        run ->
            atPublicRate.of(
                lastMonth(), month -> run.spent(column, Instrument.RENT_FORGONE, month)));
  }

  private double[] presentCost(String park, PresentValue value) {
    int column = ensemble.parkIndex(park);
    return ensemble.values(
        run -> value.of(lastMonth(), month -> Ledger.cashOut(run, column, month, true)));
  }

  private double[] total(int park, Instrument instrument) {
    int last = lastMonth();
    return ensemble.values(run -> Ledger.sum(0, last, month -> run.spent(park, instrument, month)));
  }

  private Payback payback(int park, double outlayYuan, boolean withCapital) {
    double[] months = ensemble.values(run -> paybackMonth(run, park, outlayYuan, withCapital));
    return new Payback(
        Passages.medianMonth(months).map(ensemble.start()::plus), Passages.share(months));
  }

  private double paybackMonth(RunRecord run, int park, double outlayYuan, boolean withCapital) {
    double balance = -outlayYuan;
    boolean begun = outlayYuan > 0;
    for (int month = 0; month < run.months(); month++) {
      double cost = Ledger.cashOut(run, park, month, withCapital);
      balance += (Ledger.income(run, park, month) - cost) * atPublicRate.factors()[month];
      begun |= cost > 0;
      if (begun && balance >= 0) {
        return month;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private double sunkCapitalYuan(String park) {
    return parks(park).stream().mapToDouble(Park::sunkCapitalYuan).sum();
  }

  private List<Park> parks(String park) {
    return ensemble.scenario().parks().stream()
        .filter(one -> park.equals(RunRecord.ALL) || one.id().equals(park))
        .toList();
  }

  /** Output and tax per mu of every calendar year simulated to its end. */
  public List<PerMu> perMu() {
    List<PerMu> lines = new ArrayList<>();
    for (String park : ensemble.parks()) {
      double landMu = parks(park).stream().mapToDouble(Park::landMu).sum();
      for (MonthSpan year : Ledger.years(ensemble)) {
        if (year.months() == 12) {
          lines.add(perMu(park, year.to(), landMu));
        }
      }
    }
    return lines;
  }

  private PerMu perMu(String park, Month december, double landMu) {
    int column = ensemble.parkIndex(park);
    int row = december.since(ensemble.start());
    return new PerMu(
        ensemble.id(),
        park,
        december.year(),
        landMu,
        Bands.of(ensemble.values(run -> run.value(column, Metric.OUTPUT_12M_YUAN, row) / landMu)),
        Bands.of(ensemble.values(run -> run.value(column, Metric.TAX_12M_YUAN, row) / landMu)));
  }
}
