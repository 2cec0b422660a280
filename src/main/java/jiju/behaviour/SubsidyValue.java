package jiju.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Predicate;
import jiju.rule.InForce;
import jiju.scenario.Condition;
import jiju.scenario.EntityType;
import jiju.scenario.LocationChoice;
import jiju.scenario.Park;
import jiju.scenario.ParkGroup;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.Subsidies;
import jiju.scenario.Subsidies.AnchorPackage;
import jiju.scenario.Subsidies.FitOutGrant;
import jiju.scenario.Subsidies.RentRelief;
import jiju.scenario.Subsidies.ReverseGrant;
import jiju.scenario.Subsidies.TaxRebate;
import jiju.unit.Month;
import jiju.world.ParkState;
import jiju.world.Reason;
import jiju.world.World;

/**
 * What the park's money is worth to a newcomer: the present value of subsidies less the rent above
 * the reference, in percent of the candidate's own value added over the same years, at most the cap
 * either way (model 4e, definitions 4).
 */
final class SubsidyValue {
  private final World world;
  private final ParkState state;
  private final Park park;
  private final Scenario scenario;
  private final List<FitOutGrant> fitOutGrants;
  private final List<ReverseGrant> reverseGrants;
  private final List<RentRelief> rentRelief;
  private final List<TaxRebate> taxRebates;
  private final double programmeShare;
  private final double[] discount;

  SubsidyValue(World world, ParkState state) {
    this.world = world;
    this.state = state;
    this.scenario = world.scenario();
    this.park = scenario.parks().get(state.index());
    Subsidies all = world.leversOf(state).subsidies();
    this.programmeShare = Entitlement.share(world, state, ParkGroup.PROGRAMME, world.month());
    this.fitOutGrants =
        offered(all.fitOutGrants(), g -> offered(g.park(), g.id(), g.from(), g.to(), g.when()));
    this.reverseGrants =
        offered(all.reverseGrants(), g -> offered(g.park(), g.id(), g.from(), g.to(), g.when()));
    this.rentRelief =
        offered(all.rentRelief(), r -> offered(r.park(), r.id(), r.from(), r.to(), r.when()));
    this.taxRebates =
        offered(all.taxRebates(), r -> offered(r.park(), r.id(), r.from(), r.to(), r.when()));
    this.discount = discount(scenario);
  }

  /** Whether another month made the same offers under the same scenario. */
  @SuppressWarnings("ReferenceEquality")
  boolean equalsOffersOf(SubsidyValue other) {
    return scenario == other.scenario
        && programmeShare == other.programmeShare
        && fitOutGrants.equals(other.fitOutGrants)
        && reverseGrants.equals(other.reverseGrants)
        && rentRelief.equals(other.rentRelief)
        && taxRebates.equals(other.taxRebates);
  }

  /** What is on offer this month. */
  private static <T> List<T> offered(List<T> levers, Predicate<T> isOffered) {
    List<T> offered = new ArrayList<>();
    for (T lever : levers) {
      if (isOffered.test(lever)) {
        offered.add(lever);
      }
    }
    return offered;
  }

  private static double[] discount(Scenario scenario) {
    int choice = scenario.uncertainties().choice().subsidyHorizonYears();
    int lease = scenario.uncertainties().footfall().horizonYears();
    double[] discount = new double[Math.max(choice, lease) + 1];
    discount[0] = 1;
    for (int year = 1; year < discount.length; year++) {
      double rate = scenario.uncertainties().choice().firmDiscountRate();
      discount[year] = discount[year - 1] / (1 + rate);
    }
    return discount;
  }

  /**
   * Subsidies and rent in percent of value added, capped.
   *
   * @param revenueYuanPerYear expected revenue of such a firm
   * @param lotSqm its floor
   */
  double percent(Sector sector, EntityType type, double revenueYuanPerYear, double lotSqm) {
    LocationChoice choice = scenario.uncertainties().choice();
    double net = subsidiesYuan(sector, type, revenueYuanPerYear, lotSqm) - rentGapYuan(lotSqm);
    double valueAdded =
        sector.valueAddedShare() * revenueYuanPerYear * annuity(choice.subsidyHorizonYears());
    double cap = choice.subsidyCapPercent();
    return valueAdded <= 0 ? 0 : Math.max(-cap, Math.min(cap, 100 * net / valueAdded));
  }

  /** Subsidies alone in percent of value added, capped; what a rival would have to match. */
  double subsidyPercent(Sector sector, EntityType type, double revenueYuanPerYear, double lotSqm) {
    LocationChoice choice = scenario.uncertainties().choice();
    double valueAdded =
        sector.valueAddedShare() * revenueYuanPerYear * annuity(choice.subsidyHorizonYears());
    double yuan = subsidiesYuan(sector, type, revenueYuanPerYear, lotSqm);
    return valueAdded <= 0 ? 0 : Math.min(choice.subsidyCapPercent(), 100 * yuan / valueAdded);
  }

  private double rentGapYuan(double lotSqm) {
    double gap = park.rentYuanPerSqmMonth() - park.referenceRentYuanPerSqmMonth();
    return gap * 12 * lotSqm * annuity(scenario.uncertainties().choice().subsidyHorizonYears());
  }

  /** Present value of everything promised to a newcomer of this month, in yuan. */
  double subsidiesYuan(Sector sector, EntityType type, double revenueYuanPerYear, double lotSqm) {
    if (!scenario.uncertainties().mechanisms().subsidies()) {
      return 0;
    }
    int years = scenario.uncertainties().choice().subsidyHorizonYears();
    double sum = grantsYuan(sector, lotSqm);
    for (int year = 1; year <= years; year++) {
      double paid =
          rentReliefYuan(year, lotSqm) + taxRebateYuan(year, sector, type, revenueYuanPerYear);
      sum += paid * discount(year);
    }
    return sum + (type == EntityType.ANCHOR ? packageYuan(sector, revenueYuanPerYear, years) : 0);
  }

  /** Tells what is on offer this month. */
  void explain(ObjDoubleConsumer<Reason> to) {
    if (!scenario.uncertainties().mechanisms().subsidies()) {
      return;
    }
    for (RentRelief relief : rentRelief) {
      if (relief.months() > 0) {
        to.accept(Reason.RENT_RELIEF_MONTHS, relief.months());
        to.accept(Reason.RENT_RELIEF_SHARE, share(relief.park()) * relief.share());
      }
    }
    taxRebates.forEach(
        rebate ->
            to.accept(Reason.TAX_REBATE_SHARE, share(rebate.park()) * rebate.shareYears1To3()));
    fitOutGrants.forEach(
        grant -> to.accept(Reason.FIT_OUT_GRANT, share(grant.park()) * grant.yuanPerSqm()));
    reverseGrants.forEach(grant -> to.accept(Reason.REVERSE_GRANT, grant.amountYuan()));
  }

  /** Sums paid at once: fit-out and reverse grants, in yuan. */
  double grantsYuan(Sector sector, double lotSqm) {
    if (!scenario.uncertainties().mechanisms().subsidies()) {
      return 0;
    }
    double sum = 0;
    for (FitOutGrant grant : fitOutGrants) {
      sum += share(grant.park()) * grant.yuanPerSqm() * lotSqm;
    }
    for (ReverseGrant grant : reverseGrants) {
      sum += grant.isEarnedBy(sector.id(), lotSqm) ? grant.amountYuan() : 0;
    }
    return sum;
  }

  /** Rent waived in a year of residence, in yuan. */
  double rentReliefYuan(int year, double lotSqm) {
    double sum = 0;
    for (RentRelief relief : rentRelief) {
      double months = Math.max(0, Math.min(12, relief.months() - 12.0 * (year - 1)));
      double given = share(relief.park()) * relief.share();
      sum += given * months * park.rentYuanPerSqmMonth() * lotSqm;
    }
    return Math.min(sum, 12 * park.rentYuanPerSqmMonth() * lotSqm);
  }

  private double taxRebateYuan(
      int year, Sector sector, EntityType type, double revenueYuanPerYear) {
    double share = 0;
    for (TaxRebate rebate : taxRebates) {
      if (rebate.types().isEmpty() || rebate.types().contains(type)) {
        double given =
            year <= 3 ? rebate.shareYears1To3() : year <= 5 ? rebate.shareYears4To5() : 0;
        share += share(rebate.park()) * given;
      }
    }
    return Math.min(1, share) * retainedYuan(sector, revenueYuanPerYear);
  }

  private double packageYuan(Sector sector, double revenueYuanPerYear, int years) {
    double sum = 0;
    for (AnchorPackage offer : world.leversOf(state).subsidies().anchorPackages()) {
      if (offered(offer.park(), offer.id(), offer.from(), offer.to(), Optional.empty())) {
        sum += offer.cashYuan();
        for (int year = 1; year <= Math.min(years, offer.taxHolidayYears()); year++) {
          sum += retainedYuan(sector, revenueYuanPerYear) * discount(year);
        }
      }
    }
    return sum;
  }

  private double retainedYuan(Sector sector, double revenueYuanPerYear) {
    return sector.taxPerOutput()
        * revenueYuanPerYear
        * scenario.uncertainties().fiscal().retainedShare();
  }

  private boolean offered(
      String parkId, String lever, Month from, Month to, Optional<Condition> when) {
    return share(parkId) > 0 && InForce.now(world, state, lever, from, to, when);
  }

  private double share(String named) {
    return named.equals(ParkGroup.PROGRAMME) ? programmeShare : 1;
  }

  private double annuity(int years) {
    double sum = 0;
    for (int year = 1; year <= years; year++) {
      sum += discount(year);
    }
    return sum;
  }

  /** Present value of one yuan at the end of a year, to the firm. */
  double discount(int year) {
    return discount[year];
  }
}
