package jiju.analysis.calibration;

import java.util.List;

/**
 * A weighted sample of normal scores.
 *
 * @param tolerance distance of the farthest from the facts, in standard deviations of a run's luck;
 *     0 where nothing but the facts themselves was asked
 */
record WeightedScores(List<double[]> scores, double[] weights, double tolerance) {}
