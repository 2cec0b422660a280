package jiju.analysis.comparison;

import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.StudentT;

/** Subtracts a baseline from a variant, replication by replication. */
public final class PairedDifferences {
  private final StudentT t;

  public PairedDifferences(StudentT t) {
    this.t = t;
  }

  /**
   * Variant minus baseline.
   *
   * @param baseline one value a replication
   * @param variant of the same replications, in the same order
   */
  public Difference of(double[] baseline, double[] variant) {
    double[] differences = subtract(variant, baseline);
    Band band = Bands.of(differences);
    return new Difference(
        band,
        t.ofMean(band),
        share(differences, 1),
        share(differences, -1),
        varianceReduction(baseline, variant, band));
  }

  /** Element by element; undefined where either is. */
  public static double[] subtract(double[] from, double[] what) {
    if (from.length != what.length) {
      throw new IllegalArgumentException("pairs need equal numbers of runs");
    }
    double[] differences = new double[from.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = from[i] - what[i];
    }
    return differences;
  }

  private static double share(double[] differences, int sign) {
    int hits = 0;
    int defined = 0;
    for (double difference : differences) {
      defined += Double.isNaN(difference) ? 0 : 1;
      hits += difference * sign > 0 ? 1 : 0;
    }
    return defined == 0 ? Double.NaN : (double) hits / defined;
  }

  private static double varianceReduction(double[] baseline, double[] variant, Band differences) {
    if (!(differences.sd() > 0)) {
      return Double.NaN;
    }
    double sdBaseline = Bands.sd(baseline);
    double sdVariant = Bands.sd(variant);
    return (sdBaseline * sdBaseline + sdVariant * sdVariant)
        / (differences.sd() * differences.sd());
  }
}
