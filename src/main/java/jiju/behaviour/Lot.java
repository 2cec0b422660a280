package jiju.behaviour;

import jiju.scenario.Park;
import jiju.scenario.Park.LotMode;
import jiju.scenario.Sector;
import jiju.scenario.SectorTrade;
import jiju.unit.Month;

/** Floor that a firm takes (definitions 10). */
public final class Lot {
  private Lot() {}

  /**
   * Smallest lot in m² that a firm of a sector can take: the whole floor where it is let as one,
   * none where the firm sits in another's rooms.
   */
  static double smallestSqm(Park park, Month month, Sector sector) {
    if (park.lots().mode() == LotMode.WHOLE_BUILDING) {
      return park.floorAreaSqm(month);
    }
    return sector.sharesPremises() ? 0 : park.lots().smallestSqm();
  }

  /** Lot of a firm with so many workers, in m². */
  public static double sqm(Park park, Month month, Sector sector, double workers) {
    double smallest = smallestSqm(park, month, sector);
    if (park.lots().mode() == LotMode.WHOLE_BUILDING || sector.sharesPremises()) {
      return smallest;
    }
    double wanted =
        sector.trade() == SectorTrade.FOOTFALL
            ? park.lots().largestSqm()
            : sector.floorSqmPerWorker() * workers;
    return Math.max(smallest, Math.min(park.lots().largestSqm(), wanted));
  }
}
