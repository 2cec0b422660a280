package jiju.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.Estimate;

/**
 * Shares of an outcome's variance over the parameters' ranges. First order: what would go, on
 * average, were the parameter known (Saltelli et al. 2010, from centred outcomes). Total: what
 * would stay, were all others known (Jansen 1999). The noise of replications is taken off every
 * square and product of means; intervals are bootstrapped over blocks.
 *
 * @param variance of the outcome over the parameters, luck averaged out; the indices are undefined
 *     where it is not above zero
 * @param luck variance of a single run over replications, mean over points
 * @param indices one a group of the design
 */
public record SobolIndices(double variance, double luck, List<Pair> indices) {
  public SobolIndices {
    indices = List.copyOf(indices);
  }

  /** The two indices of a group. */
  public record Pair(Estimate first, Estimate total) {}

  /** Luck's share in the variance of a single run. */
  public double shareOfLuck() {
    return luck / (Math.max(0, variance) + luck);
  }

  /**
   * Reads the indices off an outcome.
   *
   * @param outcomes by point of the design, then by replication; points of a block share their luck
   * @param seed of the bootstrap
   */
  public static SobolIndices of(Saltelli design, double[][] outcomes, long seed) {
    return new Sums(design, outcomes).indices(seed);
  }

  /** What each block adds to the estimators. */
  private static final class Sums {
    private final int base;
    private final double[] a;
    private final double[] b;
    private final double[] noiseA;
    private final double[] noiseB;
    private final double[][] first;
    private final double[][] total;
    private final double luck;

    Sums(Saltelli design, double[][] outcomes) {
      base = design.base();
      a = new double[base];
      b = new double[base];
      noiseA = new double[base];
      noiseB = new double[base];
      int groups = design.groups().size();
      first = new double[groups][base];
      total = new double[groups][base];
      for (int i = 0; i < base; i++) {
        a[i] = Noise.mean(outcomes[i * design.block()]);
        b[i] = Noise.mean(outcomes[i * design.block() + 1]);
      }
      double centre = (Noise.mean(a) + Noise.mean(b)) / 2;
      double runs = 0;
      for (int i = 0; i < base; i++) {
        double[] runsA = outcomes[i * design.block()];
        double[] runsB = outcomes[i * design.block() + 1];
        noiseA[i] = Noise.ofMean(runsA);
        noiseB[i] = Noise.ofMean(runsB);
        runs += (noiseA[i] + noiseB[i]) / 2 * runsA.length;
        for (int group = 0; group < groups; group++) {
          double[] step = Noise.difference(outcomes[i * design.block() + 2 + group], runsA);
          double change = Noise.mean(step);
          first[group][i] = (b[i] - centre) * change - Noise.ofProduct(runsB, step);
          total[group][i] = (change * change - Noise.ofMean(step)) / 2;
        }
      }
      luck = runs / base;
    }

    SobolIndices indices(long seed) {
      Resampling again = new Resampling(base, seed);
      List<Pair> pairs = new ArrayList<>();
      for (int group = 0; group < first.length; group++) {
        double[] ofFirst = first[group];
        double[] ofTotal = total[group];
        pairs.add(
            new Pair(
                again.estimate(blocks -> mean(ofFirst, blocks) / positive(variance(blocks))),
                again.estimate(blocks -> mean(ofTotal, blocks) / positive(variance(blocks)))));
      }
      int[] all = new int[base];
      java.util.Arrays.setAll(all, i -> i);
      return new SobolIndices(variance(all), luck, pairs);
    }

    private double variance(int[] blocks) {
      return (variance(a, blocks) - mean(noiseA, blocks)) / 2
          + (variance(b, blocks) - mean(noiseB, blocks)) / 2;
    }

    private static double positive(double variance) {
      return variance > 0 ? variance : Double.NaN;
    }

    private static double mean(double[] values, int[] blocks) {
      double sum = 0;
      for (int block : blocks) {
        sum += values[block];
      }
      return sum / blocks.length;
    }

    private static double variance(double[] values, int[] blocks) {
      double mean = mean(values, blocks);
      double squares = 0;
      for (int block : blocks) {
        squares += (values[block] - mean) * (values[block] - mean);
      }
      return squares / (blocks.length - 1);
    }
  }
}
