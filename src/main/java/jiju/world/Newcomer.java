package jiju.world;

import jiju.scenario.EntityType;

/**
 * A firm that has decided for a park, before its papers are filed.
 *
 * @param key birth-fact key
 * @param city position of the city of origin
 * @param sector position of the sector
 * @param drawnFrom position of the park that it would have gone to without this one; {@link
 *     #START_UP} or {@link #ARRIVAL} where it would have gone to none
 * @param workers people at the start, L₀
 * @param logProductivity ω₀, logarithm of yearly revenue in yuan per worker
 * @param traits traits, see {@link Traits}
 * @param incubator position of the incubator that spawned it, or {@link FirmTable#NO_INCUBATOR}
 * @param assetsYuan assets under management; 0 where the sector has none
 */
public record Newcomer(
    long key,
    int city,
    int sector,
    EntityType type,
    Origin origin,
    int drawnFrom,
    double workers,
    double logProductivity,
    byte traits,
    int incubator,
    double assetsYuan) {

  /** A firm that lives on its turnover. */
  public Newcomer(
      long key,
      int city,
      int sector,
      EntityType type,
      Origin origin,
      int drawnFrom,
      double workers,
      double logProductivity,
      byte traits,
      int incubator) {
    this(
        key, city, sector, type, origin, drawnFrom, workers, logProductivity, traits, incubator, 0);
  }

  /** Without this park it would have stayed outside, in the park's own province. */
  public static final int START_UP = -1;

  /** Without this park it would have stayed outside, in another province. */
  public static final int ARRIVAL = -2;

  /** The same of another size and productivity. */
  public Newcomer withSize(double people, double omega) {
    return new Newcomer(
        key, city, sector, type, origin, drawnFrom, people, omega, traits, incubator, assetsYuan);
  }

  /** The same, drawn from elsewhere. */
  public Newcomer withDrawnFrom(int park) {
    return new Newcomer(
        key,
        city,
        sector,
        type,
        origin,
        park,
        workers,
        logProductivity,
        traits,
        incubator,
        assetsYuan);
  }
}
