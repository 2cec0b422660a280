/**
 * One run again, alone and in full: the diary of every firm, in one world or side by side in two.
 */
package jiju.errand.replay;
