package jiju.analysis.attribution;

import jiju.analysis.statistics.Estimate;

/**
 * What one lever brought.
 *
 * @param brought Shapley value, mean over replications, in units of the outcome, with its 95 %
 *     confidence interval (Student's t over replications)
 * @param negligible share of replications in which it brought less, up or down, than what counts as
 *     negligible
 */
public record Bar(LeverSwitch lever, Estimate brought, double negligible) {}
