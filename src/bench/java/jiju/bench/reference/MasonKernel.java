package jiju.bench.reference;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The reference kernel as MASON's manual teaches it: every slot is a Steppable of its own. */
final class MasonKernel extends SimState {
  private static final long serialVersionUID = 1L;
  private static final int SECTORS = Environment.SECTORS;

  private final int slots;
  private final transient Environment now;
  private final long[] firms = new long[SECTORS];
  private final long[] change = new long[SECTORS];
  private final double[] outputs = new double[SECTORS];
  private double output;
  private long entries;
  private long exits;

  private MasonKernel(int slots, long seed) {
    super(seed);
    this.slots = slots;
    this.now = new Environment(slots);
  }

  /** A firm in the park, or a candidate outside it. */
  private static final class Slot implements Steppable {
    private static final long serialVersionUID = 1L;

    private boolean located;
    private int sector;
    private double distance;
    private double size;
    private int age;

    Slot(MasonKernel world) {
      refresh(world);
    }

    private void refresh(MasonKernel world) {
      sector = world.random.nextInt(SECTORS);
      distance = world.random.nextDouble();
    }

    @Override
    public void step(SimState state) {
      MasonKernel world = (MasonKernel) state;
      if (located) {
        growAndExit(world);
      } else {
        consider(world);
      }
    }

    private void growAndExit(MasonKernel world) {
      double z = world.random.nextGaussian();
      size *= Math.exp(Environment.MEAN_GROWTH + Environment.GROWTH_SIGMA * z);
      world.outputs[sector] += size * world.now.productivity()[sector];
      age++;
      if (world.random.nextDouble() < Environment.hazard()[age]) {
        world.exits++;
        world.change[sector]--;
        located = false;
        refresh(world);
      }
    }

    private void consider(MasonKernel world) {
      double utility = world.now.base()[sector] - distance;
      if (world.random.nextDouble() < 1 / (1 + Math.exp(-utility))) {
        world.entries++;
        world.change[sector]++;
        located = true;
        age = 0;
        size = Math.exp(Environment.ENTRY_SIGMA * world.random.nextGaussian());
      }
    }
  }

  @Override
  public void start() {
    super.start();
    schedule.scheduleRepeating(Schedule.EPOCH, 0, state -> open());
    for (int i = 0; i < slots; i++) {
      schedule.scheduleRepeating(Schedule.EPOCH, 1, new Slot(this));
    }
    schedule.scheduleRepeating(Schedule.EPOCH, 2, state -> close());
  }

  private void open() {
    now.open((int) schedule.getTime() + 1, firms);
    Arrays.fill(outputs, 0);
    Arrays.fill(change, 0);
  }

  private void close() {
    for (int s = 0; s < SECTORS; s++) {
      firms[s] += change[s];
    }
    output = Arrays.stream(outputs).sum();
  }

  /** Arguments: slots, steps, seed, runs before the measured one. */
  public static void main(String[] words) {
    int slots = Integer.parseInt(words[0]);
    int steps = Integer.parseInt(words[1]);
    long seed = Long.parseLong(words[2]);
    int warmUps = Integer.parseInt(words[3]);
    for (int i = 0; i < warmUps; i++) {
      live(new MasonKernel(slots, seed + i + 1), steps);
    }
    MasonKernel kernel = new MasonKernel(slots, seed);
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    live(kernel, steps);
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    double cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
    System.out.println(
        new Outcome(
            "mason",
            slots,
            steps,
            seed,
            Arrays.stream(kernel.firms).sum(),
            kernel.output,
            kernel.exits,
            kernel.entries,
            wallSeconds,
            cpuSeconds));
  }

  private static void live(MasonKernel kernel, int steps) {
    kernel.start();
    for (int step = 0; step < steps; step++) {
      kernel.schedule.step(kernel);
    }
    kernel.finish();
  }
}
