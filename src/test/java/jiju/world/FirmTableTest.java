package jiju.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import jiju.scenario.EntityType;
import org.junit.jupiter.api.Test;

class FirmTableTest {
  private static final int FIRMS = 20_000;

  private final FirmTable firms = new FirmTable();

  private void fill() {
    for (int i = 0; i < FIRMS; i++) {
      Newcomer firm =
          new Newcomer(
              i, 0, i % 3, EntityType.ENTERPRISE, Origin.POOL, -1, 1 + i, i / 7.0, (byte) 0, -1);
      int row = firms.add(firm, i, (short) 5);
      for (int month = 0; month < 12; month++) {
        firms.output(month)[row] = i * (month + 1) / 3f;
      }
    }
  }

  @Test
  void a_sweep_takes_out_who_is_gone_and_keeps_everything_else_in_order() {
    fill();
    List<Long> kept = new ArrayList<>();
    for (int row = 0; row < FIRMS; row++) {
      boolean goes = row % 5 == 0 || row > FIRMS - 100;
      firms.status()[row] = FirmTable.OPERATING;
      if (goes) {
        firms.leave(row);
      } else {
        kept.add((long) row);
      }
    }
    firms.sweep();
    assertEquals(kept.size(), firms.size());
    for (int row = 0; row < kept.size(); row++) {
      long key = kept.get(row);
      assertEquals(key, firms.keys()[row]);
      assertEquals((float) (1 + key), firms.workers()[row]);
      assertEquals((float) (key / 7.0), firms.logProductivity()[row]);
      assertEquals((float) key, firms.floorSqm()[row]);
      assertEquals(key % 3, firms.sector()[row]);
      assertEquals(FirmTable.OPERATING, firms.status()[row]);
      assertEquals(key * 12 / 3f, firms.output(11)[row]);
    }
  }

  @Test
  void a_few_who_are_gone_wait_for_more() {
    fill();
    for (int row = 0; row < FIRMS / 40; row++) {
      firms.leave(row);
    }
    firms.sweep();
    assertEquals(FIRMS, firms.size());
    assertEquals(0, firms.onRegister());
  }

  @Test
  void rows_are_found_by_their_status() {
    fill();
    firms.status()[7] = FirmTable.CLOSED;
    firms.status()[9] = FirmTable.IDLE;
    firms.status()[12] = FirmTable.CLOSED;
    int[] found = new int[10];
    assertEquals(2, firms.find(FirmTable.IDLE, FirmTable.CLOSED, 3, 12, found));
    assertEquals(7, found[0]);
    assertEquals(9, found[1]);
  }

  @Test
  void years_of_some_rows_are_those_of_each_alone() {
    fill();
    int[] rows = {0, 5, 777, FIRMS - 1};
    double[] year = new double[4];
    firms.outputOfTwelveMonths(rows, 4, year);
    for (int i = 0; i < rows.length; i++) {
      assertEquals(firms.outputOfTwelveMonths(rows[i]), year[i]);
    }
  }

  @Test
  void rough_years_come_near_the_exact_ones() {
    fill();
    float[] rough = new float[1000];
    firms.roughOutputOfTwelveMonths(3_000, 1_000, rough, new float[1000]);
    for (int i = 0; i < rough.length; i++) {
      double exact = firms.outputOfTwelveMonths(3_000 + i);
      assertEquals(exact, rough[i], 1e-6 * exact);
    }
  }

  @Test
  void room_made_beforehand_is_not_made_again() {
    firms.reserve(FIRMS);
    long[] before = firms.keys();
    fill();
    assertTrue(before == firms.keys());
  }
}
