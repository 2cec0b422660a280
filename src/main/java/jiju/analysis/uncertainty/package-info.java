/** Chance and ignorance apart: how much of a spread comes from not knowing the parameters. */
package jiju.analysis.uncertainty;
