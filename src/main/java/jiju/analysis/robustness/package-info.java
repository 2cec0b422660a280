/** Which policies hold up in many futures, and under which conditions each fails. */
package jiju.analysis.robustness;
