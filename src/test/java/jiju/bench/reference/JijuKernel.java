package jiju.bench.reference;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.chance.StandardNormal;

/**
 * The reference kernel in Jiju's machinery: keyed streams, flat columns, blocks of rows whose
 * hashes, normal numbers and exponentials are taken in bulk. A slot takes 19 bytes; what a key says
 * (distance) is not kept beside it, nor what its place says: residents stand first in their block,
 * candidates after them, as Jiju keeps its firms and its candidates apart.
 *
 * <p>The rows of a block do not depend on those of another, so blocks may be shared out among
 * threads; sums are made block by block and then in the order of the blocks, which gives the same
 * bytes on any number of threads.
 */
final class JijuKernel {
  private static final int BLOCK = 2048;
  private static final int SECTORS = Environment.SECTORS;

  /** Exit hazard by age, as whole numbers to compare bits with. */
  private static final long[] CLOSES =
      Arrays.stream(Environment.hazard()).mapToLong(Luck::threshold).toArray();

  private final int slots;
  private final Luck luck;
  private final long originSalt;
  private final long siteSalt;
  private final Environment now;
  private final long[] key;
  private final double[] size;
  private final short[] age;
  private final byte[] sector;
  private final Tally[] tallies;
  private final long[] firms = new long[SECTORS];
  private double output;
  private long entries;
  private long exits;

  /** What one block adds up to in a step. */
  private static final class Tally {
    private final double[] output = new double[SECTORS];
    private final long[] change = new long[SECTORS];
    private int residents;
    private long entries;
    private long exits;
  }

  /** Room for the intermediate results of one block; one for each thread. */
  private static final class Bench {
    private final long[] bits = new long[BLOCK];
    private final int[] leavers = new int[BLOCK];
    private final int[] comers = new int[BLOCK];
    private final double[] x = new double[BLOCK];
    private final double[] exp = new double[BLOCK];
    private final double[] scratch = new double[BLOCK];
  }

  JijuKernel(int slots, long seed) {
    this.slots = slots;
    this.luck = Luck.of(seed, 0);
    this.originSalt = luck.salt(Decision.ORIGIN, 0);
    this.siteSalt = luck.salt(Decision.SITE_FACTOR, 0);
    this.now = new Environment(slots);
    this.key = new long[slots];
    this.size = new double[slots];
    this.age = new short[slots];
    this.sector = new byte[slots];
    this.tallies = new Tally[(slots + BLOCK - 1) / BLOCK];
    Arrays.setAll(tallies, block -> new Tally());
    for (int row = 0; row < slots; row++) {
      key[row] = AgentKey.initial(1, 1, row);
      sector[row] = sectorOf(key[row]);
    }
  }

  private byte sectorOf(long candidate) {
    return (byte) (Luck.bits(originSalt, candidate) >>> 61);
  }

  void run(int steps, int threads) throws InterruptedException {
    for (int step = 1; step <= steps; step++) {
      now.open(step, firms);
      int month = step;
      if (threads == 1) {
        live(month, 0, tallies.length);
      } else {
        Thread[] workers = new Thread[threads];
        for (int t = 0; t < threads; t++) {
          int from = (int) ((long) tallies.length * t / threads);
          int to = (int) ((long) tallies.length * (t + 1) / threads);
          workers[t] = new Thread(() -> live(month, from, to));
          workers[t].start();
        }
        for (Thread worker : workers) {
          worker.join();
        }
      }
      addUp();
    }
  }

  private void addUp() {
    double[] total = new double[SECTORS];
    for (Tally tally : tallies) {
      for (int s = 0; s < SECTORS; s++) {
        total[s] += tally.output[s];
        firms[s] += tally.change[s];
      }
      entries += tally.entries;
      exits += tally.exits;
    }
    output = Arrays.stream(total).sum();
  }

  private void live(int month, int fromBlock, int toBlock) {
    Bench bench = new Bench();
    for (int block = fromBlock; block < toBlock; block++) {
      int from = block * BLOCK;
      live(month, from, Math.min(slots, from + BLOCK), tallies[block], bench);
    }
  }

  private void live(int month, int from, int to, Tally tally, Bench bench) {
    Arrays.fill(tally.output, 0);
    Arrays.fill(tally.change, 0);
    int middle = from + tally.residents;
    grow(month, from, middle, tally, bench);
    int leavers = findLeavers(month, from, middle, bench);
    int comers = findComers(month, middle, to, bench);
    for (int i = leavers - 1; i >= 0; i--) {
      leave(from + bench.leavers[i], from, month, tally);
    }
    for (int i = 0; i < comers; i++) {
      settle(middle + bench.comers[i], from, tally);
    }
    tally.exits = leavers;
    tally.entries = comers;
  }

  private void grow(int month, int from, int to, Tally tally, Bench bench) {
    int count = to - from;
    double[] x = bench.x;
    double[] grows = bench.exp;
    Luck.bits(luck.salt(Decision.GROWTH, month), key, from, to, bench.bits);
    StandardNormal.quantiles(bench.bits, count, x);
    for (int i = 0; i < count; i++) {
      x[i] = Environment.MEAN_GROWTH + Environment.GROWTH_SIGMA * x[i];
    }
    Elementary.exp(x, 0, count, grows, bench.scratch);
    produce(from, to, grows, tally.output);
  }

  private void produce(int from, int to, double[] grows, double[] outputs) {
    double[] productivity = now.productivity();
    for (int i = 0; i < to - from; i++) {
      int line = sector[from + i];
      double grown = size[from + i] * grows[i];
      size[from + i] = grown;
      outputs[line] += grown * productivity[line];
    }
  }

  private int findLeavers(int month, int from, int to, Bench bench) {
    long[] bits = bench.bits;
    Luck.bits(luck.salt(Decision.CLOSURE, month), key, from, to, bits);
    for (int row = from; row < to; row++) {
      age[row]++;
    }
    int[] found = bench.leavers;
    int leavers = 0;
    for (int i = 0; i < to - from; i++) {
      if (Luck.below(bits[i], CLOSES[age[from + i]])) {
        found[leavers++] = i;
      }
    }
    return leavers;
  }

  private int findComers(int month, int from, int to, Bench bench) {
    int count = to - from;
    double[] x = bench.x;
    double[] exp = bench.exp;
    double[] base = now.base();
    long[] bits = bench.bits;
    Luck.bits(siteSalt, key, from, to, bits);
    for (int i = 0; i < count; i++) {
      x[i] = Luck.uniform(bits[i]) - base[sector[from + i]];
    }
    Elementary.exp(x, 0, count, exp, bench.scratch);
    Luck.bits(luck.salt(Decision.CHOOSE_NEST, month), key, from, to, bits);
    int[] found = bench.comers;
    int comers = 0;
    for (int i = 0; i < count; i++) {
      if (Luck.uniform(bits[i]) * (1 + exp[i]) < 1) {
        found[comers++] = i;
      }
    }
    return comers;
  }

  /** The last resident takes the place of who leaves, and a new candidate that of the last. */
  private void leave(int row, int from, int month, Tally tally) {
    tally.change[sector[row]]--;
    long fresh = AgentKey.child(key[row], Decision.POOL_COUNT, month, 0);
    tally.residents--;
    int last = from + tally.residents;
    key[row] = key[last];
    size[row] = size[last];
    age[row] = age[last];
    sector[row] = sector[last];
    key[last] = fresh;
    sector[last] = sectorOf(fresh);
  }

  /** The first candidate takes the place of who comes, and who comes that of the first. */
  private void settle(int row, int from, Tally tally) {
    int first = from + tally.residents;
    tally.residents++;
    long comes = key[row];
    byte line = sector[row];
    tally.change[line]++;
    key[row] = key[first];
    sector[row] = sector[first];
    key[first] = comes;
    sector[first] = line;
    age[first] = 0;
    double z = luck.normal(Decision.INITIAL_SIZE, comes, 0);
    size[first] = Elementary.exp(Environment.ENTRY_SIGMA * z);
  }

  /** Slots in the park. */
  long firms() {
    return Arrays.stream(firms).sum();
  }

  /** Output of the last step. */
  double output() {
    return output;
  }

  /** Exits since the start. */
  long exits() {
    return exits;
  }

  /** Arguments: slots, steps, seed, runs before the measured one, threads. */
  public static void main(String[] words) throws InterruptedException {
    int slots = Integer.parseInt(words[0]);
    int steps = Integer.parseInt(words[1]);
    long seed = Long.parseLong(words[2]);
    int warmUps = Integer.parseInt(words[3]);
    int threads = Integer.parseInt(words[4]);
    for (int i = 0; i < warmUps; i++) {
      new JijuKernel(slots, seed + i + 1).run(steps, threads);
    }
    JijuKernel kernel = new JijuKernel(slots, seed);
    long cpu = processCpu();
    long wall = System.nanoTime();
    kernel.run(steps, threads);
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    double cpuSeconds = (processCpu() - cpu) / 1e9;
    System.out.println(
        new Outcome(
            threads == 1 ? "jiju" : "jiju-" + threads + "-threads",
            slots,
            steps,
            seed,
            kernel.firms(),
            kernel.output,
            kernel.exits,
            kernel.entries,
            wallSeconds,
            cpuSeconds));
  }

  private static long processCpu() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime();
  }
}
