/** Prints plates: SVG whose text stays text, and PNG with the letters of this machine. */
package jiju.chart.press;
