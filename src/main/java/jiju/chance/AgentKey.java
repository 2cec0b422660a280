package jiju.chance;

/**
 * Who an agent is, as far as luck is concerned: 64 bits made from the facts of its birth.
 *
 * <p>A key depends on names, months and ordinals, never on a running counter, on memory order or on
 * places in a list, so that the same candidate has the same key under every policy and in every
 * order of work. Each kind of agent starts from a number of its own. Keys are mixed strongly: among
 * ten million agents the chance of any collision is below one in 100,000.
 */
public final class AgentKey {

  /** How many keys are prepared at a time. */
  public static final int GROUP = 8;

  private static final long CODE = Mix.of(1);
  private static final long CANDIDATE = Mix.of(2);
  private static final long CHILD = Mix.of(3);
  private static final long INITIAL = Mix.of(4);
  private static final long ANCHOR = Mix.of(5);
  private static final long PAIR = Mix.of(6);

  private AgentKey() {}

  /** The code of a city, sector, park or anything else that has an id. */
  public static long code(String id) {
    long hash = CODE;
    for (int i = 0; i < id.length(); i++) {
      hash = Mix.with(hash, id.charAt(i));
    }
    return Mix.with(hash, id.length());
  }

  /**
   * What the candidates of one pool and month share; {@link #candidate(long, int)} tells them
   * apart.
   *
   * @param tieClass number of the tie class
   * @param entityType number of the entity type, which must stay when types are added
   * @param month months since year 0
   */
  public static long cell(long cityCode, long sectorCode, int tieClass, int entityType, int month) {
    return cell(pool(cityCode, sectorCode, tieClass, entityType), month);
  }

  /** What the candidates of one pool share in all months; see {@link #cell(long, int)}. */
  public static long pool(long cityCode, long sectorCode, int tieClass, int entityType) {
    long place = Mix.with(Mix.with(CANDIDATE, cityCode), sectorCode);
    return Mix.with(Mix.with(place, tieClass), entityType);
  }

  /** What the candidates of one pool and month share: one mix. */
  public static long cell(long pool, int month) {
    return Mix.with(pool, month);
  }

  /** The key of one candidate of a cell: one mix. */
  public static long candidate(long cell, int index) {
    return Mix.with(cell, index);
  }

  /**
   * {@link #cell(long, int)} for many pools, in a loop that the compiler vectorises.
   *
   * @param out receives the cell of {@code pools[i]} at {@code i}
   */
  public static void cells(long[] pools, int month, long[] out) {
    System.arraycopy(pools, 0, out, 0, pools.length);
    Mix.with(out, pools.length, month);
  }

  /**
   * Prepares the keys of consecutive candidates of a cell; {@link #finishCandidates} makes keys of
   * what several cells have prepared, in a loop that the compiler vectorises. Works in whole groups
   * of {@link #GROUP}, for cells are small and loops without a fixed end cost more than the rest.
   *
   * @param first number of the first candidate
   * @param out receives one number a candidate from {@code at} on, and then up to {@code GROUP − 1}
   *     numbers that mean nothing
   */
  public static void prepareCandidates(long cell, int first, int count, long[] out, int at) {
    for (int i = 0; i < count; i += GROUP) {
      long prepared = cell + Mix.GOLDEN * (first + i + 1L);
      for (int j = 0; j < GROUP; j++) {
        out[at + i + j] = prepared + Mix.GOLDEN * j;
      }
    }
  }

  /** Turns the first {@code count} numbers that were prepared into keys. */
  public static void finishCandidates(long[] prepared, int count) {
    for (int i = 0; i < count; i++) {
      prepared[i] = Mix.of(prepared[i]);
    }
  }

  /** The key of one candidate; see {@link #cell}. */
  public static long candidate(
      long cityCode, long sectorCode, int tieClass, int entityType, int month, int index) {
    return candidate(cell(cityCode, sectorCode, tieClass, entityType, month), index);
  }

  /**
   * The key of an agent that another brought forth: a follower of an anchor, a spin-off, a firm out
   * of an incubator.
   *
   * @param process the decision that made it
   * @param month months since year 0
   * @param ordinal number among the children of that parent, process and month
   */
  public static long child(long parentKey, Decision process, int month, int ordinal) {
    long parent = Mix.with(CHILD, parentKey);
    return Mix.with(Mix.with(Mix.with(parent, process.code()), month), ordinal);
  }

  /** The key of a firm that exists when the world begins. */
  public static long initial(long parkCode, long sectorCode, int ordinal) {
    return Mix.with(Mix.with(Mix.with(INITIAL, parkCode), sectorCode), ordinal);
  }

  /** The key of an anchor of a city's stock. */
  public static long anchor(long cityCode, int ordinal) {
    return Mix.with(Mix.with(ANCHOR, cityCode), ordinal);
  }

  /**
   * The key of an agent together with something else, such as a candidate and a park. In loops over
   * agents {@link Luck#paired} is cheaper; it gives other numbers, so a decision keeps to one of
   * the two.
   */
  public static long pair(long key, long otherCode) {
    return Mix.with(Mix.with(PAIR, key), otherCode);
  }
}
