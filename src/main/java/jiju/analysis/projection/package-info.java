/** One scenario's ensemble month by month: bands over replications. */
package jiju.analysis.projection;
