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

  private final double[] trend = new double[AGES + 1];

  GrowthByAge(Growth growth) {
    for (int age = 0; age < AGES; age++) {
      double young = growth.youngPerYear() - growth.maturePerYear();
      double decay = Elementary.exp(-age / (12 * growth.ageScaleYears()));
      trend[age] = (growth.maturePerYear() + young * decay) / 12;
    }
    trend[AGES] = growth.maturePerYear() / 12;
  }

  /** Trend of a month at an age in months. */
  double perMonth(int age) {
    return trend[Math.max(0, Math.min(AGES, age))];
  }
}
