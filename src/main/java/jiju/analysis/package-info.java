/** What ensembles mean. Each question has a room of its own; here stands what a report takes. */
package jiju.analysis;
