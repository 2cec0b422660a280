package jiju.analysis.fiscal;

import jiju.analysis.statistics.Band;
import jiju.scenario.Instrument;

/**
 * One line of the public ledger in one calendar year.
 *
 * @param scenario id of the scenario
 * @param park id of the park, or {@code all}
 * @param year calendar year
 * @param months months of that year that are simulated, 1 to 12
 * @param moved yuan moved in the year (see {@link Instrument#kind()} for what it does to the purse)
 * @param committedYuan mean of the promises made in the year
 */
public record LedgerLine(
    String scenario,
    String park,
    int year,
    int months,
    Instrument instrument,
    Band moved,
    double committedYuan) {}
