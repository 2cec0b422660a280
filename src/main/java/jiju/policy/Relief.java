package jiju.policy;

import jiju.behaviour.Entitlement;
import jiju.scenario.EntityType;
import jiju.scenario.Subsidies;
import jiju.world.ParkState;
import jiju.world.World;

/** What firms are relieved of this month, by their months since registration. */
final class Relief {
  private static final int YEAR = 12;
  private static final int REBATE_YEARS = 5;

  private final World world;
  private final ParkState park;
  private final Subsidies subsidies;
  private final double[] rent;
  private final double[][] tax;

  Relief(World world, ParkState park) {
    this.world = world;
    this.park = park;
    this.subsidies = world.leversOf(park).subsidies();
    int ages = ages();
    boolean on = world.scenario().uncertainties().mechanisms().subsidies();
    this.rent = new double[ages + 1];
    this.tax = new double[EntityType.values().length][ages + 1];
    for (int age = 0; on && age < ages; age++) {
      rent[age] = rentShareAt(age);
      for (EntityType type : EntityType.values()) {
        tax[type.ordinal()][age] = taxShareAt(type, age);
      }
    }
  }

  /** Months after registration in which anything may be given; afterwards it is nothing. */
  private int ages() {
    double months = subsidies.taxRebates().isEmpty() ? 0 : REBATE_YEARS * YEAR;
    for (Subsidies.RentRelief relief : subsidies.rentRelief()) {
      months = Math.max(months, relief.months());
    }
    return (int) Math.ceil(months);
  }

  /** Where shares are found for months since registration. */
  int place(int age) {
    return Math.min(age, rent.length - 1);
  }

  /** Share of the rent waived, by {@link #place} of the age. */
  double[] rentShare() {
    return rent;
  }

  /** Share of the retained tax given back, by type (ordinal) and {@link #place} of the age. */
  double[][] taxShare() {
    return tax;
  }

  private double rentShareAt(int age) {
    double share = 0;
    for (Subsidies.RentRelief relief : subsidies.rentRelief()) {
      if (age < relief.months()
          && Entitlement.rentRelief(world, park, relief, world.month() - age)) {
        share += promised(relief.park(), age) * relief.share();
      }
    }
    return Math.min(1, share);
  }

  private double promised(String named, int age) {
    return Entitlement.share(world, park, named, world.month() - age);
  }

  private double taxShareAt(EntityType type, int age) {
    double share = 0;
    for (Subsidies.TaxRebate rebate : subsidies.taxRebates()) {
      if (age < REBATE_YEARS * YEAR
          && Entitlement.taxRebate(world, park, rebate, type, world.month() - age)) {
        double given = age < 3 * YEAR ? rebate.shareYears1To3() : rebate.shareYears4To5();
        share += promised(rebate.park(), age) * given;
      }
    }
    return Math.min(1, share);
  }
}
