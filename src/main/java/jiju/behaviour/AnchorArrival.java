package jiju.behaviour;

import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.scenario.AnchorNature;
import jiju.scenario.Park;
import jiju.scenario.Sector;
import jiju.world.Anchor;
import jiju.world.Diary.Happening;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;

/** How an anchor comes: its size by key, its floor, its papers. */
public final class AnchorArrival {
  private final Luck luck;

  public AnchorArrival(Luck luck) {
    this.luck = luck;
  }

  /** Takes an anchor in; without floor for it, it is turned away. */
  public void settle(World world, ParkState park, long key, int city, int sector) {
    AnchorNature nature = world.scenario().uncertainties().anchors();
    double workers =
        Math.max(
            1, lognormal(Decision.ANCHOR_SIZE, key, nature.workersMedian(), nature.workersSigma()));
    double revenue =
        lognormal(Decision.ANCHOR_REVENUE, key, nature.revenueMedianYuan(), nature.revenueSigma());
    Park place = world.scenario().parks().get(park.index());
    Sector line = world.scenario().sectors().get(sector);
    double lot = Lot.sqm(place, world.calendarMonth(), line, workers);
    if (lot > park.freeSqm(place.floorAreaSqm(world.calendarMonth()))) {
      park.counts().add(Tally.TURNED_AWAY);
      world.diary().note(world.month(), park.index(), key, Happening.TURNED_AWAY, lot);
      return;
    }
    Anchor anchor = new Anchor(key, city, sector, world.month(), workers, revenue);
    anchor.setFloorSqm(lot);
    park.occupy(lot);
    park.addAnchor(anchor);
    park.counts().add(Tally.SIGNED);
  }

  private double lognormal(Decision decision, long key, double median, double sigma) {
    return median * StrictMath.exp(sigma * luck.normal(decision, key, 0));
  }
}
