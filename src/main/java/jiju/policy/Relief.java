package jiju.policy;

import java.util.function.IntToDoubleFunction;
import jiju.behaviour.Entitlement;
import jiju.rule.InForce.Registrations;
import jiju.scenario.EntityType;
import jiju.scenario.ParkGroup;
import jiju.scenario.Subsidies;
import jiju.world.ParkState;
import jiju.world.World;

/**
 * What firms are relieved of this month, by their months since registration. Laid out lever by
 * lever, over the months that the lever speaks of alone.
 */
final class Relief {
  private static final EntityType[] TYPES = EntityType.values();
  private static final int YEAR = 12;
  private static final int REBATE_YEARS = 5;

  private final World world;
  private final ParkState park;
  private final Subsidies subsidies;
  private final int ages;
  private final double[] rent;
  private final double[][] tax;

  /** Whether all types are given the same, and then stand in the same row. */
  private final boolean alike;

  Relief(World world, ParkState park) {
    this.world = world;
    this.park = park;
    this.subsidies = world.leversOf(park).subsidies();
    this.ages = world.scenario().uncertainties().mechanisms().subsidies() ? ages() : 0;
    this.rent = new double[ages + 1];
    this.tax = new double[TYPES.length][];
    this.alike = subsidies.taxRebates().stream().allMatch(rebate -> rebate.types().isEmpty());
    for (int type = 0; type < tax.length; type++) {
      tax[type] = alike && type > 0 ? tax[0] : new double[ages + 1];
    }
    subsidies.rentRelief().forEach(this::waive);
    subsidies.taxRebates().forEach(this::giveBack);
  }

  /** Months after registration in which anything may be given; afterwards it is nothing. */
  private int ages() {
    double months = subsidies.taxRebates().isEmpty() ? 0 : REBATE_YEARS * YEAR;
    for (Subsidies.RentRelief relief : subsidies.rentRelief()) {
      months = Math.max(months, relief.months());
    }
    return (int) Math.ceil(months);
  }

  private void waive(Subsidies.RentRelief relief) {
    int months = (int) Math.ceil(relief.months());
    Registrations promised = Entitlement.registrations(world, park, relief);
    add(relief.park(), promised, months, age -> relief.share(), rent);
  }

  private void giveBack(Subsidies.TaxRebate rebate) {
    Registrations promised = Entitlement.registrations(world, park, rebate);
    double[] given = new double[ages + 1];
    add(
        rebate.park(),
        promised,
        REBATE_YEARS * YEAR,
        age -> age < 3 * YEAR ? rebate.shareYears1To3() : rebate.shareYears4To5(),
        given);
    for (int type = 0; type < (alike ? 1 : tax.length); type++) {
      if (rebate.types().isEmpty() || rebate.types().contains(TYPES[type])) {
        add(given, tax[type]);
      }
    }
  }

  private static void add(double[] given, double[] shares) {
    for (int age = 0; age < shares.length; age++) {
      shares[age] = Math.min(1, shares[age] + given[age]);
    }
  }

  /**
   * Adds what a lever gives to those whom it was promised to, at most all that there is to give.
   *
   * @param named the park or the group of parks that the lever speaks of
   * @param months since registration in which it gives
   */
  private void add(
      String named,
      Registrations promised,
      int months,
      IntToDoubleFunction given,
      double[] shares) {
    int youngest = Math.max(0, world.month() - promised.last());
    int oldest = Math.min(Math.min(months, ages) - 1, world.month() - promised.first());
    boolean byGrade = named.equals(ParkGroup.PROGRAMME);
    double always = byGrade ? 0 : Entitlement.share(world, park, named, world.month());
    for (int age = youngest; age <= oldest; age++) {
      double kept = byGrade ? Entitlement.share(world, park, named, world.month() - age) : always;
      shares[age] = Math.min(1, shares[age] + kept * given.applyAsDouble(age));
    }
  }

  /** Where shares are found for months since registration. */
  int place(int age) {
    return Math.min(age, ages);
  }

  /** Share of the rent waived, by {@link #place} of the age. */
  double[] rentShare() {
    return rent;
  }

  /** Share of the retained tax given back, by type (ordinal) and {@link #place} of the age. */
  double[][] taxShare() {
    return tax;
  }
}
