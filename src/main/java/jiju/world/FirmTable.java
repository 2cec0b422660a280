package jiju.world;

import java.util.Arrays;

/**
 * The micro-firms of one park as rows of flat arrays, in the order in which they came. A rule takes
 * the columns that it needs and runs over the rows from 0 to {@link #size()}; columns are replaced
 * when the table grows, so take them anew after adding rows.
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

  /** Off the register; the row is swept out at the end of the month. */
  public static final byte GONE = 4;

  /** A month that has not come. */
  public static final short NEVER = Short.MIN_VALUE;

  /** No incubator. */
  public static final byte NO_INCUBATOR = -1;

  /** A graduate of an incubator. */
  public static final byte GRADUATE = -2;

  /** Flag: the founder has a tie to the park's home. */
  public static final byte TIE = 1;

  /** Flag: of the four founder groups. */
  public static final byte FOUNDER_GROUP = 2;

  /** Flag: will qualify as a national high-tech firm. */
  public static final byte HIGH_TECH = 4;

  /** Flag: a shell that will never operate. */
  public static final byte SHELL = 8;

  private static final int YEAR = 12;
  private static final int FIRST_CAPACITY = 64;

  private int size;
  private long[] key = new long[FIRST_CAPACITY];
  private double[] workers = new double[FIRST_CAPACITY];
  private double[] logProductivity = new double[FIRST_CAPACITY];
  private float[] spillover = new float[FIRST_CAPACITY];
  private float[] floorSqm = new float[FIRST_CAPACITY];
  private float[] output = new float[FIRST_CAPACITY * YEAR];
  private short[] city = new short[FIRST_CAPACITY];
  private short[] registered = new short[FIRST_CAPACITY];
  private short[] opened = new short[FIRST_CAPACITY];
  private short[] due = new short[FIRST_CAPACITY];
  private byte[] sector = new byte[FIRST_CAPACITY];
  private byte[] type = new byte[FIRST_CAPACITY];
  private byte[] status = new byte[FIRST_CAPACITY];
  private byte[] origin = new byte[FIRST_CAPACITY];
  private byte[] incubator = new byte[FIRST_CAPACITY];
  private byte[] flags = new byte[FIRST_CAPACITY];

  public int size() {
    return size;
  }

  /** Adds a firm in the pipeline and returns its row. */
  public int add(Newcomer newcomer, double lotSqm, short dueMonth) {
    if (size == key.length) {
      grow();
    }
    int row = size++;
    key[row] = newcomer.key();
    workers[row] = newcomer.workers();
    logProductivity[row] = newcomer.logProductivity();
    spillover[row] = 0;
    floorSqm[row] = (float) lotSqm;
    Arrays.fill(output, row * YEAR, (row + 1) * YEAR, 0);
    city[row] = (short) newcomer.city();
    registered[row] = NEVER;
    opened[row] = NEVER;
    due[row] = dueMonth;
    sector[row] = (byte) newcomer.sector();
    type[row] = (byte) newcomer.type().ordinal();
    status[row] = PIPELINE;
    origin[row] = (byte) newcomer.origin().ordinal();
    incubator[row] = NO_INCUBATOR;
    flags[row] = newcomer.flags();
    return row;
  }

  /** Birth-fact keys. */
  public long[] keys() {
    return key;
  }

  /** People employed, L. */
  public double[] workers() {
    return workers;
  }

  /** ω: logarithm of yearly revenue in yuan per worker, at entry. */
  public double[] logProductivity() {
    return logProductivity;
  }

  /** What anchors have added to ω. */
  public float[] spillover() {
    return spillover;
  }

  /** Floor reserved (pipeline) or occupied (operating), in m². */
  public float[] floorSqm() {
    return floorSqm;
  }

  /** Output in yuan by row and calendar month of the year: index {@code row * 12 + month % 12}. */
  public float[] output() {
    return output;
  }

  /** Position of the city of origin. */
  public short[] city() {
    return city;
  }

  /** Month of registration. */
  public short[] registered() {
    return registered;
  }

  /** Month of opening. */
  public short[] opened() {
    return opened;
  }

  /** In the pipeline: month of registration to come; closed: month of closure. */
  public short[] due() {
    return due;
  }

  public byte[] sector() {
    return sector;
  }

  /** Ordinal of {@link jiju.scenario.EntityType}. */
  public byte[] type() {
    return type;
  }

  public byte[] status() {
    return status;
  }

  /** Ordinal of {@link Origin}. */
  public byte[] origin() {
    return origin;
  }

  /** Position of the incubator, {@link #NO_INCUBATOR} or {@link #GRADUATE}. */
  public byte[] incubator() {
    return incubator;
  }

  /** Traits: {@link #TIE}, {@link #FOUNDER_GROUP}, {@link #HIGH_TECH}, {@link #SHELL}. */
  public byte[] flags() {
    return flags;
  }

  public boolean has(int row, byte flag) {
    return (flags[row] & flag) != 0;
  }

  /** Whether the firm stands on the register. */
  public boolean onRegister(int row) {
    return status[row] == IDLE || status[row] == OPERATING || status[row] == CLOSED;
  }

  /** Output of the last twelve months in yuan. */
  public double outputOfTwelveMonths(int row) {
    double sum = 0;
    for (int i = row * YEAR; i < (row + 1) * YEAR; i++) {
      sum += output[i];
    }
    return sum;
  }

  /** Removes the rows that are {@link #GONE}; the others keep their order. */
  public void sweep() {
    int kept = 0;
    for (int row = 0; row < size; row++) {
      if (status[row] != GONE) {
        if (kept != row) {
          move(row, kept);
        }
        kept++;
      }
    }
    size = kept;
  }

  private void move(int from, int to) {
    key[to] = key[from];
    workers[to] = workers[from];
    logProductivity[to] = logProductivity[from];
    spillover[to] = spillover[from];
    floorSqm[to] = floorSqm[from];
    System.arraycopy(output, from * YEAR, output, to * YEAR, YEAR);
    city[to] = city[from];
    registered[to] = registered[from];
    opened[to] = opened[from];
    due[to] = due[from];
    sector[to] = sector[from];
    type[to] = type[from];
    status[to] = status[from];
    origin[to] = origin[from];
    incubator[to] = incubator[from];
    flags[to] = flags[from];
  }

  private void grow() {
    int capacity = key.length + (key.length >> 1);
    key = Arrays.copyOf(key, capacity);
    workers = Arrays.copyOf(workers, capacity);
    logProductivity = Arrays.copyOf(logProductivity, capacity);
    spillover = Arrays.copyOf(spillover, capacity);
    floorSqm = Arrays.copyOf(floorSqm, capacity);
    output = Arrays.copyOf(output, capacity * YEAR);
    city = Arrays.copyOf(city, capacity);
    registered = Arrays.copyOf(registered, capacity);
    opened = Arrays.copyOf(opened, capacity);
    due = Arrays.copyOf(due, capacity);
    sector = Arrays.copyOf(sector, capacity);
    type = Arrays.copyOf(type, capacity);
    status = Arrays.copyOf(status, capacity);
    origin = Arrays.copyOf(origin, capacity);
    incubator = Arrays.copyOf(incubator, capacity);
    flags = Arrays.copyOf(flags, capacity);
  }
}
