package jiju.analysis.fiscal;

import java.util.Optional;
import jiju.analysis.statistics.Proportion;
import jiju.unit.Month;

/**
 * When the public purse has its money back: the first month, counted from the first outlay, in
 * which the present value of retained tax and rent, at the public discount rate, covers that of the
 * cost.
 *
 * @param p50 month by which half of the replications have paid back; empty where fewer do
 * @param share replications that pay back within the months simulated
 */
public record Payback(Optional<Month> p50, Proportion share) {}
