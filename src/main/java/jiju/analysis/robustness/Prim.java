package jiju.analysis.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where failures lie: the patient rule induction method (Friedman and Fisher 1999, "Bump
 * hunting in high-dimensional data"; for policies Bryant and Lempert 2010). From the whole cube a
 * thin slice after the other is peeled off, each time the one that leaves the densest rest; among
 * the boxes on the way the one is taken that best joins density with coverage, and conditions that
 * hardly matter are dropped.
 */
public final class Prim {
  private static final double PEEL = 0.06;
  private static final double FEWEST = 0.05;
  private static final double HARDLY = 0.03;

  private final double[][] futures;
  private final boolean[] fails;

  private Prim(double[][] futures, boolean[] fails) {
    this.futures = futures;
    this.fails = fails;
  }

  /**
   * The box in which most futures fail, and most failures lie.
   *
   * @param futures places in the unit cube
   * @param fails of each future
   */
  public static Box find(double[][] futures, boolean[] fails) {
    Prim prim = new Prim(futures, fails);
    return prim.simplified(prim.best(prim.trajectory()));
  }

  private List<Box> trajectory() {
    List<Box> boxes = new ArrayList<>();
    Box box = Box.whole(futures, fails);
    boxes.add(box);
    while (box.density() < 1) {
      Box next = peeled(box);
      if (next == null || !(inside(next) >= FEWEST * futures.length)) {
        break;
      }
      box = next;
      boxes.add(box);
    }
    return boxes;
  }

  private @org.jspecify.annotations.Nullable Box peeled(Box box) {
    Box best = null;
    for (int dimension = 0; dimension < futures[0].length; dimension++) {
      double[] values = valuesInside(box, dimension);
      int slice = Math.max(1, (int) (values.length * PEEL));
      if (values.length <= slice) {
        continue;
      }
      double[] low = box.low().clone();
      low[dimension] = (values[slice - 1] + values[slice]) / 2;
      best = denser(best, Box.of(low, box.high(), futures, fails), box);
      double[] high = box.high().clone();
      int last = values.length - slice;
      high[dimension] = (values[last - 1] + values[last]) / 2;
      best = denser(best, Box.of(box.low(), high, futures, fails), box);
    }
    return best;
  }

  private static Box denser(@org.jspecify.annotations.Nullable Box best, Box other, Box from) {
    boolean shrinks = other.coverage() <= from.coverage();
    return best == null || (shrinks && other.density() > best.density()) ? other : best;
  }

  private double[] valuesInside(Box box, int dimension) {
    return Arrays.stream(futures)
        .filter(box::holds)
        .mapToDouble(future -> future[dimension])
        .sorted()
        .toArray();
  }

  private long inside(Box box) {
    return Arrays.stream(futures).filter(box::holds).count();
  }

  /** The harmonic mean of density and coverage weighs both. */
  private static double merit(Box box) {
    double sum = box.density() + box.coverage();
    return sum == 0 ? 0 : 2 * box.density() * box.coverage() / sum;
  }

  private Box best(List<Box> boxes) {
    Box best = boxes.get(0);
    for (Box box : boxes) {
      best = merit(box) > merit(best) ? box : best;
    }
    return best;
  }

  private Box simplified(Box box) {
    Box simple = box;
    for (int dimension = 0; dimension < futures[0].length; dimension++) {
      if (simple.isRestricted(dimension)) {
        Box wider = simple.without(dimension, futures, fails);
        simple = merit(wider) >= merit(simple) - HARDLY ? wider : simple;
      }
    }
    return simple;
  }
}
