/** What a picture consists of, as values: panels, axes, areas, lines, dots and words. */
package jiju.chart.plate;
