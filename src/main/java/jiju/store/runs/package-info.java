/**
 * The runs of a batch on disk: immutable parts of 64 runs in the order of work, each committed by a
 * rename, and everything that reads them back.
 */
package jiju.store.runs;
