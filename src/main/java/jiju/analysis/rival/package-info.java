/** Several accounts of the same facts, and what a policy does under each of them. */
package jiju.analysis.rival;
