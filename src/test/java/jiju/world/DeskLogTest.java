package jiju.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files and the firms behind them. */
class DeskLogTest {
  private static final double RATE = 0.3 / 12;

  @Test
  void a_constant_stock_without_newcomers_is_helped_once_each_at_most() {
    DeskLog log = new DeskLog();
    for (int month = 0; month < 30; month++) {
      log.note(month, 0, RATE, alike(1000));
    }
    assertEquals(300, log.filesOfYear(29), 1e-9);
    assertEquals(1000 * (1 - Math.exp(-0.3)), log.firmsOfYear(29), 1e-9);
  }

  @Test
  void a_newcomer_who_changes_its_name_in_the_same_year_is_one_firm() {
    DeskLog log = new DeskLog();
    log.note(0, 10, RATE, new int[13]);
    for (int month = 1; month < 12; month++) {
      int[] firms = new int[13];
      Arrays.fill(firms, 0, month, 10);
      log.note(month, 0, RATE, firms);
    }
    assertEquals(10, log.firmsOfYear(11), 1e-12);
    assertTrue(log.filesOfYear(11) > 12);
  }

  @Test
  void who_came_before_the_year_counts_again_by_its_changes() {
    DeskLog log = new DeskLog();
    for (int month = 0; month < 13; month++) {
      int[] firms = new int[13];
      Arrays.fill(firms, 0, month + 1, 10);
      log.note(month, month == 0 ? 10 : 0, RATE, firms);
    }
    assertEquals(10 * (1 - Math.exp(-0.3)), log.firmsOfYear(12), 1e-9);
  }

  @Test
  void without_changes_files_and_firms_are_the_registrations() {
    DeskLog log = new DeskLog();
    for (int month = 0; month < 20; month++) {
      log.note(month, month, 0, alike(50));
    }
    assertEquals(log.filesOfYear(19), log.firmsOfYear(19));
  }

  private static int[] alike(int firms) {
    int[] byLeastAge = new int[13];
    Arrays.fill(byLeastAge, firms);
    return byLeastAge;
  }
}
