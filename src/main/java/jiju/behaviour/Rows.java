package jiju.behaviour;

import jiju.world.FirmTable;

/** The operating firms of one block of a table, side by side for loops without a branch. */
final class Rows {
  /** Rows of a block: what a core keeps at hand. */
  static final int BLOCK = 512;

  private final int[] row = new int[BLOCK];

  /** Finds the operating firms among the rows from the given one on, and says how many. */
  int operating(FirmTable firms, int from) {
    byte[] status = firms.status();
    int to = Math.min(firms.size(), from + BLOCK);
    int count = 0;
    for (int r = from; r < to; r++) {
      row[count] = r;
      count += status[r] == FirmTable.OPERATING ? 1 : 0;
    }
    return count;
  }

  /** The row of the i-th of them. */
  int row(int i) {
    return row[i];
  }
}
