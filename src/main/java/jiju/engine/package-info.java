/** One simulation: founding a world, and its monthly schedule on MASON. */
package jiju.engine;
