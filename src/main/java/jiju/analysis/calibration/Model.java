package jiju.analysis.calibration;

import java.util.List;

/** Whatever can be simulated at given values of the free parameters. */
@FunctionalInterface
public interface Model {

  /**
   * One run at each point, each with luck of its own.
   *
   * @param points values of the free parameters, in their order
   * @param firstRun number of the first of these runs; run k of a calibration always meets the same
   *     luck
   * @return for each point what the run says of each fact, in their order, in the metric's unit;
   *     {@code NaN} where it says nothing
   */
  List<double[]> run(List<double[]> points, int firstRun) throws InterruptedException;
}
