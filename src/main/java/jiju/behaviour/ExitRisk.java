package jiju.behaviour;

import java.util.Arrays;
import java.util.function.ObjDoubleConsumer;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.scenario.EntityType;
import jiju.scenario.ExitHazards;
import jiju.scenario.Incubation;
import jiju.scenario.IncubatorContract;
import jiju.scenario.Scenario;
import jiju.scenario.Subsidies;
import jiju.world.Anchor;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.Reason;
import jiju.world.World;

/**
 * What multiplies the hazard of exit of the firms of one park this month: sector, size, a lost
 * subsidy, an incubator's care, a departed anchor (model 4l).
 */
final class ExitRisk {
  private static final int YEAR = 12;
  private static final double ROUNDING = 1e-9;

  /** Whoever is smaller than two to this power is of the lowest class of size. */
  private static final int LEAST_POWER = -4;

  /** Whoever is not smaller than two to this power is of the highest class of size. */
  private static final int MOST_POWER = 20;

  private static final int CLASSES = MOST_POWER - LEAST_POWER + 2;
  private static final int EXPONENT_BITS = 23;
  private static final int FIRST_EXPONENT = 127 + LEAST_POWER - 1;

  private final World world;
  private final ParkState park;
  private final Scenario scenario;
  private final ExitHazards exit;
  private final EconomicHazard hazard;
  private final double[] bySector;
  private final double[] byIncubator;
  private final double[] sizeNorm;
  private final double[] highestSizeFactors;

  ExitRisk(World world, ParkState park, Groundwork groundwork) {
    this.world = world;
    this.park = park;
    this.scenario = world.scenario();
    this.exit = scenario.uncertainties().exit();
    this.hazard = groundwork.hazard();
    this.sizeNorm = groundwork.sizeNorm(scenario);
    this.highestSizeFactors = groundwork.highestSizeFactors(scenario);
    this.bySector = bySector();
    this.byIncubator = byIncubator();
  }

  private double[] bySector() {
    String home = scenario.parks().get(park.index()).homeCity();
    PoolShocks shocks = PoolShocks.in(world);
    double[] risk = new double[scenario.sectors().size()];
    for (int s = 0; s < risk.length; s++) {
      String id = scenario.sectors().get(s).id();
      risk[s] =
          scenario.sectors().get(s).exitMultiplier()
              * shocks.exit(id, home)
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
    var contracts = world.leversOf(park).incubators();
    double[] risk = new double[contracts.size()];
    for (int i = 0; i < risk.length; i++) {
      IncubatorContract contract = contracts.get(i);
      double effect = GrowthTrend.tierEffect(incubation, contract.tier());
      risk[i] = 1 - (1 - incubation.tenantHazard()) * effect;
    }
    return risk;
  }

  /** Rate a month at which a firm closes. */
  double perMonth(int row) {
    FirmTable firms = park.firms();
    int age = world.month() - firms.registered()[row];
    double size = sizeFactor(firms.workers()[row]) * sizeNorm[firms.type(row).ordinal()];
    double risk =
        bySector[firms.sector()[row]]
            * size
            * incubation(firms.incubator()[row])
            * afterSubsidy(firms.registered()[row]);
    double rate = hazard.perMonth(age) * risk;
    boolean idle = firms.status()[row] == FirmTable.IDLE;
    return idle && age >= exit.idleGraceMonths() ? rate + idleRate() : rate;
  }

  /**
   * Tells what makes the rate of a firm: the yearly hazard at its age, everything that multiplies
   * it, and what idleness adds.
   */
  void explain(int row, ObjDoubleConsumer<Reason> to) {
    FirmTable firms = park.firms();
    int age = world.month() - firms.registered()[row];
    explain(age, firms.sector()[row], to);
    to.accept(
        Reason.RISK_SIZE, sizeFactor(firms.workers()[row]) * sizeNorm[firms.type(row).ordinal()]);
    to.accept(Reason.RISK_INCUBATION, incubation(firms.incubator()[row]));
    to.accept(Reason.RISK_SUBSIDY_LAPSED, afterSubsidy(firms.registered()[row]));
    boolean idle = firms.status()[row] == FirmTable.IDLE && age >= exit.idleGraceMonths();
    to.accept(Reason.RISK_IDLE, idle ? YEAR * idleRate() : 0);
  }

  /** Tells the same of an anchor. */
  void explain(Anchor anchor, ObjDoubleConsumer<Reason> to) {
    explain(world.month() - anchor.registered(), anchor.sector(), to);
    to.accept(
        Reason.RISK_SIZE, sizeFactor(anchor.workers()) * sizeNorm[EntityType.ENTERPRISE.ordinal()]);
    to.accept(Reason.RISK_ANCHOR, exit.anchorMultiplier());
  }

  private void explain(int age, int sector, ObjDoubleConsumer<Reason> to) {
    double own = scenario.sectors().get(sector).exitMultiplier();
    double left = afterAnchorDeparture(sector);
    to.accept(Reason.RISK_AT_AGE, YEAR * hazard.perMonth(age));
    to.accept(Reason.RISK_SECTOR, own);
    to.accept(Reason.RISK_SHOCK, own > 0 ? bySector[sector] / own / left : 1);
    to.accept(Reason.RISK_ANCHOR_LEFT, left);
  }

  /** What the idle add to their rate after the grace period. */
  double idleRate() {
    return -Elementary.log(1 - exit.idleExitPerMonth());
  }

  /** The class of a size: a power of two and what lies between it and the next. */
  static int sizeClass(float workers) {
    int power = (Float.floatToRawIntBits(workers) >>> EXPONENT_BITS) - FIRST_EXPONENT;
    return Math.max(0, Math.min(CLASSES - 1, power));
  }

  /** L to the exponent of size for the least of each class; no bound is known for the lowest. */
  static double[] highestSizeFactors(ExitHazards exit) {
    double[] factors = new double[CLASSES];
    Arrays.fill(factors, Double.POSITIVE_INFINITY);
    for (int size = 1; exit.sizeExponent() <= 0 && size < CLASSES; size++) {
      double workers = Math.scalb(1.0, LEAST_POWER + size - 1);
      factors[size] = sizeFactor(exit, workers);
    }
    return factors;
  }

  /**
   * Thresholds of the chance to close in a month that no operating firm exceeds, by class of size.
   */
  long[] highestBySize() {
    double common = highestOfSizeOne();
    long[] highest = new long[CLASSES];
    for (int size = 0; size < CLASSES; size++) {
      highest[size] = Luck.threshold(common * highestSizeFactors[size] + ROUNDING);
    }
    return highest;
  }

  /** What no rate a month exceeds but for its factor of size. */
  private double highestOfSizeOne() {
    double risk =
        greatest(bySector)
            * greatest(sizeNorm)
            * Math.max(Math.max(1, graduate()), greatest(byIncubator))
            * Math.max(1, exit.subsidyExpiryMultiplier());
    return hazard.highest() * risk * (1 + ROUNDING) + ROUNDING;
  }

  private static double greatest(double[] numbers) {
    double most = 0;
    for (double number : numbers) {
      most = Math.max(most, number);
    }
    return most;
  }

  /** Rate a month at which an anchor closes. */
  double perMonth(Anchor anchor) {
    return hazard.perMonth(world.month() - anchor.registered())
        * bySector[anchor.sector()]
        * sizeFactor(anchor.workers())
        * sizeNorm[EntityType.ENTERPRISE.ordinal()]
        * exit.anchorMultiplier();
  }

  /** L to the exponent of size. */
  private double sizeFactor(double workers) {
    return sizeFactor(exit, workers);
  }

  private static double sizeFactor(ExitHazards exit, double workers) {
    return Elementary.exp(exit.sizeExponent() * Elementary.log(workers));
  }

  private double incubation(int house) {
    if (house >= 0) {
      return byIncubator[house];
    }
    return house == FirmTable.GRADUATE ? graduate() : 1;
  }

  private double graduate() {
    return scenario.uncertainties().incubation().graduateHazard();
  }

  private double afterSubsidy(int registered) {
    if (!scenario.uncertainties().mechanisms().subsidies()) {
      return 1;
    }
    for (Subsidies.RentRelief relief : world.leversOf(park).subsidies().rentRelief()) {
      int lapsed = world.month() - registered - (int) relief.months();
      boolean lapsedThisYear = lapsed >= 0 && lapsed < YEAR && relief.months() > 0;
      if (lapsedThisYear && Entitlement.rentRelief(world, park, relief, registered)) {
        return exit.subsidyExpiryMultiplier();
      }
    }
    return 1;
  }
}
