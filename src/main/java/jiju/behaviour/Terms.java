package jiju.behaviour;

import java.util.Arrays;
import java.util.function.ObjDoubleConsumer;
import jiju.chance.Luck;
import jiju.scenario.EntityType;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.world.ParkState;
import jiju.world.Reason;
import jiju.world.World;

/**
 * The terms on which a park takes newcomers in: what its money is worth to a sector and type, and
 * whether its smallest lot pays for itself. They stay until an offer begins or ends, floor is
 * opened or a chapter turns, so each is worked out when it is first asked for and kept.
 */
final class Terms {
  private static final int TYPES = EntityType.values().length;

  private final Scenario scenario;
  private final Park place;
  private final World world;
  private final EntrySize sizes;
  private final SubsidyValue subsidies;
  private final Participation participation;
  private final double floorSqm;
  private final double[] subsidyPercent;
  private final double[] premisesYuan;

  Terms(World world, ParkState park, EntrySize sizes, Luck luck) {
    this.world = world;
    this.scenario = world.scenario();
    this.place = scenario.parks().get(park.index());
    this.sizes = sizes;
    this.subsidies = new SubsidyValue(world, park);
    this.participation = new Participation(luck, world, park, subsidies);
    this.floorSqm = place.floorAreaSqm(world.calendarMonth());
    this.subsidyPercent = new double[scenario.sectors().size() * TYPES];
    this.premisesYuan = new double[subsidyPercent.length];
    Arrays.fill(subsidyPercent, Double.NaN);
    Arrays.fill(premisesYuan, Double.NaN);
  }

  /** Whether these terms say the same as others. */
  boolean agreeWith(Terms other) {
    return floorSqm == other.floorSqm && subsidies.equalsOffersOf(other.subsidies);
  }

  /** Subsidies and rent in percent of value added. */
  double subsidyPercent(int sector, EntityType type) {
    int kind = sector * TYPES + type.ordinal();
    if (Double.isNaN(subsidyPercent[kind])) {
      Sector line = scenario.sectors().get(sector);
      double lot = Lot.sqm(place, world.calendarMonth(), line, sizes.meanWorkers(type));
      subsidyPercent[kind] = subsidies.percent(line, type, sizes.meanRevenueYuan(line, type), lot);
    }
    return subsidyPercent[kind];
  }

  /** Tells what is on offer, and what it is worth to a sector and type. */
  void explain(int sector, EntityType type, ObjDoubleConsumer<Reason> to) {
    to.accept(Reason.SUBSIDY_WORTH, subsidyPercent(sector, type));
    to.accept(Reason.RENT, place.rentYuanPerSqmMonth());
    subsidies.explain(to);
  }

  /** Whether the smallest lot pays for itself for a candidate. */
  boolean pay(int sector, EntityType type, long key) {
    if (!scenario.uncertainties().mechanisms().participation()) {
      return true;
    }
    Sector line = scenario.sectors().get(sector);
    if (!Participation.isCommon(line)) {
      return participation.footfallYuan(line, key) >= 0;
    }
    int kind = sector * TYPES + type.ordinal();
    if (Double.isNaN(premisesYuan[kind])) {
      premisesYuan[kind] =
          participation.ownBusinessYuan(line, type, sizes.meanRevenueYuan(line, type));
    }
    return premisesYuan[kind] >= 0;
  }

  /** Yearly sales in yuan of an operator on a lot. */
  double salesYuanPerYear(long operator, double lotSqm) {
    return participation.salesYuanPerYear(operator, lotSqm);
  }
}
