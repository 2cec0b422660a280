package jiju.policy;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import jiju.behaviour.Entitlement;
import jiju.scenario.EntityType;
import jiju.scenario.Subsidies;
import jiju.world.ParkState;
import jiju.world.World;

/**
 * What firms are relieved of this month, by their months since registration: many firms share an
 * age, so each share is worked out when it is first asked for.
 */
final class Relief {
  private static final int YEAR = 12;

  private final World world;
  private final ParkState park;
  private final Subsidies subsidies;
  private final boolean subsidised;
  private final ByAge rent = new ByAge(this::rentShareAt);
  private final ByAge[] tax = new ByAge[EntityType.values().length];

  Relief(World world, ParkState park) {
    this.world = world;
    this.park = park;
    this.subsidies = world.leversOf(park).subsidies();
    this.subsidised = world.scenario().uncertainties().mechanisms().subsidies();
    for (EntityType type : EntityType.values()) {
      tax[type.ordinal()] = new ByAge(age -> taxShareAt(type, age));
    }
  }

  /** Share of the rent waived. */
  double rentShare(int age) {
    return rent.at(age);
  }

  /** Share of the retained tax given back to firms of a type (ordinal). */
  double taxShare(int type, int age) {
    return tax[type].at(age);
  }

  private double rentShareAt(int age) {
    double share = 0;
    for (Subsidies.RentRelief relief : subsidies.rentRelief()) {
      boolean lasts = subsidised && age < relief.months();
      if (lasts && Entitlement.rentRelief(world, park, relief, world.month() - age)) {
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
      boolean lasts = subsidised && age < 5 * YEAR;
      if (lasts && Entitlement.taxRebate(world, park, rebate, type, world.month() - age)) {
        double given = age < 3 * YEAR ? rebate.shareYears1To3() : rebate.shareYears4To5();
        share += promised(rebate.park(), age) * given;
      }
    }
    return Math.min(1, share);
  }

  /** A share for each age, worked out when it is first asked for. */
  private static final class ByAge {
    private final IntToDoubleFunction rule;
    private double[] known = {};

    ByAge(IntToDoubleFunction rule) {
      this.rule = rule;
    }

    double at(int age) {
      return age < known.length && !Double.isNaN(known[age]) ? known[age] : find(age);
    }

    private double find(int age) {
      if (age >= known.length) {
        int from = known.length;
        known = Arrays.copyOf(known, Math.max(2 * from, age + 1));
        Arrays.fill(known, from, known.length, Double.NaN);
      }
      known[age] = rule.applyAsDouble(age);
      return known[age];
    }
  }
}
