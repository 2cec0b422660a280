/**
 * Results folders: written beside their place and moved there when whole, and read back into the
 * values that charts and reports take.
 */
package jiju.store.results;
