package jiju.analysis.fiscal;

import jiju.analysis.comparison.Difference;

/**
 * What a variant costs and brings against the baseline up to the last month simulated, on common
 * random numbers.
 *
 * @param costYuan present value of public cost at the public discount rate (default 5 %)
 * @param costAt8PercentYuan the same at 8 %
 * @param rentForgoneYuan present value of rent waived, at the public discount rate: no cash moves
 * @param firms firms on the register at the end of the last month
 * @param jobs people employed at the end of the last month
 * @param taxYuan tax since the start, undiscounted
 * @param yuanPerFirm cost at the public discount rate per additional firm
 * @param yuanPerJob cost at the public discount rate per additional job
 * @param yuanPerFirmAt8Percent cost at 8 % per additional firm
 * @param yuanPerFirmWithRentForgone cost and rent forgone, at the public discount rate, per
 *     additional firm: an upper bound, for without relief some of the floor would stand empty
 */
public record Gain(
    Difference costYuan,
    Difference costAt8PercentYuan,
    Difference rentForgoneYuan,
    Difference firms,
    Difference jobs,
    Difference taxYuan,
    UnitCost yuanPerFirm,
    UnitCost yuanPerJob,
    UnitCost yuanPerFirmAt8Percent,
    UnitCost yuanPerFirmWithRentForgone) {}
