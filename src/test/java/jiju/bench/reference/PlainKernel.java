package jiju.bench.reference;

import java.util.Arrays;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;

/**
 * The reference kernel as its text reads, slot by slot and draw by draw: what blocks must agree
 * with.
 */
final class PlainKernel {
  private final Luck luck;
  private final Environment now;
  private final Slot[] slots;
  private final long[] firms = new long[Environment.SECTORS];
  private double output;
  private long exits;

  /** A firm in the park, or a candidate outside it. */
  private static final class Slot {
    private long key;
    private boolean located;
    private double size;
    private int age;
  }

  PlainKernel(int count, long seed) {
    luck = Luck.of(seed, 0);
    now = new Environment(count);
    slots = new Slot[count];
    for (int i = 0; i < count; i++) {
      slots[i] = new Slot();
      slots[i].key = AgentKey.initial(1, 1, i);
    }
  }

  void run(int steps) {
    for (int month = 1; month <= steps; month++) {
      now.open(month, firms);
      output = 0;
      for (Slot slot : slots) {
        if (slot.located) {
          growAndExit(slot, month);
        } else {
          consider(slot, month);
        }
      }
    }
  }

  private int sectorOf(Slot slot) {
    return (int) (Luck.bits(luck.salt(Decision.ORIGIN, 0), slot.key) >>> 61);
  }

  private void growAndExit(Slot slot, int month) {
    double z = luck.normal(Decision.GROWTH, slot.key, month);
    slot.size *= Elementary.exp(Environment.MEAN_GROWTH + Environment.GROWTH_SIGMA * z);
    output += slot.size * now.productivity()[sectorOf(slot)];
    slot.age++;
    if (luck.happens(Decision.CLOSURE, slot.key, month, Environment.hazard()[slot.age])) {
      exits++;
      firms[sectorOf(slot)]--;
      slot.located = false;
      slot.key = AgentKey.child(slot.key, Decision.POOL_COUNT, month, 0);
    }
  }

  private void consider(Slot slot, int month) {
    double distance = luck.uniform(Decision.SITE_FACTOR, slot.key, 0);
    double utility = now.base()[sectorOf(slot)] - distance;
    if (luck.happens(Decision.CHOOSE_NEST, slot.key, month, Elementary.logistic(utility))) {
      firms[sectorOf(slot)]++;
      slot.located = true;
      slot.age = 0;
      double z = luck.normal(Decision.INITIAL_SIZE, slot.key, 0);
      slot.size = Elementary.exp(Environment.ENTRY_SIGMA * z);
    }
  }

  long firms() {
    return Arrays.stream(firms).sum();
  }

  double output() {
    return output;
  }

  long exits() {
    return exits;
  }
}
