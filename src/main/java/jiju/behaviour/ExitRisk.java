package jiju.behaviour;

import jiju.chance.Elementary;
import jiju.scenario.EntityType;
import jiju.scenario.ExitHazards;
import jiju.scenario.Incubation;
import jiju.scenario.IncubatorContract;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Subsidies;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.World;

/**
 * What multiplies the hazard of exit of the firms of one park this month: sector, size, a lost
 * subsidy, an incubator's care, a departed anchor (model 4l).
 */
final class ExitRisk {
  private static final int YEAR = 12;

  private final World world;
  private final ParkState park;
  private final Scenario scenario;
  private final ExitHazards exit;
  private final double[] bySector;
  private final double[] byIncubator;
  private final double[] sizeNorm;

  ExitRisk(World world, ParkState park, EntrySize sizes) {
    this.world = world;
    this.park = park;
    this.scenario = world.scenario();
    this.exit = scenario.uncertainties().exit();
    this.bySector = bySector();
    this.byIncubator = byIncubator();
    this.sizeNorm = new double[EntityType.values().length];
    for (EntityType type : EntityType.values()) {
      sizeNorm[type.ordinal()] = 1 / sizes.meanOfPower(type, exit.sizeExponent());
    }
  }

  private double[] bySector() {
    Park place = scenario.parks().get(park.index());
    double[] risk = new double[scenario.sectors().size()];
    for (int s = 0; s < risk.length; s++) {
      String id = scenario.sectors().get(s).id();
      risk[s] =
          scenario.sectors().get(s).exitMultiplier()
              * PoolShocks.exit(scenario, world.calendarMonth(), id, place.homeCity())
              * afterAnchorDeparture(s);
    }
    return risk;
  }

  private double afterAnchorDeparture(int sector) {
    var nature = scenario.uncertainties().anchors();
    int since = park.monthsSinceAnchorDeparture(world.month());
    if (since >= nature.linkedHazardMonths() || park.departedAnchorSector() < 0) {
      return 1;
    }
    double linked = world.chain().weightOrOwn(sector, park.departedAnchorSector());
    return 1 + (nature.linkedHazardMultiplier() - 1) * linked;
  }

  private double[] byIncubator() {
    Incubation incubation = scenario.uncertainties().incubation();
    var contracts = scenario.levers().incubators();
    double[] risk = new double[contracts.size()];
    for (int i = 0; i < risk.length; i++) {
      IncubatorContract contract = contracts.get(i);
      double effect = FirmGrowth.tierEffect(incubation, contract.tier());
      risk[i] = 1 - (1 - incubation.tenantHazard()) * effect;
    }
    return risk;
  }

  /** Multiplier of the hazard of a firm. */
  double of(int row) {
    FirmTable firms = park.firms();
    double size = sizeFactor(firms.workers()[row]) * sizeNorm[firms.type()[row]];
    return bySector[firms.sector()[row]]
        * size
        * incubation(firms.incubator()[row])
        * afterSubsidy(firms.registered()[row]);
  }

  /** L to the exponent of size. */
  double sizeFactor(double workers) {
    return Elementary.exp(exit.sizeExponent() * Elementary.log(workers));
  }

  /** Multiplier of a sector alone. */
  double ofSector(int sector) {
    return bySector[sector];
  }

  /** What normalises the size factor to mean 1 over entrants of the type. */
  double sizeNorm(EntityType type) {
    return sizeNorm[type.ordinal()];
  }

  private double incubation(int house) {
    if (house >= 0) {
      return byIncubator[house];
    }
    return house == FirmTable.GRADUATE ? scenario.uncertainties().incubation().graduateHazard() : 1;
  }

  private double afterSubsidy(int registered) {
    if (!scenario.uncertainties().mechanisms().subsidies()) {
      return 1;
    }
    for (Subsidies.RentRelief relief : scenario.levers().subsidies().rentRelief()) {
      int lapsed = world.month() - registered - (int) relief.months();
      boolean lapsedThisYear = lapsed >= 0 && lapsed < YEAR && relief.months() > 0;
      if (lapsedThisYear && Entitlement.rentRelief(world, park, relief, registered)) {
        return exit.subsidyExpiryMultiplier();
      }
    }
    return 1;
  }
}
