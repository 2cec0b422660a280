package jiju.errand.answer;

import java.util.Optional;

/**
 * What shall be optimised.
 *
 * @param target id of the target to be reached at least cost; else the scenario's first
 * @param probability with which it shall be reached
 * @param budget public cost in yuan within which the most shall be had; empty: least cost is sought
 * @param maximize id of the metric of which the most shall be had for a budget
 * @param mostTrips that may be made in all; else as many as the scenario makes
 * @param runs of the search at most; trying out what it finds takes some 4,000 more
 */
public record OptimizeRequest(
    AnswerRequest answer,
    Optional<String> target,
    double probability,
    Optional<Double> budget,
    String maximize,
    Optional<Integer> mostTrips,
    int runs) {}
