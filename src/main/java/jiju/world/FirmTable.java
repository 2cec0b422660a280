package jiju.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jiju.scenario.EntityType;

/**
 * The micro-firms of one park as rows of flat arrays, in the order in which they came. A rule takes
 * the columns that it needs and runs over the rows from 0 to {@link #size()}; columns are replaced
 * when the table grows, so take them anew after adding rows. A row takes 76 bytes, and 80 where
 * assets are kept.
 *
 * <p>Months are counted from the start of the scenario; {@link #NEVER} stands for "not yet".
 */
public final class FirmTable {
  /** Accepted a lot; its papers are at the desk. */
  public static final byte PIPELINE = 0;

  /** On the register, not operating, at a virtual address. */
  public static final byte IDLE = 1;

  /** On the register and operating. */
  public static final byte OPERATING = 2;

  /** Ceased to operate, still on the register. */
  public static final byte CLOSED = 3;

  /** Off the register since {@link #leave}; the row is swept out at the end of a month. */
  public static final byte GONE = 4;

  /** A month that has not come. */
  public static final short NEVER = Short.MIN_VALUE;

  /** No incubator. */
  public static final byte NO_INCUBATOR = -1;

  /** A graduate of an incubator. */
  public static final byte GRADUATE = -2;

  /** Added to what a firm was drawn from, it makes a month that has not come. */
  private static final int DRAWN_FROM = NEVER + 1 - Newcomer.ARRIVAL;

  private static final int YEAR = 12;
  private static final int FIRST_CAPACITY = 64;
  private static final int MODEST_GROWTH = 4096;
  private static final int SHARE_OF_GROWTH = 16;
  private static final int SHARE_OF_GAPS = 32;
  private static final double ROUNDING = 1e-6;

  private int size;
  private int onRegister;
  private int gone;
  private int[] gaps = {};
  private long[] key = {};
  private float[] workers = {};
  private float[] logProductivity = {};
  private float[] floorSqm = {};
  private final float[][] output = new float[YEAR][0];
  private short[] registered = {};
  private short[] since = {};
  private byte[] sector = {};
  private byte[] status = {};
  private byte[] incubator = {};
  private byte[] traits = {};
  private double largeYear = Double.POSITIVE_INFINITY;
  private boolean anyMayBeLarge;
  private final int home;
  private final boolean holdsAssets;
  private float[] assetsYuan = {};

  /** An empty table of firms that live on their turnover, in no city. */
  public FirmTable() {
    this(-1, false);
  }

  /**
   * An empty table.
   *
   * @param home position of the park's own city; −1 where founders come from none
   * @param holdsAssets whether assets under management are kept: four bytes more a row
   */
  public FirmTable(int home, boolean holdsAssets) {
    this.home = home;
    this.holdsAssets = holdsAssets;
    resize(FIRST_CAPACITY);
  }

  public int size() {
    return size;
  }

  /** Makes room for so many more firms at once. */
  public void reserve(int firms) {
    if (size + firms > key.length) {
      resize(size + firms);
    }
  }

  /**
   * Adds a firm in the pipeline and returns its row.
   *
   * @param due month in which it will be registered
   */
  public int add(Newcomer newcomer, double lotSqm, short due) {
    if (size == key.length) {
      resize(size + Math.max(Math.min(size, MODEST_GROWTH), size / SHARE_OF_GROWTH));
    }
    int row = size++;
    key[row] = newcomer.key();
    workers[row] = (float) newcomer.workers();
    logProductivity[row] = (float) newcomer.logProductivity();
    floorSqm[row] = (float) lotSqm;
    for (float[] month : output) {
      month[row] = 0;
    }
    registered[row] = due;
    since[row] = (short) (DRAWN_FROM + newcomer.drawnFrom());
    sector[row] = (byte) newcomer.sector();
    status[row] = PIPELINE;
    incubator[row] = NO_INCUBATOR;
    traits[row] = Traits.of(newcomer.type(), newcomer.traits());
    traits[row] |= newcomer.city() == home ? Traits.FROM_HOME : 0;
    if (holdsAssets) {
      assetsYuan[row] = (float) newcomer.assetsYuan();
    }
    return row;
  }

  /** Puts a firm of the pipeline on the register, idle and without floor. */
  public void register(int row, int month) {
    registered[row] = (short) month;
    since[row] = NEVER;
    status[row] = IDLE;
    floorSqm[row] = 0;
    onRegister++;
  }

  /** Lets an idle firm operate from a month on. */
  public void open(int row, int month, double lotSqm) {
    since[row] = (short) month;
    status[row] = OPERATING;
    floorSqm[row] = (float) lotSqm;
  }

  /** Lets a firm on the register cease to operate, and gives its floor up. */
  public void close(int row, int month) {
    since[row] = (short) month;
    status[row] = CLOSED;
    floorSqm[row] = 0;
  }

  /** Birth-fact keys. */
  public long[] keys() {
    return key;
  }

  /** People employed, L. */
  public float[] workers() {
    return workers;
  }

  /** ω: logarithm of yearly revenue in yuan per worker, at entry. */
  public float[] logProductivity() {
    return logProductivity;
  }

  /** Floor reserved (pipeline) or occupied (operating), in m². */
  public float[] floorSqm() {
    return floorSqm;
  }

  /** Output in yuan in a month of the last twelve. */
  public float[] output(int month) {
    return output[month % YEAR];
  }

  /** Month of registration; in the pipeline the month in which it is to come. */
  public short[] registered() {
    return registered;
  }

  /**
   * Month in which an operating firm opened, or in which a closed one closed; of others a month
   * that has not come.
   */
  public short[] since() {
    return since;
  }

  /**
   * What a firm of the pipeline was drawn from, see {@link Newcomer#drawnFrom()}. It is forgotten
   * when the firm is registered: until then it stands where later a month does.
   */
  public int drawnFrom(int row) {
    return since[row] - DRAWN_FROM;
  }

  public byte[] sector() {
    return sector;
  }

  public byte[] status() {
    return status;
  }

  /** Position of the incubator, {@link #NO_INCUBATOR} or {@link #GRADUATE}. */
  public byte[] incubator() {
    return incubator;
  }

  /** Whether assets under management are kept. */
  public boolean holdsAssets() {
    return holdsAssets;
  }

  /** Assets under management in yuan; empty where none are kept. */
  public float[] assetsYuan() {
    return assetsYuan;
  }

  /** What the firms are from their birth on. */
  public byte[] traits() {
    return traits;
  }

  public EntityType type(int row) {
    return Traits.typeOf(traits[row]);
  }

  /** Whether the firm has a trait of {@link Traits}. */
  public boolean has(int row, byte trait) {
    return (traits[row] & trait) != 0;
  }

  /** Whether the firm's founders come from the park's own city. */
  public boolean isFromHome(int row) {
    return has(row, Traits.FROM_HOME);
  }

  /**
   * Says what counts as large this month.
   *
   * @param yuanPerYear output of twelve months that counts as large
   */
  public void setLarge(double yuanPerYear) {
    anyMayBeLarge = yuanPerYear < largeYear;
    largeYear = yuanPerYear;
  }

  /**
   * Marks the firms whose output of this month is large, and takes the mark off those whose months
   * of the last year were all small: a year is large only if one of its months makes a twelfth of
   * it.
   *
   * @param month just produced
   */
  public void markLarge(int month, int from, int to) {
    float least = (float) (largeYear / YEAR * (1 - ROUNDING));
    float[] yuan = output(month);
    for (int row = from; row < to; row++) {
      if (yuan[row] >= least) {
        traits[row] |= Traits.LARGE;
      } else if (anyMayBeLarge || mayBeLarge(row)) {
        markIfEverLarge(row, month, least);
      }
    }
  }

  private void markIfEverLarge(int row, int month, float least) {
    traits[row] &= ~Traits.LARGE;
    for (int before = 1; before < YEAR; before++) {
      if (output(month + YEAR - before)[row] >= least) {
        traits[row] |= Traits.LARGE;
        return;
      }
    }
  }

  /** Whether the output of the last twelve months may be large; where not, it is not. */
  public boolean mayBeLarge(int row) {
    return has(row, Traits.LARGE);
  }

  /** Whether the firm stands on the register. */
  public boolean onRegister(int row) {
    return status[row] >= IDLE && status[row] <= CLOSED;
  }

  /** Takes a firm off the register for good. */
  public void leave(int row) {
    status[row] = GONE;
    onRegister--;
    gone++;
  }

  /**
   * Finds the rows whose status lies between two, without a branch: who is in a state is as good as
   * random.
   *
   * @param found receives the rows, ascending; has room for one of each row looked at
   * @return how many they are
   */
  public int find(byte least, byte most, int from, int to, int[] found) {
    int number = 0;
    for (int row = from; row < to; row++) {
      found[number] = row;
      number += status[row] >= least & status[row] <= most ? 1 : 0;
    }
    return number;
  }

  /** Output of the last twelve months in yuan. */
  public double outputOfTwelveMonths(int row) {
    double sum = 0;
    for (float[] month : output) {
      sum += month[row];
    }
    return sum;
  }

  /**
   * The same of some rows, month by month: what lies far apart is then fetched at the same time.
   *
   * @param year receives the sum of {@code rows[i]} at {@code i}
   */
  public void outputOfTwelveMonths(int[] rows, int count, double[] year) {
    Arrays.fill(year, 0, count, 0);
    for (float[] month : output) {
      for (int i = 0; i < count; i++) {
        year[i] += month[rows[i]];
      }
    }
  }

  /**
   * Output of the last twelve months in yuan, added up in single precision.
   *
   * @param year receives the sum of the row {@code from + i} at {@code i}
   * @param scratch overwritten; as long as the result
   */
  public void roughOutputOfTwelveMonths(int from, int count, float[] year, float[] scratch) {
    Arrays.fill(year, 0, count, 0);
    for (float[] month : output) {
      // Without an offset in it, the compiler sees that the loop can be vectorised.
      System.arraycopy(month, from, scratch, 0, count);
      add(scratch, year, count);
    }
  }

  private static void add(float[] summand, float[] sum, int count) {
    for (int i = 0; i < count; i++) {
      sum[i] += summand[i];
    }
  }

  /** Number of firms on the register. */
  public int onRegister() {
    return onRegister;
  }

  /** Adds the firms on the register to a count by months since registration, the last open. */
  void countRegistered(int month, int[] firmsOfAge) {
    for (int row = 0; row < size; row++) {
      if (status[row] >= IDLE && status[row] <= CLOSED) {
        firmsOfAge[Math.min(firmsOfAge.length - 1, month - registered[row])]++;
      }
    }
  }

  /**
   * Removes the rows that are {@link #GONE} once they are many; the others keep their order. Until
   * then rules pass them by.
   */
  public void sweep() {
    sweep(Crew.ALONE);
  }

  void sweep(Crew crew) {
    if (gone * SHARE_OF_GAPS <= size) {
      return;
    }
    findGaps();
    List<Object> columns = columns();
    Crew few = size > Stretch.LENGTH ? crew : Crew.ALONE;
    few.share(columns.size(), (column, hand) -> close(columns.get(column)));
    size -= gone;
    gone = 0;
  }

  /** Bytes that a row takes. */
  public int bytesOfRow() {
    return columns().stream().mapToInt(FirmTable::bytesOfCell).sum();
  }

  private static int bytesOfCell(Object column) {
    if (column instanceof long[]) {
      return Long.BYTES;
    }
    return column instanceof float[] ? Float.BYTES : column instanceof short[] ? 2 : 1;
  }

  private List<Object> columns() {
    List<Object> columns =
        new ArrayList<>(
            List.of(
                key,
                workers,
                logProductivity,
                floorSqm,
                registered,
                since,
                sector,
                status,
                incubator,
                traits));
    columns.addAll(Arrays.asList(output));
    columns.addAll(holdsAssets ? List.of(assetsYuan) : List.of());
    return columns;
  }

  private void findGaps() {
    gaps = gone > gaps.length ? new int[2 * gone] : gaps;
    int found = 0;
    for (int row = 0; row < size; row++) {
      if (status[row] == GONE) {
        gaps[found++] = row;
      }
    }
  }

  /** Moves what lies between the gaps of a column together. */
  private void close(Object column) {
    int to = gaps[0];
    for (int gap = 0; gap < gone; gap++) {
      int from = gaps[gap] + 1;
      int end = gap + 1 < gone ? gaps[gap + 1] : size;
      System.arraycopy(column, from, column, to, end - from);
      to += end - from;
    }
  }

  private void resize(int capacity) {
    key = Arrays.copyOf(key, capacity);
    workers = Arrays.copyOf(workers, capacity);
    logProductivity = Arrays.copyOf(logProductivity, capacity);
    floorSqm = Arrays.copyOf(floorSqm, capacity);
    for (int month = 0; month < YEAR; month++) {
      output[month] = Arrays.copyOf(output[month], capacity);
    }
    registered = Arrays.copyOf(registered, capacity);
    since = Arrays.copyOf(since, capacity);
    sector = Arrays.copyOf(sector, capacity);
    status = Arrays.copyOf(status, capacity);
    incubator = Arrays.copyOf(incubator, capacity);
    traits = Arrays.copyOf(traits, capacity);
    assetsYuan = holdsAssets ? Arrays.copyOf(assetsYuan, capacity) : assetsYuan;
  }
}
