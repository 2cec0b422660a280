package jiju.analysis.calibration;

/**
 * One run of a calibration.
 *
 * @param scores normal scores of the free parameters
 * @param said what the run says of each fact, in the metric's unit
 */
public record Trial(double[] scores, double[] said) {}
