package jiju.analysis.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jiju.analysis.projection.Series;
import jiju.analysis.statistics.Band;
import jiju.scenario.Park;
import jiju.unit.Month;

/**
 * The floor of a zone and how much of it is taken. The model lets the floor of a park from one
 * pool, and a zone only adds to it from its opening on; so by convention the zones fill one after
 * the other in the order of their opening, each as far as what is taken reaches. What is taken in a
 * zone grows with what is taken in the park, so that a quantile of the park is that quantile of
 * each zone (up to the interpolation between two runs), and quantiles add up to those of the park.
 *
 * @param floorSqm 0 before it opens
 * @param takenSqm quantiles of the floor that is taken: 5, 25, 50, 75 and 95 percent
 */
public record ZoneFill(Park.Zone zone, double floorSqm, List<Double> takenSqm) {
  private static final int P05 = 0;
  private static final int P50 = 2;
  private static final int P95 = 4;

  public ZoneFill {
    takenSqm = List.copyOf(takenSqm);
  }

  /**
   * The zones of a park in the order in which they fill, at the end of a month.
   *
   * @param occupancy the share of the park's open floor that is taken
   */
  public static List<ZoneFill> of(Park park, Month month, Band occupancy) {
    double open = park.floorAreaSqm(month);
    double[] left =
        IntStream.range(0, P95 + 1).mapToDouble(q -> quantile(occupancy, q) * open).toArray();
    List<ZoneFill> zones = new ArrayList<>();
    for (Park.Zone zone : park.zonesByOpening()) {
      double floor = zone.opens().isAfter(month) ? 0 : zone.floorAreaSqm();
      List<Double> taken = new ArrayList<>();
      for (int q = 0; q < left.length; q++) {
        double here = Math.min(floor, left[q]);
        taken.add(here);
        left[q] -= here;
      }
      zones.add(new ZoneFill(zone, floor, taken));
    }
    return List.copyOf(zones);
  }

  /** The same at the end of a month that the park's occupancy covers. */
  public static List<ZoneFill> of(Park park, Month month, Series occupancy) {
    return of(park, month, occupancy.at(month));
  }

  private static double quantile(Band band, int position) {
    return switch (position) {
      case P05 -> band.p05();
      case 1 -> band.p25();
      case P50 -> band.p50();
      case 3 -> band.p75();
      default -> band.p95();
    };
  }

  public boolean isOpen() {
    return floorSqm > 0;
  }

  /** Median of the share that is taken; only of an open zone. */
  public double median() {
    return takenSqm.get(P50) / floorSqm;
  }

  /** 5 % quantile of the share that is taken; only of an open zone. */
  public double low() {
    return takenSqm.get(P05) / floorSqm;
  }

  /** 95 % quantile of the share that is taken; only of an open zone. */
  public double high() {
    return takenSqm.get(P95) / floorSqm;
  }
}
