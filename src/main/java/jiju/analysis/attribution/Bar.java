package jiju.analysis.attribution;

import java.util.Optional;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.uncertainty.Spread;

/**
 * What one lever brought.
 *
 * @param brought Shapley value, mean over replications, in units of the outcome, with its 95 %
 *     confidence interval (Student's t over replications)
 * @param negligible share of replications in which it brought less, up or down, than what counts as
 *     negligible
 * @param spread over the runs, and on what it rests; empty where all numbers are as stated
 */
public record Bar(
    LeverSwitch lever, Estimate brought, double negligible, Optional<Spread> spread) {}
