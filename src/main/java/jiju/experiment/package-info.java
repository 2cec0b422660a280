/**
 * Many runs of frozen scenarios: which to make, who makes them, when there are enough, and what is
 * kept. Whoever makes the runs, and however many at a time, the outcomes are the same.
 */
package jiju.experiment;
