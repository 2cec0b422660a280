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
  private final int[] start = new int[CAPACITY + 1];
  private final byte[] isTold = new byte[CAPACITY];
  private final int[] place = new int[CAPACITY + 1];
  private int asked;
  private int size;
  private int firstCohort;
  private int firstNumber;
  private int cohorts;

  /**
   * Starts anew with candidates from a cohort on.
   *
   * @param number of the first candidate in that cohort
   */
  void clear(int from, int number) {
    size = 0;
    cohorts = 0;
    firstCohort = from;
    firstNumber = number;
  }

  /** Takes candidates of the next cohort in, as many as there is room for. */
  void take(Cohorts all) {
    int next = firstCohort + cohorts;
    int from = cohorts == 0 ? firstNumber : 0;
    int count = Math.min(CAPACITY - size, all.count(next) - from);
    AgentKey.prepareCandidates(all.cell(next), from, count, key, size);
    label(count, cohorts);
    start[cohorts++] = size;
    size += count;
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
    return cohorts;
  }

  /** Makes the keys of those taken in; none of them has been told of a park yet. */
  void gather() {
    AgentKey.finishCandidates(key, size);
    Arrays.fill(isTold, 0, size, (byte) 0);
    start[cohorts] = size;
  }

  /** Notes that a candidate, if it is here, was told of a park: it is asked whatever its luck. */
  void tell(int itsCohort, int number) {
    int which = itsCohort - firstCohort;
    if (which >= 0 && which < cohorts) {
      int at = start[which] + number - (which == 0 ? firstNumber : 0);
      if (at >= start[which] && at < start[which + 1]) {
        isTold[at] = 1;
      }
    }
  }

  /** Draws for everybody, and has those below the threshold asked. */
  void ask(long salt, long threshold) {
    Luck.bits(salt, key, 0, size, bits);
    int number = 0;
    for (int i = 0; i < size; i++) {
      place[number] = i;
      number += isTold[i] | Luck.countBelow(bits[i], threshold);
    }
    asked = number;
  }

  /**
   * The same with a threshold for each cohort.
   *
   * @param thresholds by cohort, from the first one here
   */
  void ask(long salt, long[] thresholds) {
    Luck.bits(salt, key, 0, size, bits);
    int number = 0;
    for (int i = 0; i < size; i++) {
      place[number] = i;
      number += isTold[i] | Luck.countBelow(bits[i], thresholds[cohort[i]]);
    }
    asked = number;
  }

  /**
   * Draws again for those who are to be asked, and spares those who are not below the threshold of
   * their cohort. How many of the spared were below another one by the draw before?
   *
   * @param thresholds by cohort, from the first one here
   * @param others the other thresholds, by cohort
   */
  int spare(long salt, long[] thresholds, long[] others) {
    int number = 0;
    int lucky = 0;
    for (int k = 0; k < asked; k++) {
      int i = place[k];
      int stays = isTold[i] | Luck.countBelow(Luck.bits(salt, key[i]), thresholds[cohort[i]]);
      lucky += (1 - stays) & Luck.countBelow(bits[i], others[cohort[i]]);
      place[number] = i;
      number += stays;
    }
    asked = number;
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
