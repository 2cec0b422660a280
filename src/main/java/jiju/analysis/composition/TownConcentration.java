package jiju.analysis.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.experiment.Ensemble;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.unit.Month;

/**
 * How firms on the register gather in few parks: what share of them the largest, the two largest …
 * parks hold, ranked anew in every run. It is Lorenz's curve, read from the largest.
 *
 * @param month at the end of which firms were counted
 * @param shares at position k, what the k + 1 largest hold; over replications with firms
 */
public record TownConcentration(String scenario, Month month, List<Band> shares) {
  private static final int DECEMBER = 12;

  public TownConcentration {
    shares = List.copyOf(shares);
  }

  /** Every December and the last month; none in a world of one park. */
  public static List<TownConcentration> of(Ensemble ensemble) {
    List<Park> parks = ensemble.scenario().parks();
    if (parks.size() < 2) {
      return List.of();
    }
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < ensemble.months(); row++) {
      Month month = ensemble.start().plus(row);
      if (month.monthOfYear() == DECEMBER || row == ensemble.months() - 1) {
        rows.add(row);
      }
    }
    double[][][] firms = firms(ensemble, rows);
    List<TownConcentration> years = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      years.add(
          new TownConcentration(
              ensemble.id(), ensemble.start().plus(rows.get(i)), curve(firms[i])));
    }
    return years;
  }

  /** By row, run and park; read park by park, as they are stored. */
  private static double[][][] firms(Ensemble ensemble, List<Integer> rows) {
    int parks = ensemble.scenario().parks().size();
    double[][][] firms = new double[rows.size()][ensemble.size()][parks];
    for (int park = 0; park < parks; park++) {
      for (int run = 0; run < ensemble.size(); run++) {
        for (int i = 0; i < rows.size(); i++) {
          firms[i][run][park] = ensemble.runs().get(run).value(park, Metric.FIRMS, rows.get(i));
        }
      }
    }
    return firms;
  }

  /** What the largest hold, from the firms of each run and park. */
  private static List<Band> curve(double[][] firms) {
    int parks = firms[0].length;
    double[][] shares = new double[parks][firms.length];
    for (int run = 0; run < firms.length; run++) {
      double[] ascending = firms[run].clone();
      Arrays.sort(ascending);
      double all = Arrays.stream(ascending).sum();
      double largest = 0;
      for (int rank = 0; rank < parks; rank++) {
        largest += ascending[parks - 1 - rank];
        shares[rank][run] = all > 0 ? largest / all : Double.NaN;
      }
    }
    return Arrays.stream(shares).map(Bands::of).toList();
  }

  public int parks() {
    return shares.size();
  }

  /** What the largest so many parks hold together, at least one. */
  public Band ofLargest(int count) {
    return shares.get(count - 1);
  }

  /**
   * Gini's coefficient over parks, mean over replications: 0 where all are alike, near 1 where one
   * holds everything. Twice the area between the curve and the even line (trapezoids).
   */
  public double gini() {
    double area = 0;
    double before = 0;
    for (Band share : shares) {
      area += (before + share.mean()) / 2;
      before = share.mean();
    }
    return 2 * area / shares.size() - 1;
  }
}
