package jiju.analysis.uncertainty;

import jiju.unit.Text;

/**
 * How much the facts have said of one parameter.
 *
 * @param contraction posterior over prior standard deviation
 * @param contracted whether that is little enough to call it learnt
 */
public record Learnt(String path, Text meaning, double contraction, boolean contracted) {}
