package jiju.analysis.fiscal;

import jiju.analysis.statistics.Band;

/**
 * Output and tax of a calendar year per mu of land (亩均产出, 亩均税收).
 *
 * @param landMu the denominator, in mu
 * @param outputYuanPerMu twelve-month output at the end of the year, per mu
 * @param taxYuanPerMu twelve-month tax at the end of the year, per mu
 */
public record PerMu(
    String scenario,
    String park,
    int year,
    double landMu,
    Band outputYuanPerMu,
    Band taxYuanPerMu) {}
