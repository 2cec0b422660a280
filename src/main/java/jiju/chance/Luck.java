package jiju.chance;

/**
 * The luck of one replication: every random number that it will ever need, found by key.
 *
 * <p>A draw is a pure function of (seed, replication, decision, agent key, month, draw). There is
 * no state and no order: the same firm meets the same luck whatever else exists, on any number of
 * threads. Months are counted from year 0; a decision made once in a life uses month 0.
 *
 * <p>Loops take the {@linkplain #salt salt} of a decision once and mix it with each key. Uniform
 * numbers are odd multiples of 2⁻⁵³ in the open interval (0, 1): 52 bits of luck, never 0 or 1,
 * symmetric about one half, so that 1 − u is exact.
 *
 * <p>Source: stateless keyed streams after J. K. Salmon et al., <i>Parallel random numbers: as easy
 * as 1, 2, 3</i> (2011).
 */
public final class Luck {

  private static final long HALF_RANGE_BITS = 52;
  private static final int UNUSED_BITS = 64 - (int) HALF_RANGE_BITS;

  /** The bits of 1.0: with a 52-bit fraction they make a number in [1, 2). */
  private static final long ONE_BITS = 0x3FF0000000000000L;

  /** Brings [1, 2) down to odd multiples of 2^-53 in (0, 1). */
  private static final double ONE_LESS_HALF_STEP = 1.0 - 0x1p-53;

  private final long root;

  private Luck(long root) {
    this.root = root;
  }

  /** The luck of a replication under a seed. */
  public static Luck of(long seed, long replication) {
    return new Luck(Mix.with(Mix.with(Mix.of(Mix.GOLDEN), seed), replication));
  }

  /** The salt of the first draw of a decision in a month. */
  public long salt(Decision decision, int month) {
    return salt(decision, month, 0);
  }

  /**
   * What all agents share in one draw of one decision in one month.
   *
   * @param month months since year 0; 0 for a decision made once in a life
   * @param draw 0 for the first number that the decision needs, 1 for the second, and so on
   */
  public long salt(Decision decision, int month, int draw) {
    long when = ((long) decision.code() << 32) | (month & 0xFFFFFFFFL);
    return Mix.with(Mix.with(root, when), draw);
  }

  /**
   * The salt for draws that belong to a pair, such as candidate and park: taken once for the park,
   * then used with every candidate's key.
   */
  public static long paired(long salt, long otherCode) {
    return Mix.with(salt, otherCode);
  }

  /** The 64 bits of an agent under a salt; distinct keys give distinct bits. */
  public static long bits(long salt, long agentKey) {
    return Mix.of(agentKey ^ salt);
  }

  /** The uniform number, in the open interval (0, 1), that stands in the upper 52 bits. */
  public static double uniform(long bits) {
    return Double.longBitsToDouble((bits >>> UNUSED_BITS) | ONE_BITS) - ONE_LESS_HALF_STEP;
  }

  /** The lesser of {@code uniform(bits)} and what it lacks to one. */
  static double tail(long bits) {
    long folded = bits ^ (bits >> 63);
    return Double.longBitsToDouble((folded >>> UNUSED_BITS) | ONE_BITS) - ONE_LESS_HALF_STEP;
  }

  /** A positive number, turned negative where {@code uniform(bits)} is below one half. */
  static double signed(double positive, long bits) {
    long sign = ~bits & Long.MIN_VALUE;
    return Double.longBitsToDouble(Double.doubleToRawLongBits(positive) ^ sign);
  }

  /** The uniform number of an agent under a salt. */
  public static double uniform(long salt, long agentKey) {
    return uniform(bits(salt, agentKey));
  }

  /** The uniform number of an agent for a decision in a month. */
  public double uniform(Decision decision, long agentKey, int month) {
    return uniform(salt(decision, month), agentKey);
  }

  /** One of several uniform numbers of an agent for a decision in a month. */
  public double uniform(Decision decision, long agentKey, int month, int draw) {
    return uniform(salt(decision, month, draw), agentKey);
  }

  /**
   * Whether something of a given probability happens to an agent in a month. Whom it happens to at
   * one probability, it happens to at every higher one.
   */
  public boolean happens(Decision decision, long agentKey, int month, double probability) {
    return uniform(decision, agentKey, month) < probability;
  }

  /** A standard normal number of an agent for a decision in a month. */
  public double normal(Decision decision, long agentKey, int month) {
    return normal(decision, agentKey, month, 0);
  }

  /** One of several standard normal numbers. */
  public double normal(Decision decision, long agentKey, int month, int draw) {
    return StandardNormal.quantile(uniform(decision, agentKey, month, draw));
  }

  /** A standard Gumbel number (taste for an alternative) of an agent in a month. */
  public double gumbel(Decision decision, long agentKey, int month) {
    return gumbel(decision, agentKey, month, 0);
  }

  /** One of several standard Gumbel numbers. */
  public double gumbel(Decision decision, long agentKey, int month, int draw) {
    return Gumbel.quantile(uniform(decision, agentKey, month, draw));
  }

  /** An exponential number of mean 1 of an agent in a month. */
  public double exponential(Decision decision, long agentKey, int month) {
    return exponential(decision, agentKey, month, 0);
  }

  /** One of several exponential numbers of mean 1. */
  public double exponential(Decision decision, long agentKey, int month, int draw) {
    return Exponential.quantile(uniform(decision, agentKey, month, draw));
  }

  /**
   * A probability as a whole number for {@link #below}: comparing it with bits costs one integer
   * comparison and no uniform number.
   *
   * @return 0 for probabilities that are zero, negative or undefined
   */
  public static long threshold(double probability) {
    double steps = Math.ceil(Math.min(probability, 1.0) * 0x1p53);
    return Math.max(0L, (long) steps) >>> 1;
  }

  /** Whether {@code uniform(bits) < probability}, exactly, for the threshold of a probability. */
  public static boolean below(long bits, long threshold) {
    return (bits >>> UNUSED_BITS) < threshold;
  }

  /** The same as 1 for true and 0 for false, without a branch: for loops that count and collect. */
  public static int countBelow(long bits, long threshold) {
    return (int) (((bits >>> UNUSED_BITS) - threshold) >>> 63);
  }

  /**
   * The bits of many agents, in a loop that the compiler vectorises.
   *
   * @param out receives the bits of {@code keys[from + i]} at {@code i}
   */
  public static void bits(long salt, long[] keys, int from, int to, long[] out) {
    int count = to - from;
    System.arraycopy(keys, from, out, 0, count);
    for (int i = 0; i < count; i++) {
      out[i] = bits(salt, out[i]);
    }
  }

  /**
   * The uniform numbers of many agents. Where bits are at hand or wanted too, {@link #bits(long,
   * long[], int, int, long[])}, which the compiler vectorises, and {@link #uniforms(long[], int,
   * double[])} together take half the time.
   *
   * @param out receives the number of {@code keys[from + i]} at {@code i}
   */
  public static void uniforms(long salt, long[] keys, int from, int to, double[] out) {
    int count = to - from;
    for (int i = 0; i < count; i++) {
      out[i] = uniform(salt, keys[from + i]);
    }
  }

  /** The uniform numbers of the first {@code count} bits. */
  public static void uniforms(long[] bits, int count, double[] out) {
    for (int i = 0; i < count; i++) {
      out[i] = uniform(bits[i]);
    }
  }

  /**
   * Rounds by luck: up with the probability of the fraction, else down, so that the mean is the
   * value itself. For the same luck a larger value never gives less.
   */
  public static int rounded(double value, double u) {
    double floor = Math.floor(value);
    return (int) floor + (u < value - floor ? 1 : 0);
  }
}
