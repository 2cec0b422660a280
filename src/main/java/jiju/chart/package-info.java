/** Pictures from finished findings: which there are, what they ask and what they answer. */
package jiju.chart;
