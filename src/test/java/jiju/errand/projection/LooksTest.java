package jiju.errand.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LooksTest {
  private static final long REST = Looks.REST_NANOS;

  @Test
  void the_first_look_comes_with_the_first_replications() {
    Looks looks = new Looks(1, 0, 0);
    assertFalse(looks.isDue(looks.first() - 1, 200, 1));
    assertTrue(looks.isDue(looks.first(), 200, 1));
  }

  @Test
  void what_was_made_before_is_shown_at_once() {
    assertTrue(new Looks(1, 120, 0).isDue(120, 200, 0));
  }

  @Test
  void a_world_of_many_parks_is_looked_at_sooner() {
    assertTrue(new Looks(122, 0, 0).first() < new Looks(1, 0, 0).first());
  }

  @Test
  void no_look_follows_where_the_end_is_near() {
    Looks looks = new Looks(1, 0, 0);
    looks.looked(REST / 10);
    assertFalse(looks.isDue(190, 200, 2 * REST));
  }

  @Test
  void who_would_wait_long_sees_what_there_is_after_a_rest() {
    Looks looks = new Looks(1, 0, 0);
    looks.looked(REST);
    assertFalse(looks.isDue(30, 200, REST + REST / 2));
    assertTrue(looks.isDue(40, 200, 2 * REST));
    looks.looked(2 * REST);
    assertFalse(looks.isDue(60, 200, 2 * REST + 1));
    assertEquals(2 * REST + 1, looks.sinceBeginning(2 * REST + 1));
  }
}
