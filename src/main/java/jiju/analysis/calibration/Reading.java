package jiju.analysis.calibration;

import jiju.scenario.Observation;

/**
 * A fact as calibration sees it: one interval, the press reading. Inside it nothing is left to be
 * explained; outside, distance counts on a logarithmic scale that also takes zero.
 *
 * @param id of the fact
 * @param low lower end of the interval, in the metric's unit
 * @param high upper end
 * @param offset what is added before the logarithm, so that zero has one
 */
public record Reading(String id, double low, double high, double offset) {
  /** The offset as a share of the interval's middle: an assumption. */
  private static final double OFFSET = 0.05;

  public Reading {
    if (!(low <= high) || !(offset > 0)) {
      throw new IllegalArgumentException("a reading ends before it begins: " + id);
    }
  }

  /** A reading whose offset is a twentieth of its middle. */
  public static Reading of(String id, double low, double high) {
    double middle = Math.abs(low + high) / 2;
    return new Reading(id, low, high, middle > 0 ? OFFSET * middle : 1);
  }

  /** The press reading of an observed fact. */
  public static Reading of(Observation fact) {
    return of(fact.id(), fact.low(), fact.high());
  }

  /** A number on the scale of distances. */
  public double scaled(double number) {
    return StrictMath.log(Math.max(number, 0) + offset);
  }

  /** How far a scaled number lies outside; 0 inside, positive above, negative below. */
  double outside(double scaled) {
    return scaled < scaled(low)
        ? scaled - scaled(low)
        : scaled > scaled(high) ? scaled - scaled(high) : 0;
  }
}
