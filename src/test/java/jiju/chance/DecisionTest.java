package jiju.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecisionTest {

  @Test
  void no_two_decisions_share_a_number() {
    long different = Arrays.stream(Decision.values()).mapToInt(Decision::code).distinct().count();
    assertEquals(Decision.values().length, different);
  }

  /** Published runs stand on these numbers; a new decision makes this sum larger once. */
  @Test
  void the_numbers_are_those_of_published_runs() {
    assertEquals(602, Decision.GROWTH.code());
    assertEquals(606, Decision.CLOSURE.code());
    assertEquals(102, Decision.POOL_COUNT.code());
    assertEquals(202, Decision.CHOOSE_NEST.code());
  }
}
