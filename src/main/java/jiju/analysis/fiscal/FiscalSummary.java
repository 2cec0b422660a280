package jiju.analysis.fiscal;

import java.util.Optional;
import jiju.analysis.statistics.Band;
import jiju.unit.Month;

/**
 * A scenario's public accounts over all months simulated.
 *
 * @param scenario id of the scenario
 * @param park id of the park, or {@code all}
 * @param horizon the month at which policies are judged; all sums run up to its end
 * @param costYuan cash out, undiscounted; durable assets bought in the months simulated included,
 *     capital sunk before them not
 * @param presentCostYuan the same as present value at the scenario's public discount rate (default
 *     5 %), at the first month
 * @param presentCostAt8PercentYuan the same at 8 %
 * @param commitmentsYuan promises made, undiscounted
 * @param retainedTaxYuan locally retained tax, undiscounted
 * @param rentYuan rent collected, undiscounted
 * @param sunkCapitalYuan capital sunk before the first month, in none of the above
 * @param payback of running cost alone, without any capital
 * @param paybackWithCapital of all cash out, with the sunk capital as an outlay of the first month
 * @param gain against the baseline; empty for the baseline
 */
public record FiscalSummary(
    String scenario,
    String park,
    Month horizon,
    Band costYuan,
    Band presentCostYuan,
    Band presentCostAt8PercentYuan,
    Band commitmentsYuan,
    Band retainedTaxYuan,
    Band rentYuan,
    double sunkCapitalYuan,
    Payback payback,
    Payback paybackWithCapital,
    Optional<Gain> gain) {}
