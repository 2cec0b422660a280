/**
 * The posterior of a scenario's uncertain numbers given its observed facts: history matching throws
 * out what cannot have been, regression-adjusted approximate Bayesian computation weighs what is
 * left.
 */
package jiju.analysis.calibration;
