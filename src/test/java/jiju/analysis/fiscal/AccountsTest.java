package jiju.analysis.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jiju.analysis.DrawnRuns;
import jiju.analysis.statistics.Bands;
import jiju.experiment.Ensemble;
import jiju.experiment.RandomWalk;
import jiju.experiment.SmallWorld;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import org.junit.jupiter.api.Test;

class AccountsTest {
  private static final SmallWorld YEAR = SmallWorld.of("a", 13);

  @Test
  void a_yuan_a_year_from_now_is_worth_a_twentieth_less() {
    Ensemble ensemble =
        new DrawnRuns(YEAR)
            .spent(Instrument.TRIPS, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 105)
            .run()
            .ensemble();
    FiscalSummary summary = accounts(ensemble).summaries().get(0);

    assertEquals(205, summary.costYuan().mean());
    assertEquals(200, summary.presentCostYuan().mean(), 1e-12);
    assertEquals(100 + 105 / 1.08, summary.presentCostAt8PercentYuan().mean(), 1e-12);
  }

  @Test
  void cost_is_cash_with_durable_assets_and_without_rent_forgone_or_sunk_capital() {
    Ensemble ensemble =
        new DrawnRuns(SmallWorld.of("a", 12).withSunkCapital(1e9))
            .spent(Instrument.TRIPS, 1)
            .spent(Instrument.AMENITY_CAPITAL, 10)
            .spent(Instrument.RENT_FORGONE, 100)
            .spent(Instrument.RENT, 1000)
            .run()
            .ensemble();
    FiscalSummary summary = accounts(ensemble).summaries().get(0);

    assertEquals(11, summary.costYuan().mean());
    assertEquals(1000, summary.rentYuan().mean());
    assertEquals(1e9, summary.sunkCapitalYuan());
  }

  @Test
  void payback_is_the_first_month_in_which_income_covers_the_cost_so_far() {
    Ensemble ensemble =
        new DrawnRuns(SmallWorld.of("a", 6))
            .spent(Instrument.TRIPS, 0, 100)
            .spent(Instrument.TAX_RETAINED, 0, 0, 60, 30, 11.5)
            .run()
            .ensemble();
    FiscalSummary summary = accounts(ensemble).summaries().get(0);

    assertEquals(Optional.of(SmallWorld.START.plus(4)), summary.payback().p50());
  }

  @Test
  void grants_from_above_pay_nothing_back() {
    Ensemble ensemble =
        new DrawnRuns(SmallWorld.of("a", 6))
            .spent(Instrument.TRIPS, 100)
            .spent(Instrument.GRANTS_RECEIVED, 500)
            .run()
            .ensemble();

    assertEquals(Optional.empty(), accounts(ensemble).summaries().get(0).payback().p50());
  }

  @Test
  void sunk_capital_counts_only_where_it_is_asked_for() {
    Ensemble ensemble =
        new DrawnRuns(SmallWorld.of("a", 3).withSunkCapital(1000))
            .spent(Instrument.TRIPS, 1)
            .spent(Instrument.RENT, 1, 400, 700)
            .run()
            .ensemble();
    FiscalSummary summary = accounts(ensemble).summaries().get(0);

    assertEquals(Optional.of(SmallWorld.START), summary.payback().p50());
    assertEquals(Optional.of(SmallWorld.START.plus(2)), summary.paybackWithCapital().p50());
  }

  @Test
  void where_nothing_is_spent_nothing_is_paid_back() {
    Ensemble ensemble =
        new DrawnRuns(SmallWorld.of("a", 3)).spent(Instrument.RENT, 5).run().ensemble();

    assertEquals(Optional.empty(), accounts(ensemble).summaries().get(0).payback().p50());
  }

  @Test
  void cost_per_firm_is_the_ratio_of_mean_differences() {
    Gain gain = gain(new double[] {30, 50, 40, 60}, new double[] {10, 11, 9, 12});

    assertEquals(45.0 / 10.5, gain.yuanPerFirm().yuan().orElseThrow().value(), 1e-12);
    assertTrue(gain.yuanPerFirm().yuan().orElseThrow().interval().contains(45.0 / 10.5));
  }

  @Test
  void removing_a_lever_saves_per_firm_lost_what_adding_it_costs() {
    double[] cost = {30, 50, 40, 60};
    double[] firms = {10, 11, 9, 12};

    assertEquals(
        gain(cost, firms).yuanPerFirm().yuan().orElseThrow().value(),
        gain(negative(cost), negative(firms)).yuanPerFirm().yuan().orElseThrow().value(),
        1e-12);
  }

  @Test
  void cost_per_firm_is_not_identified_where_the_difference_spans_zero() {
    UnitCost cost = gain(new double[] {30, 50, 40, 60}, new double[] {10, -1, 9, 12}).yuanPerFirm();

    assertFalse(cost.isIdentified());
    assertTrue(cost.note().en().startsWith("not identified"));
    assertTrue(cost.note().zh().startsWith("无法识别"));
  }

  @Test
  void rent_forgone_is_no_cost_and_stands_beside_it() {
    DrawnRuns before = new DrawnRuns(SmallWorld.of("before", 1));
    DrawnRuns after = new DrawnRuns(SmallWorld.of("after", 1));
    for (int run = 0; run < 3; run++) {
      before.metric(Metric.FIRMS, 100).run();
      after.metric(Metric.FIRMS, 110).spent(Instrument.RENT_FORGONE, 500).run();
    }
    Gain gain =
        accounts(after.ensemble())
            .summaries(accounts(before.ensemble()))
            .get(0)
            .gain()
            .orElseThrow();

    assertEquals(0, gain.yuanPerFirm().yuan().orElseThrow().value());
    assertEquals(500, gain.rentForgoneYuan().mean());
    assertEquals(50, gain.yuanPerFirmWithRentForgone().yuan().orElseThrow().value());
  }

  @Test
  void one_run_identifies_no_cost_per_firm() {
    assertFalse(gain(new double[] {30}, new double[] {10}).yuanPerFirm().isIdentified());
  }

  @Test
  void the_baseline_gains_nothing_over_itself() {
    assertEquals(
        Optional.empty(), accounts(RandomWalk.ensemble(YEAR, 3)).summaries().get(0).gain());
  }

  @Test
  void accounts_of_different_months_cannot_be_compared() {
    Accounts year = accounts(RandomWalk.ensemble(YEAR, 3));
    Accounts half = accounts(RandomWalk.ensemble(SmallWorld.of("b", 6), 3));

    assertThrows(IllegalArgumentException.class, () -> half.summaries(year));
  }

  @Test
  void output_and_tax_per_mu_stand_beside_their_denominator() {
    Ensemble ensemble =
        new DrawnRuns(SmallWorld.of("a", 13))
            .always(Metric.OUTPUT_12M_YUAN, 1.2e9)
            .always(Metric.TAX_12M_YUAN, 7.5e7)
            .run()
            .ensemble();
    List<PerMu> lines = accounts(ensemble).perMu();

    assertEquals(List.of("loudi", "all"), lines.stream().map(PerMu::park).toList());
    assertEquals(2015, lines.get(0).year());
    assertEquals(3750, lines.get(0).landMu());
    assertEquals(320_000, lines.get(0).outputYuanPerMu().p50());
    assertEquals(20_000, lines.get(0).taxYuanPerMu().p50());
  }

  @Test
  void the_ledger_adds_up_to_the_runs() {
    Ensemble ensemble = RandomWalk.ensemble(SmallWorld.of("a", 30), 5);
    double fromLedger =
        Ledger.of(ensemble).stream()
            .filter(line -> line.park().equals("all"))
            .filter(line -> line.instrument() == Instrument.TRIPS)
            .mapToDouble(line -> line.moved().mean())
            .sum();
    double fromRuns =
        Bands.mean(
            ensemble.values(
                run -> Ledger.sum(0, 29, month -> run.spent(0, Instrument.TRIPS, month))));

    assertEquals(fromRuns, fromLedger, 1e-6);
  }

  @Test
  void a_year_that_is_cut_says_how_many_months_it_has() {
    List<LedgerLine> lines = Ledger.of(RandomWalk.ensemble(SmallWorld.of("a", 30), 2));

    assertEquals(12, lines.get(0).months());
    assertEquals(6, lines.get(lines.size() - 1).months());
    assertEquals(2017, lines.get(lines.size() - 1).year());
  }

  private static Gain gain(double[] cost, double[] firms) {
    DrawnRuns before = new DrawnRuns(SmallWorld.of("before", 1));
    DrawnRuns after = new DrawnRuns(SmallWorld.of("after", 1));
    for (int i = 0; i < cost.length; i++) {
      before.metric(Metric.FIRMS, 100).spent(Instrument.TRIPS, 1000).run();
      after.metric(Metric.FIRMS, 100 + firms[i]).spent(Instrument.TRIPS, 1000 + cost[i]).run();
    }
    return accounts(after.ensemble())
        .summaries(accounts(before.ensemble()))
        .get(0)
        .gain()
        .orElseThrow();
  }

  private static double[] negative(double[] values) {
    return java.util.Arrays.stream(values).map(value -> -value).toArray();
  }

  private static Accounts accounts(Ensemble ensemble) {
    return new Accounts(ensemble, ensemble.end());
  }
}
