/**
 * The one mutable thing: parks with their firms, anchors, incubators, desk and ledger, what
 * founders know, and the month. Only rules change it; observers get to read it.
 */
package jiju.world;
