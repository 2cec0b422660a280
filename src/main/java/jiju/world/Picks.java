package jiju.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Few rows out of many: every stretch is gone through for those that something may happen to, by
 * whichever hand, and what happens is then done by one hand in the order of parks and rows.
 */
public final class Picks {
  private final List<Rows> picked = new ArrayList<>();
  private Stretches stretches = new Stretches(List.of());

  /** Picks rows out of a stretch. */
  @FunctionalInterface
  public interface Picker {
    void pick(Stretch rows, int hand, Rows picked);
  }

  /** The rows picked out of one stretch, ascending. */
  public static final class Rows {
    private int size;
    private int[] row = new int[16];

    /** Picks a row. */
    public void add(int candidate) {
      if (size == row.length) {
        row = Arrays.copyOf(row, 2 * size);
      }
      row[size++] = candidate;
    }

    /** Picks the first so many of some rows. */
    public void add(int[] candidates, int number) {
      for (int i = 0; i < number; i++) {
        add(candidates[i]);
      }
    }
  }

  /** Picks anew. */
  public void gather(World world, Picker picker) {
    stretches = world.stretches();
    while (picked.size() < stretches.size()) {
      picked.add(new Rows());
    }
    world.share(
        (rows, hand) -> {
          Rows found = picked.get(rows.number());
          found.size = 0;
          picker.pick(rows, hand, found);
        });
  }

  /** The rows of a park that were picked, ascending. */
  public int[] of(ParkState park) {
    int number = 0;
    for (int s = stretches.first(park); s < stretches.end(park); s++) {
      number += picked.get(s).size;
    }
    int[] rows = new int[number];
    int place = 0;
    for (int s = stretches.first(park); s < stretches.end(park); s++) {
      System.arraycopy(picked.get(s).row, 0, rows, place, picked.get(s).size);
      place += picked.get(s).size;
    }
    return rows;
  }
}
