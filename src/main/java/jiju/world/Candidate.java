package jiju.world;

import jiju.scenario.EntityType;

/**
 * A founder who decides this month outside the pools: a follower of an anchor. The park of the
 * anchor is known to it.
 *
 * @param key birth-fact key
 * @param city position of the city of origin
 * @param sector position of the sector
 * @param park position of the park that it knows
 */
public record Candidate(long key, int city, int sector, EntityType type, int park) {}
