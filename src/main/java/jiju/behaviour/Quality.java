package jiju.behaviour;

import jiju.scenario.Park;
import jiju.unit.Month;

/** The quality index of a park: its amenities in use, weighted and clamped (definitions 22). */
public final class Quality {
  private Quality() {}

  /** Quality for a sector, 0 to 1; an empty sector counts the amenities that serve everybody. */
  public static double of(Park park, Month month, String sector) {
    double sum = 0;
    for (Park.Amenity amenity : park.amenities()) {
      boolean serves = amenity.sectors().isEmpty() || amenity.sectors().contains(sector);
      if (serves && inUse(amenity, month)) {
        sum += amenity.units() * amenity.qualityPerUnit();
      }
    }
    return Math.min(1, Math.max(0, sum));
  }

  /** Whether an amenity has been built. */
  public static boolean inUse(Park.Amenity amenity, Month month) {
    return month.since(amenity.ordered()) >= amenity.leadMonths();
  }
}
