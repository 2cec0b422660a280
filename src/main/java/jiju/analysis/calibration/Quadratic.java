package jiju.analysis.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** A polynomial of second degree in the normal scores, fitted by least squares. */
final class Quadratic {
  /** Keeps the normal equations solvable where points are few; the weight of a point or so. */
  private static final double RIDGE = 1e-3;

  private final double[] coefficients;

  private Quadratic(double[] coefficients) {
    this.coefficients = coefficients;
  }

  static Quadratic fit(List<double[]> points, double[] values) {
    int terms = terms(points.get(0)).length;
    double[][] normal = new double[terms][terms];
    double[] right = new double[terms];
    for (int p = 0; p < values.length; p++) {
      double[] x = terms(points.get(p));
      for (int i = 0; i < terms; i++) {
        right[i] += x[i] * values[p];
        for (int j = 0; j <= i; j++) {
          normal[i][j] += x[i] * x[j];
        }
      }
    }
    for (int i = 0; i < terms; i++) {
      normal[i][i] += RIDGE;
      for (int j = 0; j < i; j++) {
        normal[j][i] = normal[i][j];
      }
    }
    RealMatrix matrix = new Array2DRowRealMatrix(normal, false);
    return new Quadratic(
        new CholeskyDecomposition(matrix).getSolver().solve(new ArrayRealVector(right)).toArray());
  }

  /** The same everywhere. */
  static Quadratic constant(double value) {
    return new Quadratic(new double[] {value});
  }

  /** Coefficients fitted. */
  int terms() {
    return coefficients.length;
  }

  double at(double[] point) {
    double[] x = terms(point);
    double sum = 0;
    for (int i = 0; i < coefficients.length; i++) {
      sum += coefficients[i] * x[i];
    }
    return sum;
  }

  private static double[] terms(double[] z) {
    double[] terms = new double[1 + z.length + z.length * (z.length + 1) / 2];
    int at = 0;
    terms[at++] = 1;
    for (int i = 0; i < z.length; i++) {
      terms[at++] = z[i];
      for (int j = 0; j <= i; j++) {
        terms[at++] = z[i] * z[j];
      }
    }
    return terms;
  }
}
