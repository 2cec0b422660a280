package jiju.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.InventedRuns;
import jiju.analysis.comparison.Difference;
import jiju.analysis.fiscal.Gain;
import jiju.analysis.fiscal.UnitCost;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.report.LeverEffect.Verdict;
import jiju.unit.Month;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;

/** What is advised follows from signs, intervals and sizes, and from nothing else. */
class LeverEffectTest {
  private static final Findings LOUDI = InventedRuns.ofFolder(2);
  private static final Case ANY = LOUDI.variants().get(0);
  private static final double LEVEL = 400;

  @Test
  void more_firms_and_no_less_output_is_better() {
    assertEquals(Verdict.BETTER, effect(firms(40, 35, 45), firms(0, -9, 9), 1e6).verdict());
  }

  @Test
  void fewer_firms_and_no_more_output_is_worse() {
    assertEquals(Verdict.WORSE, effect(firms(-40, -45, -35), firms(-9, -12, -6), -1e6).verdict());
  }

  @Test
  void more_firms_but_less_output_is_a_trade_off() {
    assertEquals(Verdict.MIXED, effect(firms(40, 35, 45), firms(-90, -95, -85), 0).verdict());
  }

  @Test
  void a_difference_that_chance_explains_decides_nothing() {
    assertEquals(Verdict.NEUTRAL, effect(firms(40, -5, 85), firms(9, -9, 27), 0).verdict());
  }

  @Test
  void a_trifle_decides_nothing_however_well_it_is_known() {
    double trifle = LEVEL * 0.009;

    assertEquals(
        Verdict.NEUTRAL,
        effect(firms(trifle, trifle * 0.9, trifle * 1.1), firms(0, 0, 0), 0).verdict());
  }

  @Test
  void firms_have_a_price_where_cash_and_firms_move_together() {
    assertTrue(effect(firms(40, 35, 45), firms(0, 0, 0), 1e6).hasPrice());
    assertTrue(effect(firms(-40, -45, -35), firms(0, 0, 0), -1e6).hasPrice());
    assertFalse(effect(firms(40, 35, 45), firms(0, 0, 0), -1e6).hasPrice());
  }

  @Test
  void a_gap_that_has_mostly_closed_is_a_matter_of_time() {
    Effect firms = new Effect(firms(16, 9, 22), LEVEL, Month.of(2021, 10), firms(-252, -260, -244));

    assertTrue(firms.isTransient());
    assertFalse(
        new Effect(firms(-90, -99, -81), LEVEL, Month.of(2021, 10), firms(-252, -260, -244))
            .isTransient());
  }

  @Test
  void no_choice_of_an_author_or_of_nature_is_ranked() {
    assertTrue(
        LeverEffect.ranked(LOUDI).stream()
            .map(effect -> effect.variant().id())
            .noneMatch(id -> id.equals("trips-inert") || id.equals("no-anchors")));
  }

  private static LeverEffect effect(Difference firms, Difference output, double cost) {
    Month end = Month.of(2024, 12);
    UnitCost price =
        new UnitCost(
            Optional.of(new Estimate(cost / firms.mean(), Interval.UNDEFINED)), Text.EMPTY);
    Difference cash = firms(cost, cost, cost);
    Gain gain =
        new Gain(cash, cash, firms(0, 0, 0), firms, firms, output, price, price, price, price);
    return new LeverEffect(
        ANY, new Effect(firms, LEVEL, end, firms), new Effect(output, LEVEL, end, output), gain);
  }

  private static Difference firms(double mean, double low, double high) {
    double sd = (high - low) * 3;
    Band band = new Band(200, mean, sd, mean - sd, mean - sd / 2, mean, mean + sd / 2, mean + sd);
    return new Difference(band, new Interval(low, high), 0.5, 0.5, 10);
  }
}
