package jiju.analysis.sensitivity;

import java.util.List;
import jiju.experiment.design.SobolPoints;

/**
 * The points at which Sobol indices look: two independent samples A and B of the unit cube, and for
 * each group of parameters the sample A with the columns of the group taken from B (Saltelli et al.
 * 2010, "Variance based sensitivity analysis of model output"). A group of one parameter gives its
 * own indices.
 *
 * @param dimensions number of parameters
 * @param base points of A and of B; a power of two fills space best
 * @param groups columns of each group
 */
public record Saltelli(int dimensions, int base, List<int[]> groups) {
  public Saltelli {
    groups = List.copyOf(groups);
  }

  /** Points of a block: one of A, one of B, one a group. */
  public int block() {
    return groups.size() + 2;
  }

  /** All points of the unit cube, block by block. All points of a block shall share their luck. */
  public double[][] points() {
    double[][] both = SobolPoints.points(base, 2 * dimensions);
    double[][] points = new double[base * block()][];
    for (int i = 0; i < base; i++) {
      double[] a = new double[dimensions];
      double[] b = new double[dimensions];
      System.arraycopy(both[i], 0, a, 0, dimensions);
      System.arraycopy(both[i], dimensions, b, 0, dimensions);
      points[i * block()] = a;
      points[i * block() + 1] = b;
      for (int group = 0; group < groups.size(); group++) {
        double[] mixed = a.clone();
        for (int column : groups.get(group)) {
          mixed[column] = b[column];
        }
        points[i * block() + 2 + group] = mixed;
      }
    }
    return points;
  }
}
