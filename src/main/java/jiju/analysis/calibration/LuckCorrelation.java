package jiju.analysis.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/** How what a run says of several facts hangs together by luck, beyond what emulators expect. */
final class LuckCorrelation {
  /** Keeps the matrix positive definite where two facts say the same. */
  private static final double SHRINK = 0.98;

  private LuckCorrelation() {}

  /** Lower triangular root of the correlation matrix of the facts' luck. */
  static double[][] root(List<Emulator> emulators, List<Trial> trials) {
    int facts = emulators.size();
    double[][] products = new double[facts][facts];
    for (Trial trial : trials) {
      double[] luck = new double[facts];
      for (int f = 0; f < facts; f++) {
        luck[f] = emulators.get(f).standardised(trial, f);
      }
      for (int i = 0; i < facts; i++) {
        for (int j = 0; j < facts; j++) {
          double product = luck[i] * luck[j];
          products[i][j] += Double.isNaN(product) ? 0 : product;
        }
      }
    }
    double[][] correlation = new double[facts][facts];
    for (int i = 0; i < facts; i++) {
      for (int j = 0; j < facts; j++) {
        double scale = Math.sqrt(products[i][i] * products[j][j]);
        correlation[i][j] = i == j ? 1 : scale > 0 ? SHRINK * products[i][j] / scale : 0;
      }
    }
    return new CholeskyDecomposition(new Array2DRowRealMatrix(correlation, false)).getL().getData();
  }
}
