package jiju.analysis.statistics;

/**
 * A number estimated from an ensemble, with its 95 % confidence interval.
 *
 * @param value the estimate
 * @param interval 95 % confidence interval (Monte Carlo error only)
 */
public record Estimate(double value, Interval interval) {}
