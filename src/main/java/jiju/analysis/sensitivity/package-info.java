/**
 * What an outcome depends on: Morris screening and Sobol indices, with the luck of replications
 * kept apart from the effect of parameters.
 */
package jiju.analysis.sensitivity;
