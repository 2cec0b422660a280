package jiju.analysis.rival;

import jiju.analysis.comparison.Difference;
import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * What a choice changes where a rival account of the facts is true.
 *
 * @param scenario id of the choice
 * @param account id of the rival
 * @param difference to the rival without the choice, all parks together, run by run
 */
public record RivalEffect(
    String scenario, String account, Metric metric, Month month, Difference difference) {}
