/** What is seen of a world: indicators, series, the record of a run. Seeing changes nothing. */
package jiju.observation;
