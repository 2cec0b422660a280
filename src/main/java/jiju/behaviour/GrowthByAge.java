package jiju.behaviour;

import jiju.chance.Elementary;
import jiju.scenario.Growth;

/**
 * What the growth of a firm tends to by its age: μ(a) = μ∞ + (μ₀ − μ∞)·e^{−a/τ}, in log points a
 * month (model 4j). Ages are counted from the opening, also of firms that opened before the first
 * month.
 */
final class GrowthByAge {
  /** A century; whoever is older grows as the mature do. */
  private static final int AGES = 1200;

  private final Growth growth;
  private final double mature;
  private final double[] trend = new double[AGES];

  GrowthByAge(Growth growth) {
    this.growth = growth;
    this.mature = growth.maturePerYear() / 12;
    for (int age = 0; age < AGES; age++) {
      double young = growth.youngPerYear() - growth.maturePerYear();
      double decay = Elementary.exp(-age / (12 * growth.ageScaleYears()));
      trend[age] = (growth.maturePerYear() + young * decay) / 12;
    }
  }

  /** Whether it was worked out from these parameters. */
  boolean follows(Growth parameters) {
    return growth.equals(parameters);
  }

  /** Trend of a month at an age in months. */
  double perMonth(int age) {
    return age < AGES ? trend[Math.max(0, age)] : mature;
  }
}
