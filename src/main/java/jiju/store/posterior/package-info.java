/** Posteriors on disk, and the log of a calibration that is going on. */
package jiju.store.posterior;
