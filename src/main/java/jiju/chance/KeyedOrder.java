package jiju.chance;

/**
 * Orders by luck: the same rows come in the same order whatever order they stood in before.
 *
 * <p>The priority of a row is the bits of its key under a salt. Distinct keys have distinct
 * priorities; equal keys are told apart by row. Nothing is allocated.
 */
public final class KeyedOrder {

  private static final int SMALL = 20;

  private KeyedOrder() {}

  /**
   * Sorts rows by luck.
   *
   * @param salt of the decision and month
   * @param keys agent keys by row
   * @param rows the rows, of which those in [from, to) are put in order
   * @param scratch overwritten in [from, to)
   */
  public static void sort(long salt, long[] keys, int[] rows, int from, int to, long[] scratch) {
    fill(salt, keys, rows, from, to, scratch);
    quickSort(scratch, rows, from, to - 1);
  }

  /**
   * Brings the first {@code count} rows by luck to the front, in order; the others follow in no
   * particular order.
   *
   * @param count how many, at most {@code to - from}
   * @param scratch overwritten in [from, to)
   */
  public static void select(
      long salt, long[] keys, int[] rows, int from, int to, int count, long[] scratch) {
    fill(salt, keys, rows, from, to, scratch);
    int low = from;
    int high = to - 1;
    int end = from + count;
    while (high - low >= SMALL && end > low && end <= high) {
      int middle = partition(scratch, rows, low, high);
      if (end <= middle) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    quickSort(scratch, rows, from, end > low ? high : low - 1);
  }

  private static void fill(
      long salt, long[] keys, int[] rows, int from, int to, long[] priorities) {
    for (int i = from; i < to; i++) {
      priorities[i] = Luck.bits(salt, keys[rows[i]]);
    }
  }

  private static void quickSort(long[] priorities, int[] rows, int first, int last) {
    int low = first;
    int high = last;
    while (high - low >= SMALL) {
      int middle = partition(priorities, rows, low, high);
      if (middle - low < high - middle) {
        quickSort(priorities, rows, low, middle);
        low = middle + 1;
      } else {
        quickSort(priorities, rows, middle + 1, high);
        high = middle;
      }
    }
    insertionSort(priorities, rows, low, high);
  }

  /** Splits by the middle row (Hoare): all up to the returned place come before all after it. */
  private static int partition(long[] priorities, int[] rows, int low, int high) {
    int middle = (low + high) >>> 1;
    long pivot = priorities[middle];
    int pivotRow = rows[middle];
    int i = low - 1;
    int j = high + 1;
    while (true) {
      do {
        i++;
      } while (before(priorities[i], rows[i], pivot, pivotRow));
      do {
        j--;
      } while (before(pivot, pivotRow, priorities[j], rows[j]));
      if (i >= j) {
        return j;
      }
      swap(priorities, rows, i, j);
    }
  }

  private static void insertionSort(long[] priorities, int[] rows, int low, int high) {
    for (int i = low + 1; i <= high; i++) {
      long priority = priorities[i];
      int row = rows[i];
      int j = i - 1;
      while (j >= low && before(priority, row, priorities[j], rows[j])) {
        priorities[j + 1] = priorities[j];
        rows[j + 1] = rows[j];
        j--;
      }
      priorities[j + 1] = priority;
      rows[j + 1] = row;
    }
  }

  private static boolean before(long priority, int row, long otherPriority, int otherRow) {
    return priority < otherPriority || (priority == otherPriority && row < otherRow);
  }

  private static void swap(long[] priorities, int[] rows, int i, int j) {
    long priority = priorities[i];
    priorities[i] = priorities[j];
    priorities[j] = priority;
    int row = rows[i];
    rows[i] = rows[j];
    rows[j] = row;
  }
}
