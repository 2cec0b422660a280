/** How much of an outcome each lever brought: Shapley values on common random numbers. */
package jiju.analysis.attribution;
