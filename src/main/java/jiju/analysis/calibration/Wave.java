package jiju.analysis.calibration;

/**
 * What one wave of a calibration did.
 *
 * @param runs simulations made in it
 * @param left share of the prior that is not ruled out after it
 */
public record Wave(int runs, double left) {}
