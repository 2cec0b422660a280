/** Bands, intervals, proportions and ratios: the arithmetic of ensembles. */
package jiju.analysis.statistics;
