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
      firms.register(row, 6);
      firms.open(row, 7, i);
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
    assertEquals(FIRMS - FIRMS / 40, firms.onRegister());
  }

  @Test
  void rows_are_found_by_their_status() {
    fill();
    firms.close(7, 30);
    firms.leave(9);
    firms.close(12, 30);
    int[] found = new int[10];
    assertEquals(2, firms.find(FirmTable.CLOSED, FirmTable.GONE, 3, 12, found));
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
  void a_row_takes_at_most_eighty_bytes_even_with_assets() {
    assertEquals(76, firms.bytesOfRow());
    assertEquals(80, new FirmTable(0, true).bytesOfRow());
  }

  private static Newcomer newcomer(int city, EntityType type, int drawnFrom, byte traits) {
    return new Newcomer(7, city, 0, type, Origin.POOL, drawnFrom, 1, 1, traits, -1);
  }

  @Test
  void a_firm_of_the_pipeline_knows_what_it_was_drawn_from_and_forgets_it_on_the_register() {
    for (int from : new int[] {Newcomer.ARRIVAL, Newcomer.START_UP, 0, 1, 2_000, 30_000}) {
      Newcomer newcomer = newcomer(0, EntityType.ENTERPRISE, from, (byte) 0);
      int row = firms.add(newcomer, 20, (short) 5);
      assertEquals(from, firms.drawnFrom(row));
      assertTrue(firms.since()[row] < 0, "no month that has come");
      firms.register(row, 6);
      assertEquals(FirmTable.NEVER, firms.since()[row]);
      assertEquals(6, firms.registered()[row]);
      assertTrue(firms.onRegister(row));
    }
  }

  @Test
  void the_traits_of_a_firm_stay_apart() {
    FirmTable here = new FirmTable(3, false);
    for (EntityType type : EntityType.values()) {
      for (byte trait : new byte[] {Traits.FOUNDER_GROUP, Traits.HIGH_TECH, Traits.SHELL}) {
        for (int city = 3; city < 5; city++) {
          int row = here.add(newcomer(city, type, -1, trait), 20, (short) 5);
          assertEquals(type, here.type(row));
          assertEquals(city == 3, here.isFromHome(row));
          assertEquals(trait == Traits.FOUNDER_GROUP, here.has(row, Traits.FOUNDER_GROUP));
          assertEquals(trait == Traits.HIGH_TECH, here.has(row, Traits.HIGH_TECH));
          assertEquals(trait == Traits.SHELL, here.has(row, Traits.SHELL));
        }
      }
    }
  }

  @Test
  void a_firm_bears_the_mark_of_the_large_as_long_as_a_month_of_its_last_year_was_large() {
    int row = firms.add(newcomer(0, EntityType.FUND_VEHICLE, -1, (byte) 7), 20, (short) 5);
    for (int month = 0; month < 40; month++) {
      firms.output(month)[row] = month == 3 || month == 20 ? 100 : 99;
      firms.setLarge(month < 30 ? 1200 : month < 35 ? 1188 : 1200);
      firms.markLarge(month, row, row + 1);
      boolean large = month >= 3 && month < 15 || month >= 20 && month < 35;
      assertEquals(large, firms.mayBeLarge(row), "in month " + month);
      assertEquals(EntityType.FUND_VEHICLE, firms.type(row));
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
