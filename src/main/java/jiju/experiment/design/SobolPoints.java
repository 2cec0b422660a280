package jiju.experiment.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The Sobol sequence without its first point, the origin, at which every parameter would stand at
 * the lower end.
 *
 * <p>Source: S. Joe, F. Y. Kuo, <i>Constructing Sobol sequences with better two-dimensional
 * projections</i>, SIAM J. Sci. Comput. 30 (2008), as in Apache Commons Math.
 */
public final class SobolPoints {
  /** Most axes. */
  public static final int MOST_DIMENSIONS = 1000;

  private SobolPoints() {}

  /**
   * The first points of the sequence.
   *
   * @return by point, then by axis, each from 0 to below 1
   */
  public static double[][] points(int number, int dimensions) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    double[][] points = new double[number][];
    for (int i = 0; i < number; i++) {
      points[i] = i == 0 ? sequence.skipTo(1) : sequence.nextVector();
    }
    return points;
  }
}
