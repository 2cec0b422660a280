package jiju.behaviour;

import java.util.Arrays;
import jiju.chance.AgentKey;
import jiju.chance.Luck;
import jiju.world.Cohorts;

/**
 * Some hundreds of the month's candidates side by side, cohort after cohort, so that their keys and
 * their luck are found in bulk and compared in loops without a call.
 */
final class Crowd {
  /** Candidates in a full crowd: what a core keeps at hand. */
  static final int CAPACITY = 512;

  private final long[] key = new long[CAPACITY + AgentKey.GROUP];
  private final long[] bits = new long[CAPACITY];
  private final int[] cohort = new int[CAPACITY + AgentKey.GROUP];
  private final byte[] isAsked = new byte[CAPACITY];
  private final int[] place = new int[CAPACITY + 1];
  private int asked;
  private int size;
  private int firstCohort;
  private int lastCohort;

  /** Starts anew with candidates from a cohort on. */
  void clear(int from) {
    size = 0;
    firstCohort = from;
    lastCohort = from - 1;
  }

  /**
   * Takes candidates of the next cohort in, as many as there is room for.
   *
   * @param from number of the first in the cohort
   * @return how many found room
   */
  int take(Cohorts cohorts, int next, int from) {
    int count = Math.min(CAPACITY - size, cohorts.count(next) - from);
    AgentKey.prepareCandidates(cohorts.cell(next), from, count, key, size);
    label(count, next - firstCohort);
    size += count;
    lastCohort = next;
    return count;
  }

  /** In whole groups, like the keys. */
  private void label(int count, int which) {
    for (int i = size; i < size + count; i += AgentKey.GROUP) {
      for (int j = 0; j < AgentKey.GROUP; j++) {
        cohort[i + j] = which;
      }
    }
  }

  boolean isFull() {
    return size == CAPACITY;
  }

  int size() {
    return size;
  }

  int firstCohort() {
    return firstCohort;
  }

  /** Number of cohorts that have anybody here. */
  int cohorts() {
    return lastCohort - firstCohort + 1;
  }

  /** Makes the keys of those taken in; none of them is to be asked yet. */
  void gather() {
    AgentKey.finishCandidates(key, size);
    Arrays.fill(isAsked, 0, size, (byte) 0);
  }

  /**
   * Draws for everybody, and has those below the threshold asked.
   *
   * @param thresholds by cohort, from the first one here
   */
  void ask(long salt, long[] thresholds) {
    Luck.bits(salt, key, 0, size, bits);
    for (int i = 0; i < size; i++) {
      isAsked[i] |= (byte) Luck.countBelow(bits[i], thresholds[cohort[i]]);
    }
  }

  /** Draws for everybody, and spares those who are not below a threshold. */
  void spare(long salt, long threshold) {
    Luck.bits(salt, key, 0, size, bits);
    for (int i = 0; i < size; i++) {
      isAsked[i] &= (byte) Luck.countBelow(bits[i], threshold);
    }
  }

  /** Has a candidate asked, if it is here. */
  void ask(long candidate) {
    for (int i = 0; i < size; i++) {
      isAsked[i] |= key[i] == candidate ? (byte) 1 : 0;
    }
  }

  /** Finds those who are to be asked. */
  void findAsked() {
    asked = 0;
    for (int i = 0; i < size; i++) {
      place[asked] = i;
      asked += isAsked[i];
    }
  }

  /**
   * Draws for everybody, and counts those below the threshold who are not asked.
   *
   * @param thresholds by cohort, from the first one here
   */
  int countOthers(long salt, long[] thresholds) {
    Luck.bits(salt, key, 0, size, bits);
    int lucky = 0;
    for (int i = 0; i < size; i++) {
      lucky += (1 - isAsked[i]) & Luck.countBelow(bits[i], thresholds[cohort[i]]);
    }
    return lucky;
  }

  /** Number of those who are to be asked. */
  int asked() {
    return asked;
  }

  /** Key of one of those who are to be asked. */
  long key(int which) {
    return key[place[which]];
  }

  /** Cohort of one of those who are to be asked. */
  int cohort(int which) {
    return firstCohort + cohort[place[which]];
  }
}
