package jiju.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jiju.chance.AgentKey;
import jiju.chance.Luck;
import jiju.world.Cohorts;
import org.junit.jupiter.api.Test;

/** Candidates side by side, over the borders of crowds that end within a cohort. */
class CrowdTest {
  private static final long SALT = 11;

  private final Cohorts cohorts = new Cohorts();

  CrowdTest() {
    int[] sizes = {3, 0, 700, 1, 0, 20, 430, 9};
    for (int c = 0; c < sizes.length; c++) {
      cohorts.add(c, 0, false, 0, sizes[c], 1000 + c);
    }
  }

  @Test
  void empty_cohorts_are_not_kept() {
    assertEquals(6, cohorts.size());
    assertEquals(20, cohorts.count(3));
    assertEquals(5, cohorts.city(3));
  }

  @Test
  void whoever_was_told_of_a_park_is_asked_whatever_its_luck_and_only_once() {
    for (int cohort = 0; cohort < cohorts.size(); cohort++) {
      for (int number = 0; number < cohorts.count(cohort); number += 7) {
        long key = AgentKey.candidate(cohorts.cell(cohort), number);
        assertEquals(1, askedAmongAll(cohort, number, key, 0), cohort + ", " + number);
      }
    }
  }

  @Test
  void those_below_the_threshold_are_asked() {
    long half = Luck.threshold(0.5);
    int lucky = 0;
    for (int cohort = 0; cohort < cohorts.size(); cohort++) {
      for (int number = 0; number < cohorts.count(cohort); number++) {
        long key = AgentKey.candidate(cohorts.cell(cohort), number);
        lucky += Luck.below(Luck.bits(SALT, key), half) ? 1 : 0;
      }
    }
    assertEquals(lucky, askedAmongAll(-1, 0, 0, half));
  }

  @Test
  void the_spared_are_counted_where_the_first_draw_is_below_their_other_threshold() {
    long most = Luck.threshold(0.6);
    long other = Luck.threshold(0.2);
    int expected = 0;
    Crowd crowd = new Crowd();
    crowd.clear(1, 5);
    crowd.take(cohorts);
    crowd.gather();
    for (int number = 5; number < 5 + crowd.size(); number++) {
      long key = AgentKey.candidate(cohorts.cell(1), number);
      boolean stays = Luck.below(Luck.bits(SALT + 1, key), most);
      expected += !stays && Luck.below(Luck.bits(SALT, key), other) ? 1 : 0;
    }
    crowd.ask(SALT, most);
    assertEquals(expected, crowd.spare(SALT + 1, new long[] {most}, new long[] {other}));
  }

  /** How many are asked in crowds that together hold everybody; one of them may have been told. */
  private int askedAmongAll(int toldCohort, int told, long toldKey, long threshold) {
    Crowd crowd = new Crowd();
    int asked = 0;
    int cohort = 0;
    int first = 0;
    while (cohort < cohorts.size()) {
      crowd.clear(cohort, first);
      for (int next = cohort; next < cohorts.size() && !crowd.isFull(); next++) {
        crowd.take(cohorts);
      }
      crowd.gather();
      crowd.tell(toldCohort, told);
      crowd.ask(SALT, threshold);
      asked += crowd.asked();
      if (threshold == 0 && crowd.asked() == 1) {
        assertEquals(toldKey, crowd.key(0));
        assertEquals(toldCohort, crowd.cohort(0));
      }
      int left = crowd.size();
      while (left > 0) {
        int here = Math.min(left, cohorts.count(cohort) - first);
        left -= here;
        first += here;
        if (first == cohorts.count(cohort)) {
          cohort++;
          first = 0;
        }
      }
    }
    return asked;
  }
}
