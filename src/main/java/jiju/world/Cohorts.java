package jiju.world;

import java.util.Arrays;

/**
 * The location decisions of the month: one cohort a city, sector, tie class and entity type. A
 * candidate is a cohort's key and its number in it; nothing is stored per candidate.
 */
public final class Cohorts {
  private int size;
  private int[] city = new int[64];
  private int[] sector = new int[64];
  private boolean[] tie = new boolean[64];
  private int[] type = new int[64];
  private int[] count = new int[64];
  private long[] cell = new long[64];

  public void clear() {
    size = 0;
  }

  /**
   * Adds a cohort, unless it is empty; the cell is the common part of its candidates' keys. Whether
   * a small pool is empty nobody can guess, so there is no branch.
   */
  public void add(
      int cityIndex, int sectorIndex, boolean tied, int entityType, int candidates, long cellKey) {
    if (size == city.length) {
      makeRoom(2 * size);
    }
    city[size] = cityIndex;
    sector[size] = sectorIndex;
    tie[size] = tied;
    type[size] = entityType;
    count[size] = candidates;
    cell[size] = cellKey;
    size += -candidates >>> 31;
  }

  private void makeRoom(int capacity) {
    city = Arrays.copyOf(city, capacity);
    sector = Arrays.copyOf(sector, capacity);
    tie = Arrays.copyOf(tie, capacity);
    type = Arrays.copyOf(type, capacity);
    count = Arrays.copyOf(count, capacity);
    cell = Arrays.copyOf(cell, capacity);
  }

  public int size() {
    return size;
  }

  public int city(int cohort) {
    return city[cohort];
  }

  public int sector(int cohort) {
    return sector[cohort];
  }

  public boolean tie(int cohort) {
    return tie[cohort];
  }

  /** Ordinal of {@link jiju.scenario.EntityType}. */
  public int type(int cohort) {
    return type[cohort];
  }

  /** Number of candidates. */
  public int count(int cohort) {
    return count[cohort];
  }

  /** Common part of the candidates' keys. */
  public long cell(int cohort) {
    return cell[cohort];
  }
}
