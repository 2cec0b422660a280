package jiju.behaviour;

import jiju.chance.Luck;
import jiju.scenario.EntityType;
import jiju.scenario.Park;
import jiju.scenario.Sector;
import jiju.scenario.SectorTrade;
import jiju.world.ParkState;
import jiju.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Whether a lot can pay for itself: the present value of what its trade leaves for premises, less
 * rent and upkeep, less fit-out, plus grants, must not be negative for the smallest lot on offer
 * (model 5, definitions 24). One rule for every lot: a desk of 30 m² passes easily, an indivisible
 * complex that lives on footfall hardly ever.
 */
final class Participation {
  private final Luck luck;
  private final World world;
  private final Park park;
  private final SubsidyValue subsidy;
  private @Nullable FootfallTrade trade;

  Participation(Luck luck, World world, ParkState state, SubsidyValue subsidy) {
    this.luck = luck;
    this.world = world;
    this.park = world.scenario().parks().get(state.index());
    this.subsidy = subsidy;
  }

  /** Present value of the smallest lot in yuan for a firm whose trade is its own. */
  double ownBusinessYuan(Sector sector, EntityType type, double revenueYuanPerYear) {
    double lot = Lot.smallestSqm(park, world.calendarMonth(), sector);
    return presentValue(
        sector,
        lot,
        sector.premisesShareOfRevenue() * revenueYuanPerYear,
        sector.upkeepYuanPerSqmYear(),
        sector.fitOutYuanPerSqm());
  }

  /** Present value in yuan of the lot for one operator who lives on footfall. */
  double footfallYuan(Sector sector, long operator) {
    FootfallTrade business = trade();
    double lot = Lot.sqm(park, world.calendarMonth(), sector, 1);
    return presentValue(
        sector,
        lot,
        business.margin(operator) * salesYuanPerYear(operator, lot),
        business.upkeepYuanPerSqmYear(operator),
        business.fitOutYuanPerSqm(operator));
  }

  /** Yearly sales in yuan of an operator on a lot: its part of what the whole site carries. */
  double salesYuanPerYear(long operator, double lotSqm) {
    double floor = park.floorAreaSqm(world.calendarMonth());
    return trade().salesYuanPerYear(operator) * Math.min(1, lotSqm / floor);
  }

  private FootfallTrade trade() {
    if (trade == null) {
      trade = new FootfallTrade(luck, world.scenario().uncertainties().footfall(), park);
    }
    return trade;
  }

  private double presentValue(
      Sector sector,
      double lotSqm,
      double premisesYuanPerYear,
      double upkeepYuan,
      double fitOutYuan) {
    double value = subsidy.grantsYuan(sector, lotSqm) - fitOutYuan * lotSqm;
    double rent = 12 * park.rentYuanPerSqmMonth() * lotSqm;
    for (int year = 1; year <= horizonYears(); year++) {
      double relief =
          world.scenario().uncertainties().mechanisms().subsidies()
              ? subsidy.rentReliefYuan(year, lotSqm)
              : 0;
      double cash = premisesYuanPerYear - rent + relief - upkeepYuan * lotSqm;
      value += cash * subsidy.discount(year);
    }
    return value;
  }

  private int horizonYears() {
    return world.scenario().uncertainties().footfall().horizonYears();
  }

  /** Whether the rule holds for every firm of a sector and type alike. */
  static boolean isCommon(Sector sector) {
    return sector.trade() == SectorTrade.OWN_BUSINESS;
  }
}
