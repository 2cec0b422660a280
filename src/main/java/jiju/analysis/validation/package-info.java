/** Observed facts against the simulated ensemble. */
package jiju.analysis.validation;
