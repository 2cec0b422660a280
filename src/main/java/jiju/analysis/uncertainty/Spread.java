package jiju.analysis.uncertainty;

import jiju.analysis.statistics.Interval;

/**
 * How an effect is spread under a posterior.
 *
 * @param ninety holds nine tenths of the runs: chance and ignorance of the numbers together
 * @param ground what the spread comes from, and on which number it rests
 */
public record Spread(Interval ninety, Ground ground) {}
