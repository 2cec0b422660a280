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
 * hashes and exponentials are taken in bulk. A slot takes 20 bytes; what a key says (distance) is
 * not kept beside it.
 *
 * <p>The rows of a block do not depend on those of another, so blocks may be shared out among
 * threads; sums are made block by block and then in the order of the blocks, which gives the same
 * bytes on any number of threads.
 */
final class JijuKernel {
  private static final int BLOCK = 512;
  private static final int SECTORS = Environment.SECTORS;

  /** Exit hazard by age, as whole numbers to compare bits with. */
  private static final long[] CLOSES =
      Arrays.stream(Environment.hazard()).mapToLong(Luck::threshold).toArray();

  private final int slots;
  private final Luck luck;
  private final Environment now;
  private final long[] key;
  private final double[] size;
  private final short[] age;
  private final byte[] sector;
  private final byte[] located;
  private final Tally[] tallies;
  private final long[] firms = new long[SECTORS];
  private double output;
  private long entries;
  private long exits;

  /** What one block adds up to in a step. */
  private static final class Tally {
    private final double[] output = new double[SECTORS];
    private final long[] change = new long[SECTORS];
    private long entries;
    private long exits;
  }

  /** Room for the intermediate results of one block; one for each thread. */
  private static final class Bench {
    private final long[] keys = new long[BLOCK];
    private final long[] bits = new long[BLOCK];
    private final int[] stays = new int[BLOCK];
    private final int[] comes = new int[BLOCK];
    private final double[] x = new double[BLOCK];
    private final double[] exp = new double[BLOCK];
    private final double[] scratch = new double[BLOCK];
  }

  JijuKernel(int slots, long seed) {
    this.slots = slots;
    this.luck = Luck.of(seed, 0);
    this.now = new Environment(slots);
    this.key = new long[slots];
    this.size = new double[slots];
    this.age = new short[slots];
    this.sector = new byte[slots];
    this.located = new byte[slots];
    this.tallies = new Tally[(slots + BLOCK - 1) / BLOCK];
    Arrays.setAll(tallies, block -> new Tally());
    for (int row = 0; row < slots; row++) {
      key[row] = AgentKey.initial(1, 1, row);
      sector[row] = sectorOf(key[row]);
    }
  }

  private byte sectorOf(long candidate) {
    return (byte) (Luck.bits(luck.salt(Decision.ORIGIN, 0), candidate) >>> 61);
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
    tally.entries = 0;
    tally.exits = 0;
    int residents = 0;
    int candidates = 0;
    for (int i = 0; i < to - from; i++) {
      bench.stays[residents] = i;
      bench.comes[candidates] = i;
      residents += located[from + i];
      candidates += 1 - located[from + i];
    }
    growAndExit(month, from, residents, tally, bench);
    enter(month, from, candidates, tally, bench);
  }

  private void growAndExit(int month, int from, int residents, Tally tally, Bench bench) {
    double[] x = bench.x;
    double[] grows = bench.exp;
    long[] bits = bench.bits;
    int[] stays = bench.stays;
    gather(from, stays, residents, bench.keys);
    Luck.bits(luck.salt(Decision.GROWTH, month), bench.keys, 0, residents, bits);
    for (int i = 0; i < residents; i++) {
      double z = StandardNormal.quantile(Luck.uniform(bits[i]));
      x[i] = Environment.MEAN_GROWTH + Environment.GROWTH_SIGMA * z;
    }
    Elementary.exp(x, 0, residents, grows, bench.scratch);
    Luck.bits(luck.salt(Decision.CLOSURE, month), bench.keys, 0, residents, bits);
    double[] productivity = now.productivity();
    double[] outputs = tally.output;
    for (int i = 0; i < residents; i++) {
      int row = from + stays[i];
      int line = sector[row];
      double grown = size[row] * grows[i];
      size[row] = grown;
      outputs[line] += grown * productivity[line];
      int months = ++age[row];
      if (Luck.below(bits[i], CLOSES[months])) {
        leave(row, month, tally);
      }
    }
  }

  private void gather(int from, int[] places, int count, long[] keys) {
    for (int i = 0; i < count; i++) {
      keys[i] = key[from + places[i]];
    }
  }

  private void leave(int row, int month, Tally tally) {
    tally.exits++;
    tally.change[sector[row]]--;
    located[row] = 0;
    key[row] = AgentKey.child(key[row], Decision.POOL_COUNT, month, 0);
    sector[row] = sectorOf(key[row]);
  }

  private void enter(int month, int from, int candidates, Tally tally, Bench bench) {
    double[] x = bench.x;
    double[] base = now.base();
    long[] bits = bench.bits;
    int[] comes = bench.comes;
    gather(from, comes, candidates, bench.keys);
    Luck.bits(luck.salt(Decision.SITE_FACTOR, 0), bench.keys, 0, candidates, bits);
    for (int i = 0; i < candidates; i++) {
      x[i] = Luck.uniform(bits[i]) - base[sector[from + comes[i]]];
    }
    Elementary.exp(x, 0, candidates, bench.exp, bench.scratch);
    Luck.bits(luck.salt(Decision.CHOOSE_NEST, month), bench.keys, 0, candidates, bits);
    for (int i = 0; i < candidates; i++) {
      if (Luck.uniform(bits[i]) * (1 + bench.exp[i]) < 1) {
        settle(from + comes[i], tally);
      }
    }
  }

  private void settle(int row, Tally tally) {
    tally.entries++;
    tally.change[sector[row]]++;
    located[row] = 1;
    age[row] = 0;
    double z = luck.normal(Decision.INITIAL_SIZE, key[row], 0);
    size[row] = Elementary.exp(Environment.ENTRY_SIGMA * z);
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
