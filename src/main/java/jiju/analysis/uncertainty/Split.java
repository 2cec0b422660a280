package jiju.analysis.uncertainty;

import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * Where the spread of one number comes from.
 *
 * @param scenario id of the case
 * @param difference whether it is the paired difference to the baseline; else the level, on a
 *     logarithmic scale
 * @param parameters share of the variance that comes from not knowing the parameters
 * @param restsOn path of the parameter that it goes with most closely; empty where none stands out
 * @param correlation rank correlation with that parameter; {@code NaN} where none stands out
 */
public record Split(
    String scenario,
    Metric metric,
    Month month,
    boolean difference,
    VarianceShare parameters,
    String restsOn,
    double correlation) {}
