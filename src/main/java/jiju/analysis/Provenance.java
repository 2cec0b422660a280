package jiju.analysis;

import jiju.unit.Month;

/**
 * Where findings come from; stands in the footer of every picture.
 *
 * @param command the errand: {@code run}, {@code compare} or {@code validate}
 * @param version version of Jiju
 * @param seed seed of all replications
 * @param replications replications per scenario
 * @param failedRuns runs that failed and are left out
 * @param start first month simulated
 * @param end last month simulated
 */
public record Provenance(
    String command,
    String version,
    long seed,
    int replications,
    int failedRuns,
    Month start,
    Month end) {}
