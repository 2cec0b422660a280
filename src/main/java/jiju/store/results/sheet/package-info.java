/**
 * The tables of a results folder: what stands in which column, and how columns become findings
 * again.
 */
package jiju.store.results.sheet;
