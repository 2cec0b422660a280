package jiju.policy;

import jiju.behaviour.Entitlement;
import jiju.scenario.EntityType;
import jiju.scenario.Subsidies;
import jiju.world.Anchor;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.World;

/** What firms are relieved of this month, by their months since registration. */
final class Relief {
  private static final int YEAR = 12;

  private final World world;
  private final ParkState park;
  private final Subsidies subsidies;
  private final double[] rent;
  private final double[][] tax;

  Relief(World world, ParkState park) {
    this.world = world;
    this.park = park;
    this.subsidies = world.leversOf(park).subsidies();
    int ages = world.month() - earliest() + 1;
    boolean on = world.scenario().uncertainties().mechanisms().subsidies();
    this.rent = new double[ages];
    this.tax = new double[EntityType.values().length][ages];
    for (int age = 0; on && age < ages; age++) {
      rent[age] = rentShareAt(age);
      for (EntityType type : EntityType.values()) {
        tax[type.ordinal()][age] = taxShareAt(type, age);
      }
    }
  }

  /** Month in which the oldest firm was registered. */
  private int earliest() {
    FirmTable firms = park.firms();
    byte[] status = firms.status();
    short[] registered = firms.registered();
    int earliest = world.month();
    for (int row = 0, size = firms.size(); row < size; row++) {
      boolean operates = status[row] == FirmTable.OPERATING;
      earliest = operates && registered[row] < earliest ? registered[row] : earliest;
    }
    for (Anchor anchor : park.anchors()) {
      earliest = anchor.operates() ? Math.min(earliest, anchor.registered()) : earliest;
    }
    return earliest;
  }

  /** Share of the rent waived, by age in months. */
  double[] rentShare() {
    return rent;
  }

  /** Share of the retained tax given back, by type (ordinal) and age in months. */
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
      if (age < 5 * YEAR && Entitlement.taxRebate(world, park, rebate, type, world.month() - age)) {
        double given = age < 3 * YEAR ? rebate.shareYears1To3() : rebate.shareYears4To5();
        share += promised(rebate.park(), age) * given;
      }
    }
    return Math.min(1, share);
  }
}
