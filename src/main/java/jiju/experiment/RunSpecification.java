package jiju.experiment;

import jiju.scenario.Timeline;

/**
 * One run to make. Equal timeline, seed and replication give an equal record, wherever it is made.
 *
 * @param arm name of the scenario among those run together
 * @param replication number of the replication, from 0; the same replication meets the same luck in
 *     every arm
 */
public record RunSpecification(String arm, Timeline timeline, long seed, int replication) {}
