package jiju.experiment;

import jiju.scenario.Timeline;

/**
 * A scenario under its name among those run together.
 *
 * @param id unique among the arms
 */
public record Arm(String id, Timeline timeline) {}
