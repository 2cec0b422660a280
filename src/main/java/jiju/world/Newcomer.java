package jiju.world;

import jiju.scenario.EntityType;

/**
 * A firm that has decided for a park, before its papers are filed.
 *
 * @param key birth-fact key
 * @param city position of the city of origin
 * @param sector position of the sector
 * @param workers people at the start, L₀
 * @param logProductivity ω₀, logarithm of yearly revenue in yuan per worker
 * @param flags traits, see {@link FirmTable#flags()}
 * @param incubator position of the incubator that spawned it, or {@link FirmTable#NO_INCUBATOR}
 */
public record Newcomer(
    long key,
    int city,
    int sector,
    EntityType type,
    Origin origin,
    double workers,
    double logProductivity,
    byte flags,
    int incubator) {}
