/**
 * Results folders: written beside their place and moved there when whole, and read back into the
 * values that charts and reports take. Columns and files are described in {@code columns.json}.
 */
package jiju.store.results;
