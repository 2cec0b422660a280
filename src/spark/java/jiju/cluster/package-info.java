/**
 * Makes runs on Apache Spark. Specifications go out in blocks, records come back in bounded waves
 * and in the order of work, so that whatever stands behind cannot tell them from runs made in this
 * process. Retries and speculative execution are Spark's: a run is a pure function of its
 * specification, hence a lost or slow worker changes nothing.
 */
@NullMarked
package jiju.cluster;

import org.jspecify.annotations.NullMarked;
