/**
 * Where in the space of parameters an experiment looks: ranges, points, and the ways to spread
 * them. Every design lives in the unit cube; the range of a parameter maps it to values.
 */
package jiju.experiment.design;
