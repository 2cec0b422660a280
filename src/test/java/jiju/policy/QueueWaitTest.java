package jiju.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QueueWaitTest {

  @Test
  void one_clerk_is_the_textbook_queue() {
    assertEquals(1 / (2.0 - 1.5), QueueWait.days(1, 2, 1.5), 1e-12);
  }

  @Test
  void four_clerks_of_the_fund_town_rename_a_firm_in_about_half_a_day() {
    assertEquals(0.61, QueueWait.days(4, 2, 1265.0 / 250), 0.005);
  }

  @Test
  void three_clerks_would_have_taken_a_day_and_a_quarter() {
    assertEquals(1.26, QueueWait.days(3, 2, 1265.0 / 250), 0.005);
  }

  @Test
  void nobody_waits_at_an_empty_counter() {
    assertEquals(0.5, QueueWait.days(3, 2, 0), 1e-12);
  }

  @Test
  void the_wait_grows_with_the_files_and_falls_with_the_clerks() {
    for (double files = 0.1; files < 3.8; files += 0.1) {
      assertTrue(QueueWait.days(2, 2, files) < QueueWait.days(2, 2, files + 0.1));
      assertTrue(QueueWait.days(3, 2, files) < QueueWait.days(2, 2, files));
    }
  }

  @Test
  void half_a_clerk_is_a_clerk_at_half_the_speed() {
    assertEquals(QueueWait.days(1, 1, 0.4), QueueWait.days(0.5, 2, 0.4), 1e-12);
  }

  @Test
  void before_one_clerk_the_sojourn_is_exponential() {
    for (double days = 0.1; days < 10; days += 0.7) {
      assertEquals(1 - Math.exp(-0.5 * days), QueueWait.within(days, 1, 2, 1.5), 1e-12);
    }
  }

  @Test
  void the_mean_of_the_distribution_is_the_expected_sojourn() {
    for (double files : new double[] {0, 1, 5.06, 6, 7.5}) {
      double mean = 0;
      double step = 0.001;
      for (double days = step / 2; days < 60; days += step) {
        mean += step * (1 - QueueWait.within(days, 4, 2, files));
      }
      assertEquals(QueueWait.days(4, 2, files), mean, 1e-4, files + " files");
    }
  }

  @Test
  void half_a_day_is_a_lucky_but_not_a_rare_renaming_in_the_fund_town() {
    double share = QueueWait.within(0.5, 4, 2, 1265.0 / 250);
    assertTrue(share > 0.05 && share < 0.6, "share " + share);
  }

  @Test
  void nothing_is_done_in_no_time() {
    assertEquals(0, QueueWait.within(0, 4, 2, 5));
    assertEquals(0, QueueWait.within(-1, 4, 2, 5));
  }
}
