package jiju.policy;

import java.util.List;
import java.util.function.ToDoubleFunction;
import jiju.chance.Elementary;
import jiju.scenario.Park;
import jiju.scenario.Programme;
import jiju.scenario.Scenario;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.Traits;
import jiju.world.World;

/**
 * Relative performance: every indicator in logarithms, standardised over the parks graded, weighted
 * and added up; then the sum is standardised, so that a score counts standard deviations from the
 * mean park.
 */
final class PerformanceScore {
  private static final int YEAR = 12;
  private static final double YUAN = 1e6;

  private final World world;
  private final Programme.Score weights;
  private final List<ParkState> parks;
  private final double[] sum;

  /** What chance adds to a park's score, in standard deviations. */
  interface Inspection {
    double of(World world, ParkState park);
  }

  PerformanceScore(World world, Programme.Score weights, List<ParkState> parks) {
    this.world = world;
    this.weights = weights;
    this.parks = parks;
    this.sum = new double[parks.size()];
  }

  /** The scores of the parks, in their order. */
  double[] of(Inspection inspection) {
    int month = world.month();
    add(weights.outputPerMu(), park -> ln(park.outputOfTwelveMonths(month) / YUAN / mu(park)));
    add(weights.taxPerMu(), park -> ln(park.taxOfTwelveMonths(month) / YUAN / mu(park)));
    add(weights.outputGrowth(), park -> growth(park, month));
    add(weights.entries(), park -> ln(entries(park, month)));
    add(weights.highTech(), park -> ln(highTech(park, month)));
    standardise(sum);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights.inspectionSigma() * inspection.of(world, parks.get(i));
    }
    standardise(sum);
    return sum;
  }

  private void add(double weight, ToDoubleFunction<ParkState> indicator) {
    double[] values = parks.stream().mapToDouble(indicator).toArray();
    standardise(values);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * values[i];
    }
  }

  /** To mean 0 and standard deviation 1; to 0 where all are alike. */
  static void standardise(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double variance = 0;
    for (double value : values) {
      variance += (value - mean) * (value - mean) / values.length;
    }
    double scale = variance > 0 ? 1 / Math.sqrt(variance) : 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - mean) * scale;
    }
  }

  /** Output of a year against the year before, both scaled up where the world is younger. */
  private static double growth(ParkState park, int month) {
    int halves = Math.min(YEAR, (month + 1) / 2);
    double now = 0;
    double before = 0;
    for (int t = 0; t < halves; t++) {
      now += park.output(month - t);
      before += park.output(month - halves - t);
    }
    return ln(now / YUAN) - ln(before / YUAN);
  }

  private static double entries(ParkState park, int month) {
    double entries = 0;
    FirmTable firms = park.firms();
    for (int row = 0; row < firms.size(); row++) {
      int age = month - firms.registered()[row];
      entries += firms.onRegister(row) && age >= 0 && age < YEAR ? 1 : 0;
    }
    return entries;
  }

  private static double highTech(ParkState park, int month) {
    FirmTable firms = park.firms();
    double number = 0;
    for (int row = 0; row < firms.size(); row++) {
      boolean old = firms.registered()[row] <= month - YEAR;
      boolean operates = firms.status()[row] == FirmTable.OPERATING;
      number += old && operates && firms.has(row, Traits.HIGH_TECH) ? 1 : 0;
    }
    return number;
  }

  private double mu(ParkState park) {
    Scenario scenario = world.scenario();
    Park place = scenario.parks().get(park.index());
    return place.landMu();
  }

  private static double ln(double value) {
    return Elementary.log(1 + value);
  }
}
