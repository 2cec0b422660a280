/** Variant against baseline, replication by replication, on common random numbers. */
package jiju.analysis.comparison;
