/** What one unit more of a lever brings, and what it costs. */
package jiju.analysis.marginal;
