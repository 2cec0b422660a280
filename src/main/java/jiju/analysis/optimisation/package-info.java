/** The cheapest policy that reaches a target, or the most that a budget buys. */
package jiju.analysis.optimisation;
