package jiju.behaviour;

import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.LogNormal;
import jiju.chance.Luck;
import jiju.scenario.AssetsUnderManagement;
import jiju.scenario.EntityType;
import jiju.scenario.Park.InitialFirms;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.world.FirmTable;
import jiju.world.Newcomer;
import jiju.world.Origin;
import jiju.world.Traits;

/** Turns a birth-fact key into a firm: size, productivity and traits follow from the key alone. */
public final class Birth {
  private final Luck luck;
  private final EntrySize sizes;

  public Birth(Luck luck, EntrySize sizes) {
    this.luck = luck;
    this.sizes = sizes;
  }

  public EntrySize sizes() {
    return sizes;
  }

  /** A founder who decided for a park. */
  public Newcomer founder(
      Scenario scenario, long key, int city, int sector, EntityType type, Origin origin) {
    return new Newcomer(
        key,
        city,
        sector,
        type,
        origin,
        Newcomer.START_UP,
        sizes.workers(luck, type, key),
        sizes.logProductivity(luck, type, key),
        traits(scenario, key, sector, type),
        FirmTable.NO_INCUBATOR,
        assetsYuan(scenario.sectors().get(sector), key));
  }

  /** Assets at founding: lognormal with the mean of the vintage, 0 where the sector has none. */
  private double assetsYuan(Sector line, long key) {
    if (line.assets().isEmpty()) {
      return 0;
    }
    AssetsUnderManagement assets = line.assets().get();
    double sigma = assets.logSigma();
    double z = luck.normal(Decision.ASSETS, key, 0);
    return assets.meanYuan() * StrictMath.exp(sigma * z - sigma * sigma / 2);
  }

  /**
   * The same firm, where its group of firms at the start has a size or a productivity of its own:
   * workers and revenue per worker are lognormal with the stated means.
   */
  public Newcomer established(Newcomer born, InitialFirms group) {
    double workers = born.workers();
    if (group.meanWorkers() > 0) {
      double z = luck.normal(Decision.INITIAL_SIZE, born.key(), 0);
      LogNormal size = LogNormal.ofMean(group.meanWorkers(), group.workersSigma());
      workers = Math.max(1, Elementary.exp(size.logMedian() + size.sigma() * z));
    }
    double omega = born.logProductivity();
    if (group.revenueYuanPerWorker() > 0) {
      double z = luck.normal(Decision.INITIAL_PRODUCTIVITY, born.key(), 0);
      LogNormal revenue = LogNormal.ofMean(group.revenueYuanPerWorker(), group.revenueSigma());
      omega = revenue.logMedian() + revenue.sigma() * z;
    }
    return born.withSize(workers, omega);
  }

  /** A firm that an incubator spawned, perhaps a mere shell. */
  public Newcomer spawn(
      Scenario scenario, long key, int city, int sector, int incubator, boolean shell) {
    byte traits = traits(scenario, key, sector, EntityType.ENTERPRISE);
    return new Newcomer(
        key,
        city,
        sector,
        EntityType.ENTERPRISE,
        Origin.SPAWN,
        Newcomer.START_UP,
        sizes.tenantWorkers(luck, key),
        sizes.logProductivity(luck, EntityType.ENTERPRISE, key),
        shell ? (byte) (traits | Traits.SHELL) : traits,
        incubator);
  }

  /** A child of a resident firm that inherits part of its parent's distance from the mean ω. */
  public Newcomer child(
      Scenario scenario, long key, int city, int sector, double parentOmega, double inheritance) {
    EntityType type = EntityType.ENTERPRISE;
    double mean = sizes.meanLogProductivity(type);
    double own = Math.sqrt(1 - inheritance * inheritance);
    double noise = sizes.logProductivity(luck, type, key) - mean;
    return new Newcomer(
        key,
        city,
        sector,
        type,
        Origin.SPIN_OFF,
        Newcomer.START_UP,
        sizes.workers(luck, type, key),
        mean + inheritance * (parentOmega - mean) + own * noise,
        traits(scenario, key, sector, type),
        FirmTable.NO_INCUBATOR);
  }

  /** An operator of trade that lives on footfall, sized by its lot and its sales. */
  Newcomer operator(
      Scenario scenario, long key, int city, int sector, double lotSqm, double salesYuanPerYear) {
    Sector line = scenario.sectors().get(sector);
    double workers = Math.max(1, lotSqm / line.floorSqmPerWorker());
    return new Newcomer(
        key,
        city,
        sector,
        EntityType.ENTERPRISE,
        Origin.POOL,
        Newcomer.START_UP,
        workers,
        StrictMath.log(Math.max(1, salesYuanPerYear) / workers),
        traits(scenario, key, sector, EntityType.ENTERPRISE),
        FirmTable.NO_INCUBATOR);
  }

  private byte traits(Scenario scenario, long key, int sector, EntityType type) {
    double groups = scenario.uncertainties().entry().founderGroupShare();
    double highTech = scenario.sectors().get(sector).highTechShare();
    int traits = 0;
    if (luck.happens(Decision.FOUNDER_GROUP, key, 0, groups)) {
      traits |= Traits.FOUNDER_GROUP;
    }
    if (type == EntityType.ENTERPRISE && luck.happens(Decision.HIGH_TECH, key, 0, highTech)) {
      traits |= Traits.HIGH_TECH;
    }
    return (byte) traits;
  }
}
